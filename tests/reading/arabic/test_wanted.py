"""Wanted words: where they stand in a block, for any that asks."""

from rawi.reading.arabic.prose import Prose
from rawi.reading.arabic.wanted import Wanted
from rawi.reading.model.page import BlockKind

TEXT = "لن نغلق الجسر، ولن نغلق الباب"
SHUT = Wanted(lambda: {"نغلق"})
NEVER = Wanted(lambda: {"لن", "ولن"})
ABSENT = Wanted(lambda: {"نفتح"})


def _prose(text: str = TEXT) -> Prose:
    return Prose("b1", BlockKind.PARAGRAPH, text, 0)


def test_what_no_word_is_stands_nowhere() -> None:
    assert not _prose().has(ABSENT)
    assert _prose().places_of(ABSENT) == []


def test_an_empty_block_has_none() -> None:
    assert not _prose("").has(NEVER)
    assert _prose("").places_of(NEVER) == []


def test_each_is_told_its_own_words_in_order() -> None:
    prose = _prose()
    assert prose.places_of(NEVER) == [0, 3]
    assert prose.places_of(SHUT) == [1, 4]
    assert prose.has(SHUT)


def test_a_block_that_was_looked_through_is_so_again_for_what_is_wanted_since() -> None:
    prose = _prose()
    assert prose.has(SHUT)
    later = Wanted(lambda: {"الباب"})
    assert prose.places_of(later) == [5]
    assert prose.places_of(NEVER) == [0, 3]
