"""Train the classifier of comments and write src/rawi/comments/rules/moderation.bin.

    train_moderation.py [--write]

Data: ../shared/data/ar-mpold (4,000 comments on news, Apache-2.0) and ../shared/data/ar-mlma (3,353 tweets,
MIT, counted less: its labels say more than "offensive", and its tweets were collected by hateful words). Same
data, same file, byte for byte; no network, no package but those of Rawi.

A logistic regression, trained by coordinate descent on its dual (Yu, Huang and Lin 2011). Judged is what it
says of comments that it has not seen: comments fall into five parts by the hash of their words, so that
copies of one comment never part; each part is judged by a model trained on the other four, at a threshold
chosen on them.
"""

import argparse
import csv
import hashlib
import math
import random
import re
import zipfile
from array import array
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from lxml import etree

from rawi.comments.rules.double import double_key
from rawi.comments.rules.find_words import find_words
from rawi.comments.rules.score import Model, written
from rawi.comments.rules.traits import BITS, traits
from rawi.comments.rules.word_lists import WordLists, starter_words, word_lists
from rawi.reading.arabic.fold import fold

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
FILE = ROOT / "src" / "rawi" / "comments" / "rules" / "moderation.bin"
COMMENTS = SHARED / "data/ar-mpold/src/data/Arabic_offensive_comment_detection_annotation_4000_selected.xlsx"
TWEETS = SHARED / "data/ar-mlma/src/ar_dataset.csv"
OTHERS_WORDS = SHARED / "trust/ldnoobw/src/ar"
PARTS = 5
#: How much a comment's error costs beside large weights.
COST = 10.0
#: What a tweet's costs of that, offensive and not. Seven of ten tweets are offensive; counted alike, whatever
#: they are about (women, Arabs) would become a sign of offence: half of the harmless ones were held.
TWEET = {True: 0.1, False: 0.6}
_ROUNDS = 20
_NEWTON_STEPS = 10
#: Of four comments that are held, three should be offensive.
HOLD_PRECISION = 0.75
#: A word of the learned list stands in so many training comments at least, three in four of them offensive.
_LEARNED_COUNT, _LEARNED_SHARE = 4, 0.75
_SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_NOT_OFFENSIVE = {"normal", "fearful", "fearful_normal"}


class Text(NamedTuple):
    """One labelled text: its data, what it says, its label, its part, and groups to count it by."""

    data: str
    said: str
    is_offensive: bool
    part: int
    groups: tuple[str, ...]
    traits: tuple[int, ...]


Judge = Callable[[Text], float]


def comments() -> Iterator[Text]:
    """The comments of MPOLD."""
    with zipfile.ZipFile(COMMENTS) as book:
        strings = [
            "".join(node.itertext(f"{_SHEET}t"))
            for node in etree.fromstring(book.read("xl/sharedStrings.xml"))
        ]
        rows = etree.fromstring(book.read("xl/worksheets/sheet1.xml")).iter(f"{_SHEET}row")
        for row in list(rows)[1:]:
            cells = dict(_cell(cell, strings) for cell in row if cell.find(f"{_SHEET}v") is not None)
            kind = {"HS": "hate", "V": "vulgar"}.get(cells["H"], "")
            agreed = "all agreed" if cells["E"] == "100" else "two of three agreed"
            yield _text("comments", cells["C"], cells["D"] == "Offensive", cells["B"], kind, agreed)


def _cell(cell: etree._Element, strings: Sequence[str]) -> tuple[str, str]:
    value = cell.findtext(f"{_SHEET}v") or ""
    column = re.sub("[0-9]", "", cell.get("r") or "")
    return column, strings[int(value)] if cell.get("t") == "s" else value


def tweets() -> Iterator[Text]:
    """The tweets of MLMA."""
    with TWEETS.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield _text(
                "tweets", row["tweet"], row["sentiment"] not in _NOT_OFFENSIVE, row["group"], row["target"]
            )


def _text(data: str, said: str, is_offensive: bool, *groups: str) -> Text:
    words = re.sub(r"@\S+|URL|<user>", "", said)
    part = int(hashlib.sha256(double_key(words).encode()).hexdigest(), 16) % PARTS
    return Text(data, said, is_offensive, part, tuple(filter(None, groups)), tuple(traits(said)))


def trained(texts: Sequence[Text]) -> tuple[list[float], float]:
    """Weights and base that tell offensive texts from others."""
    chance = random.Random(1)  # noqa: S311 - the same order each time
    weights, base = [0.0] * (1 << BITS), 0.0
    costs = [COST * (TWEET[text.is_offensive] if text.data == "tweets" else 1.0) for text in texts]
    shares = [min(1e-3 * cost, 1e-8) for cost in costs]
    order = list(range(len(texts)))
    for _ in range(_ROUNDS):
        chance.shuffle(order)
        for at in order:
            text = texts[at]
            sign = 1.0 if text.is_offensive else -1.0
            length = math.sqrt(len(text.traits) + 1)
            odds = sign * (sum(map(weights.__getitem__, text.traits)) / length + base)
            square = len(text.traits) / length**2 + 1.0
            share = _share(shares[at], costs[at], odds, square)
            change = sign * (share - shares[at])
            shares[at] = share
            base += change
            step = change / length
            for trait in text.traits:
                weights[trait] += step
    return weights, base


def _share(before: float, cost: float, odds: float, square: float) -> float:
    """The dual variable between 0 and cost that is best for one text, all others as they are (by Newton)."""
    share = before
    for _ in range(_NEWTON_STEPS):
        slope = odds + (share - before) * square + math.log(share / (cost - share))
        step = slope / (square + cost / (share * (cost - share)))
        after = share - step
        if not 0 < after < cost:
            after = share / 10 if after <= 0 else (share + cost) / 2
        share = min(max(after, 1e-10), cost - 1e-10)
    return share


def model_of(texts: Sequence[Text]) -> Model:
    """A model in bytes, not yet turned into a probability."""
    weights, base = trained(texts)
    largest = max(map(abs, weights))
    scale = largest / 127
    return Model(array("b", (round(weight / scale) for weight in weights)), scale, base, 1.0)


def odds_of(probability: float) -> float:
    """The logarithm of the odds."""
    return math.log(probability / (1 - probability))


def calibration(said: Sequence[tuple[float, bool]]) -> tuple[float, float]:
    """Factor and addition that turn odds into honest ones (Platt 1999), by Newton's method."""
    factor, addition = 0.0, 0.0
    for _ in range(30):
        slopes, curves = [0.0, 0.0], [1e-9, 0.0, 1e-9]
        for odds, is_offensive in said:
            share = 1 / (1 + math.exp(-(factor * odds + addition)))
            error, curve = is_offensive - share, share * (1 - share)
            slopes[0] += error * odds
            slopes[1] += error
            curves[0] += curve * odds * odds
            curves[1] += curve * odds
            curves[2] += curve
        determinant = curves[0] * curves[2] - curves[1] ** 2
        factor += (slopes[0] * curves[2] - slopes[1] * curves[1]) / determinant
        addition += (slopes[1] * curves[0] - slopes[0] * curves[1]) / determinant
    return factor, addition


def threshold(said: Sequence[tuple[float, bool]], precision: float) -> float:
    """The lowest value at and above which so many are offensive."""
    best, right = math.inf, 0
    for count, (value, is_offensive) in enumerate(sorted(said, reverse=True), 1):
        right += is_offensive
        if right / count >= precision:
            best = value
    return best


def area(said: Sequence[tuple[float, bool]]) -> float:
    """The area under the ROC curve: how often an offensive text is ranked above another one."""
    ranked = sorted(said)
    ranks: Counter[bool] = Counter()
    count = Counter(is_offensive for _, is_offensive in said)
    at = 0
    while at < len(ranked):
        end = at
        while end < len(ranked) and ranked[end][0] == ranked[at][0]:
            end += 1
        for _, is_offensive in ranked[at:end]:
            ranks[is_offensive] += (at + 1 + end) / 2  # type: ignore[assignment]
        at = end
    return (ranks[True] - count[True] * (count[True] + 1) / 2) / (count[True] * count[False])


def unseen(texts: Sequence[Text], judge_of: Callable[[Sequence[Text]], Judge]) -> dict[int, float]:
    """For each text, by its place, what a judge made of the other four parts says."""
    said: dict[int, float] = {}
    for part in range(PARTS):
        judge = judge_of([text for text in texts if text.part != part])
        said |= {at: judge(text) for at, text in enumerate(texts) if text.part == part}
    return said


def by_model(texts: Sequence[Text]) -> Judge:
    """The classifier, as it is shipped: in bytes. Odds."""
    model = model_of(texts)
    return lambda text: odds_of(min(max(model.score(list(text.traits)), 1e-12), 1 - 1e-12))


def by_words(lists: WordLists) -> Callable[[Sequence[Text]], Judge]:
    """A word list: 1 for a text with one of its words."""
    return lambda _: lambda text: float(bool(find_words(text.said, lists)))


def by_plain_words(words: Sequence[str]) -> Callable[[Sequence[Text]], Judge]:
    """The same list as other comment systems match it: whole words, as they are typed."""
    pattern = re.compile(r"(?<!\w)(?:" + "|".join(re.escape(word.rstrip("+")) for word in words) + r")(?!\w)")
    return lambda _: lambda text: float(pattern.search(text.said) is not None)


def by_learned_words(texts: Sequence[Text]) -> Judge:
    """The best list that the training comments give: words that are mostly said in offensive ones."""
    count: Counter[str] = Counter()
    offensive: Counter[str] = Counter()
    for text in texts:
        words = set(re.findall(r"[^\W\d_]+", fold(text.said)))
        count.update(words)
        offensive.update(words if text.is_offensive else ())
    kept = {w for w, n in count.items() if n >= _LEARNED_COUNT and offensive[w] >= _LEARNED_SHARE * n}
    return lambda text: float(bool(kept & set(re.findall(r"[^\W\d_]+", fold(text.said)))))


def figures(held: Sequence[bool], texts: Sequence[Text]) -> str:
    """Precision, recall and F1 of what was held, and how many were held that are not offensive."""
    right = sum(h and t.is_offensive for h, t in zip(held, texts, strict=True))
    offensive = sum(t.is_offensive for t in texts)
    precision, recall = right / max(sum(held), 1), right / max(offensive, 1)
    f1 = 2 * precision * recall / max(precision + recall, 1e-9)
    wrong = (sum(held) - right) / max(len(texts) - offensive, 1)
    return f"precision {precision:.3f}  recall {recall:.3f}  F1 {f1:.3f}  false holds {wrong:.4f}"


def report(texts: Sequence[Text], said: dict[int, float]) -> None:
    """Print what the classifier says of texts that it has not seen, by data and by group."""
    ours = [at for at, text in enumerate(texts) if text.data == "comments"]
    held: dict[int, bool] = {}
    for part in range(PARTS):
        others = [(said[at], texts[at].is_offensive) for at in ours if texts[at].part != part]
        least = threshold(others, HOLD_PRECISION)
        held |= {at: said[at] >= least for at in said if texts[at].part == part}
    pairs = [(said[at], texts[at].is_offensive) for at in ours]
    print(
        f"comments: area {area(pairs):.4f}  {figures([held[at] for at in ours], [texts[at] for at in ours])}"
    )
    for part in range(PARTS):
        mine = [at for at in ours if texts[at].part == part]
        auc = area([(said[at], texts[at].is_offensive) for at in mine])
        print(
            f"  part {part}: area {auc:.4f}  {figures([held[at] for at in mine], [texts[at] for at in mine])}"
        )
    for precision in (0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9):
        least = threshold(pairs, precision)
        recall = sum(value >= least and right for value, right in pairs) / sum(right for _, right in pairs)
        print(f"  at precision {precision:.2f}: recall {recall:.3f}")
    for data in ("comments", "tweets"):
        for group in sorted({group for text in texts if text.data == data for group in text.groups}):
            mine = [at for at in said if texts[at].data == data and group in texts[at].groups]
            if len(mine) >= 20:
                offensive = sum(texts[at].is_offensive for at in mine)
                line = figures([held[at] for at in mine], [texts[at] for at in mine])
                print(f"  {data}, {group}: {len(mine)}, {offensive} offensive: {line}")


def report_calibration(texts: Sequence[Text], said: dict[int, float]) -> None:
    """Print how far the probability can be believed; it is calibrated on the other parts each time."""
    bins: dict[int, list[tuple[float, bool]]] = {}
    for part in range(PARTS):
        ours = [at for at, text in enumerate(texts) if text.data == "comments"]
        factor, addition = calibration(
            [(said[at], texts[at].is_offensive) for at in ours if texts[at].part != part]
        )
        for at in (at for at in ours if texts[at].part == part):
            probability = 1 / (1 + math.exp(-(factor * said[at] + addition)))
            bins.setdefault(min(int(probability * 5), 4), []).append((probability, texts[at].is_offensive))
    for pairs in (bins[key] for key in sorted(bins)):
        mean, share = (sum(column) / len(pairs) for column in zip(*pairs, strict=True))
        print(f"  said {mean:.2f}, was {share:.2f} of {len(pairs)}")


def report_lists(texts: Sequence[Text]) -> None:
    """Print what lists of words say of the same comments."""
    ours = [text for text in texts if text.data == "comments"]
    others = OTHERS_WORDS.read_text(encoding="utf-8").split("\n")
    lists = {
        "starter list, typed alike": by_plain_words(starter_words()),
        "starter list, all disguises": by_words(word_lists(banned=starter_words())),
        "LDNOOBW's list, typed alike": by_plain_words(list(filter(None, others))),
        "LDNOOBW's list, all disguises": by_words(word_lists(banned=others)),
        "a list learned from the other parts": by_learned_words,
    }
    for name, judge_of in lists.items():
        said = unseen(ours, judge_of)
        held = [bool(said[at]) for at in range(len(ours))]
        auc = area([(said[at], text.is_offensive) for at, text in enumerate(ours)])
        print(f"{name}: area {auc:.4f}  {figures(held, ours)}")


def main() -> None:
    """Train, judge, print, and write the file where that is asked."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--write", action="store_true", help="write the model")
    options = parser.parse_args()
    texts = [*comments(), *tweets()]
    said = unseen(texts, by_model)
    report(texts, said)
    report_calibration(texts, said)
    report_lists(texts)
    pairs = [(said[at], text.is_offensive) for at, text in enumerate(texts) if text.data == "comments"]
    factor, addition = calibration(pairs)
    least = factor * threshold(pairs, HOLD_PRECISION) + addition
    raw = model_of(texts)
    model = Model(
        raw.weights,
        round(raw.scale * factor, 8),
        round(raw.base * factor + addition, 6),
        round(1 / (1 + math.exp(-least)), 4),
    )
    print(f"held at {model.hold} and above; {len(written(model))} bytes")
    if options.write:
        FILE.write_bytes(written(model))


if __name__ == "__main__":
    main()
