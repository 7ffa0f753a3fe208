"""Prose: every way back leads to the page's own text."""

import pytest

from rawi.reading.arabic.prose import Prose
from rawi.reading.model.page import BlockKind
from rawi.reading.spans import Span

BEFORE = "العنوان\n"
TEXT = "قَالَ الوزير: «لن نغلق.  وسنبقى». ثم غادَرَ."
PAGE = BEFORE + TEXT
PROSE = Prose("b2", BlockKind.PARAGRAPH, TEXT, len(BEFORE))


def test_words_lead_back_to_the_page() -> None:
    said = [PROSE.span(word.start, word.end).of(PAGE) for word in PROSE.words]
    assert said == ["قَالَ", "الوزير", "لن", "نغلق", "وسنبقى", "ثم", "غادَرَ"]


def test_a_block_says_where_wanted_words_stand() -> None:
    assert PROSE.having({"ثم", "لن"}) == [2, 5]
    assert PROSE.having({"غير"}) == []


def test_sentences_lead_back_to_the_page() -> None:
    assert [sentence.of(PAGE) for sentence in PROSE.sentences] == [
        "قَالَ الوزير: «لن نغلق.",
        "وسنبقى».",
        "ثم غادَرَ.",
    ]


def test_quotations_count_in_the_block_s_own_text() -> None:
    assert [one.inner.of(TEXT) for one in PROSE.quoted] == ["لن نغلق.  وسنبقى"]


@pytest.mark.parametrize("sentence", PROSE.sentences, ids=range(3))
def test_a_place_has_its_sentence(sentence: Span) -> None:
    assert PROSE.sentence_at(sentence.start) == sentence
    assert PROSE.sentence_at(sentence.end - 1) == sentence


@pytest.mark.parametrize("place", [0, PAGE.index("  وسنبقى"), len(PAGE)])
def test_a_place_between_sentences_has_the_whole_block(place: int) -> None:
    assert PROSE.sentence_at(place).of(PAGE) == TEXT


def test_an_empty_block_has_nothing() -> None:
    empty = Prose("b3", BlockKind.PARAGRAPH, "", 5)
    assert (empty.texts, empty.sentences, empty.quoted) == ([], [], [])
    assert empty.sentence_at(5) == Span(5, 5)
