"""The reference of body blocks is the code's: which there are, in what order, and what editors call them."""

import re

import pytest
from django.utils.translation import override

from rawi.articles.blocks import INLINE, BodyBlock
from rawi.articles.body_text import _TEXT_OF
from support.shared import ROOT

TEXT = (ROOT / "docs/reference/blocks.md").read_text(encoding="utf-8")
ROWS = {
    cells[0]: cells[1:]
    for cells in re.findall(r"^\| `(\w+)` \| (.+?) \| (.+?) \| (.+?) \|$", TEXT, re.MULTILINE)
}


def test_each_block_has_its_line_in_the_editor_s_order() -> None:
    assert list(ROWS) == list(BodyBlock().child_blocks)


def test_each_block_that_has_text_says_which() -> None:
    assert set(_TEXT_OF) == set(ROWS)
    assert ROWS["related"][2] == "none"


@pytest.mark.parametrize("block", ROWS)
def test_an_editor_finds_the_block_by_the_name_that_is_told(block: str) -> None:
    with override("ar"):
        assert str(BodyBlock().child_blocks[block].label) == ROWS[block][0]


def test_the_markup_of_a_paragraph_is_told_whole() -> None:
    told = ROWS["paragraph"][1]
    assert {word for word in INLINE if word in told} == set(INLINE)
