"""Fit the confidence of findings to how often they are right, and write tables/confidence.tsv.

    calibrate.py [--more KINDS GOLD PAGES]… [--write]

Right is what ../shared/gold/score.py takes for right, value, speaker, pledger and due included; a name is
right when its page has one of its type by that name. Counted are the pages of ../shared/gold, and with
--more those of further folders on which the named kinds (commas between: name,date) are annotated. Only
counts and weights go into the table, never a page's words.

For each kind a logistic regression gives every trait a weight (rawi.reading.calibration says which traits
there are); weights are drawn to nothing, the more the fewer findings a kind has. Printed is what a table
would have said of pages that it had not seen: each page is left out in turn and judged by the others.
"""

import argparse
import importlib.util
import json
import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

from rawi.reading.calibration import EVERY, confidence, traits
from rawi.reading.page import read_page
from rawi.reading.pipeline import scored
from rawi.reading.serial import as_json

ROOT = Path(__file__).resolve().parents[1]
GOLD = ROOT.parent / "shared" / "gold"
TABLE = ROOT / "src" / "rawi" / "reading" / "tables" / "confidence.tsv"
#: Each kind with how hard its weights are drawn to nothing (the L2 penalty).
PENALTY = {"statement": 1.0, "pledge": 10.0, "figure": 3.0, "date": 3.0, "name": 2.0}
SURE = 0.9
_BINS = (0.0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 1.0)
_ROUNDS = 15
HEAD = """\
# meaning: what each trait of a finding adds to the logarithm of the odds that it is right, by kind (trait
#   *: all findings of the kind); count is how many such findings the annotated pages had, right how many of
#   them were. Written by tools/calibrate.py
# source: own count on annotated Arabic news pages of 2015, 2020 and 2021
# licence: BSD-3-Clause
# key: kind trait
kind\ttrait\tright\tcount\tweight
"""


class Judged(NamedTuple):
    """One finding of an annotated page: its traits, and whether it is right."""

    page: str
    kind: str
    traits: tuple[str, ...]
    is_right: bool


def judged(kinds: Sequence[str], gold: Path, pages: Path) -> Iterator[Judged]:
    """All findings of these kinds on the annotated pages of a folder."""
    scorer = _scorer()
    for file in sorted(gold.glob("*.json")):
        page = scored(read_page((pages / f"{file.stem}.txt").read_bytes()))
        printed = as_json(page)["findings"]
        right = _right(scorer, json.loads(file.read_text(encoding="utf-8")), printed, page.text)
        for finding, one in zip(page.findings, printed, strict=True):
            if finding.kind in kinds:
                yield Judged(file.stem, finding.kind.value, traits(finding, page.text), id(one) in right)


def _scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", GOLD / "score.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(GOLD / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _right(scorer: Any, gold: dict[str, Any], found: list[dict[str, Any]], text: str) -> set[int]:
    """The ids of the findings that are right."""
    right: set[int] = set()
    for kind, key in scorer.KEYS.items():
        pairs, _, _ = scorer.pair(gold[key], [one for one in found if one["kind"] == kind], text)
        right |= {id(f) for g, f in pairs if scorer.RIGHT[kind](g, f, gold.get("date") or "")}
    keys = {**scorer.NAMES, "agreement": "agreements", "event": "events"}
    for one in (one for one in found if one["kind"] == "name"):
        forms = [form for item in gold[keys[one["type"]]] for form in (item["name"], *item.get("forms", ()))]
        if any(scorer.same_name(one["name"], form) for form in forms):
            right.add(id(one))
    return right


def weights_of(findings: Sequence[Judged], penalty: float) -> dict[str, float]:
    """The weight of every trait, by Newton's method one trait at a time; the base is not drawn to nothing."""
    having: dict[str, list[int]] = defaultdict(list)
    for at, one in enumerate(findings):
        for trait in (EVERY, *one.traits):
            having[trait].append(at)
    weights = dict.fromkeys(having, 0.0)
    odds = [0.0] * len(findings)
    for _ in range(_ROUNDS):
        for trait, places in having.items():
            drawn = penalty if trait != EVERY else 0.0
            step, curve = -drawn * weights[trait], drawn + 1e-9
            for at in places:
                share = 1 / (1 + math.exp(-odds[at]))
                step += findings[at].is_right - share
                curve += share * (1 - share)
            change = min(max(step / curve, -1.0), 1.0)
            weights[trait] += change
            for at in places:
                odds[at] += change
    return weights


def _unseen(findings: Sequence[Judged], penalty: float) -> Iterator[tuple[float, float, bool]]:
    """For each finding what the other pages say of it, the kind's mean on them, and whether it is right."""
    for page in sorted({one.page for one in findings}):
        others = [one for one in findings if one.page != page]
        weights, mean = weights_of(others, penalty), _mean([one.is_right for one in others])
        for one in (one for one in findings if one.page == page):
            yield confidence(weights, one.traits), mean, one.is_right


def _mean(values: Sequence[float]) -> float:
    return sum(values) / max(len(values), 1)


def report(kind: str, unseen: Sequence[tuple[float, float, bool]]) -> None:
    """Print how far confidence can be believed on pages that the table has not seen."""

    def brier(said: Callable[[tuple[float, float, bool]], float]) -> float:
        return _mean([(said(one) - one[2]) ** 2 for one in unseen])

    sure = [right for said, _, right in unseen if said >= SURE]
    print(f"{kind}: {len(unseen)} findings, {_mean([right for *_, right in unseen]):.3f} right")
    print(f"  Brier score {brier(lambda one: one[0]):.4f}, of the mean alone {brier(lambda one: one[1]):.4f}")
    print(f"  at {SURE} and above {_mean(sure):.3f} of {len(sure)} right")
    for low, high in pairwise(_BINS):
        inside = [(said, right) for said, _, right in unseen if low <= said < high]
        if inside:
            said, was = _mean([said for said, _ in inside]), _mean([right for _, right in inside])
            print(f"  {low:.2f}–{high:.2f}: said {said:.2f}, was {was:.2f} of {len(inside)}")


def lines_of(kind: str, findings: Sequence[Judged]) -> list[str]:
    """The table's lines for a kind."""
    count = Counter(trait for one in findings for trait in (EVERY, *one.traits))
    right = Counter(trait for one in findings if one.is_right for trait in (EVERY, *one.traits))
    weights = weights_of(findings, PENALTY[kind])
    return [f"{kind}\t{t}\t{right[t]}\t{count[t]}\t{weights[t]:.2f}" for t in sorted(count)]


def main() -> None:
    """Count, print, and write the table where that is asked."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--more", nargs=3, action="append", default=[], metavar=("KINDS", "GOLD", "PAGES"))
    parser.add_argument("--write", action="store_true", help="write the table")
    options = parser.parse_args()
    findings = list(judged(list(PENALTY), GOLD / "gold", GOLD / "pages"))
    for kinds, gold, pages in options.more:
        seen = {(one.kind, one.page) for one in findings}
        more = judged(kinds.split(","), Path(gold), Path(pages))
        findings += [one for one in more if (one.kind, one.page) not in seen]
    by_kind = {kind: [one for one in findings if one.kind == kind] for kind in PENALTY}
    unseen = {kind: list(_unseen(ours, PENALTY[kind])) for kind, ours in by_kind.items()}
    for kind, said in unseen.items():
        report(kind, said)
    report("all", [one for said in unseen.values() for one in said])
    if options.write:
        lines = [line for kind, ours in by_kind.items() for line in lines_of(kind, ours)]
        TABLE.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
