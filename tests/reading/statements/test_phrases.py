"""Tests of rawi.reading.statements.phrases."""

import pytest

from rawi.reading.arabic.prose import Prose
from rawi.reading.model.page import BlockKind
from rawi.reading.statements.passage import Passage
from rawi.reading.statements.phrases import phrase_at


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("بحسب الوزارة", 1),
        ("بحسب", 1),
        ("على حد قوله", 3),
        ("على حد", 0),
        ("على الطاولة", 0),
    ],
)
def test_the_longest_phrase_that_stands_at_a_word(text: str, length: int) -> None:
    passage = Passage(Prose("b1", BlockKind.PARAGRAPH, text, 0))
    assert phrase_at(passage, "according_to", 0) == length


def test_behind_the_last_word_stands_none() -> None:
    passage = Passage(Prose("b1", BlockKind.PARAGRAPH, "بحسب الوزارة", 0))
    assert phrase_at(passage, "according_to", 2) == 0
