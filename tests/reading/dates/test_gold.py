"""The dates of the annotated pages, read from ../shared: every one of the seed page, a floor for all."""

import json
from pathlib import Path

import pytest

from rawi.reading import pipeline
from rawi.reading.model.findings import Finding, FindingKind
from reading.dates.pages import value_of
from support.shared import shared

Gold = dict[str, object]


def _ends(value: str, page_date: str) -> list[str]:
    """Both ends of a value as score.py compares them: an open end is the page's date."""
    parts = value.replace("~", "").split("/")
    return [page_date if part == ".." else part for part in parts] * (1 if len(parts) == 2 else 2)


def _is_same(wanted: str, found: str, page_date: str) -> bool:
    pairs = zip(_ends(wanted, page_date), _ends(found, page_date), strict=True)
    return all(a.startswith(b) or b.startswith(a) for a, b in pairs)


def _dates(page_id: str) -> list[Finding]:
    text = shared(f"gold/pages/{page_id}.txt").read_text(encoding="utf-8")
    return [found for found in pipeline.read(text).findings if found.kind is FindingKind.DATE]


def _wanted(page_id: str) -> tuple[list[dict[str, object]], str]:
    gold = json.loads(shared(f"gold/gold/{page_id}.json").read_text(encoding="utf-8"))
    return gold["dates"], gold["date"]


def test_every_date_of_the_seed_page_with_its_value() -> None:
    wanted, page_date = _wanted("strategic-dialogue")
    found = {finding.spans[0].start: value_of(finding).edtf for finding in _dates("strategic-dialogue")}
    missed = [
        (date["text"], date["value"])
        for date in wanted
        if not _is_same(str(date["value"]), found.get(date["spans"][0][0], ""), page_date)  # type: ignore[index]
    ]
    assert missed == []
    assert len(found) == len(wanted)


@pytest.mark.parametrize("floor", [0.97])
def test_the_annotated_pages(floor: float) -> None:
    """Recall and precision by the place where a date begins, which is stricter than score.py's overlap."""
    hits = total = found = 0
    for path in sorted(Path(shared("gold/gold")).glob("*.json")):
        wanted, _ = _wanted(path.stem)
        starts = {finding.spans[0].start for finding in _dates(path.stem)}
        hits += sum(date["spans"][0][0] in starts for date in wanted)  # type: ignore[index]
        total, found = total + len(wanted), found + len(starts)
    assert 2 * hits / (total + found) >= floor
