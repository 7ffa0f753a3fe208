"""Tests of rawi.reading.names.sheet."""

from rawi.reading.arabic.prose import Prose
from rawi.reading.model.page import BlockKind
from rawi.reading.names.lexicon import GIVEN, STOP, TITLE
from rawi.reading.names.sheet import Sheet, sheet


def _sheet(text: str) -> Sheet:
    return sheet(Prose("b1", BlockKind.PARAGRAPH, text, 0))


def test_facts_beyond_the_ends_are_none() -> None:
    one = _sheet("الوزير سامي")
    assert one.has(0, TITLE)
    assert not one.has(-1, TITLE)
    assert not one.has(2, TITLE)


def test_words_with_a_fact_come_in_order() -> None:
    assert _sheet("الوزير والرئيس سامي").having(TITLE) == [0, 1]


def test_a_gap_of_one_space_is_none() -> None:
    one = _sheet("الوزير، سامي نصار.")
    assert one.gaps == ["", "، ", "", "."]
    assert (one.near(1), one.near(2), one.joined(2)) == (False, True, True)


def test_letters_cut_off_one_word_leave_it_as_it_is_elsewhere() -> None:
    one = _sheet("ولاء ولاء")
    one.cut(0, 1)
    assert [token.stem for token in one.tokens] == ["لاء", "ولاء"]


def test_ali_is_a_name_only_with_its_dots_beside_a_name() -> None:
    assert _sheet("الوزير علي حسن").has(1, GIVEN)
    assert _sheet("علي الطاولة").has(0, STOP)
    assert _sheet("على حسن").has(0, STOP)
