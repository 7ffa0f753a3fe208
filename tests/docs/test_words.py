"""The words are the design's, and the code uses them."""

import re
from collections.abc import Callable
from pathlib import Path

from rawi.record.choices import ItemKind
from support.shared import ROOT

WORDS = (ROOT / "docs/reference/words.md").read_text(encoding="utf-8")


def _rows(text: str) -> list[list[str]]:
    table = text.partition("| word |")[2].partition("\n\n")[0]
    return [[cell.strip() for cell in line.strip("| ").split(" | ")] for line in table.splitlines()[2:]]


def test_the_list_is_the_design_s(shared: Callable[[str], Path]) -> None:
    design = shared("design.md").read_text(encoding="utf-8").partition("## Words")[2]
    assert [row[:3] for row in _rows(WORDS)] == _rows(design)


def test_each_word_has_its_arabic() -> None:
    assert all(len(row) == 4 and re.search("[\u0621-\u064a]", row[3]) for row in _rows(WORDS))


def test_the_five_kinds_of_item_are_the_record_s() -> None:
    kinds = next(row[0] for row in _rows(WORDS) if row[0].startswith("statement"))
    # A date is kept as an item too: it places the others in time.
    assert set(kinds.split(", ")) == set(ItemKind.values) - {"date"}


def test_no_module_or_model_has_a_word_that_another_has() -> None:
    refused = {
        "document",
        "doc",
        "node",
        "annotation",
        "claim",
        "promise",
        "entity",
        "citation",
        "topic",
        "vote",
    }
    names = {path.stem for path in (ROOT / "src/rawi").rglob("*.py")}
    assert not names & refused
