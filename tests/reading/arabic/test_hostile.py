"""Hostile and rare texts through rawi.reading.arabic: nothing raises, nothing legitimate is harmed.

How long it takes is measured in bench/reading_linear.py.
"""

import unicodedata
from collections.abc import Callable

import pytest

from rawi.reading.arabic.bidi import balanced, without_bidi, without_embeddings
from rawi.reading.arabic.clitics import readings
from rawi.reading.arabic.digits import number
from rawi.reading.arabic.fold import fold, fold_with_map
from rawi.reading.arabic.graphemes import cut, length, marks_in_a_row
from rawi.reading.arabic.prose import Prose
from rawi.reading.arabic.quotation_marks import carried_over
from rawi.reading.arabic.untrusted import refusal, without_hidden
from rawi.reading.arabic.words import words
from rawi.reading.model.page import BlockKind
from rawi.reading.spans import Span
from reading.hostile import legitimate, texts

FUNCTIONS = [
    balanced,
    carried_over,
    fold_with_map,
    length,
    marks_in_a_row,
    number,
    refusal,
    without_bidi,
    without_embeddings,
    without_hidden,
]
#: What the generator writes that cannot be kept, and why: too many marks, half a character, a NUL.
REFUSED = {
    "one_letter_100k_marks": "mark_flood",
    "zalgo": "mark_flood",
    "bidi_deep": "mark_flood",
    "bidi_isolates": "mark_flood",
    "bidi_mix": "mark_flood",
    "lrm_rlm": "mark_flood",
    "variation_selectors": "mark_flood",
    "lone_surrogate": "surrogate",
    "nul": "nul",
    "controls": "nul",
}


@pytest.mark.parametrize("function", FUNCTIONS)
def test_nothing_raises(function: Callable[[str], object]) -> None:
    for text in texts().values():
        function(text)


def test_clitics_of_hostile_words_are_few() -> None:
    for text in texts().values():
        assert all(len(readings(word.text)) <= 20 for word in words(fold(text)))


def test_a_cut_is_never_longer_than_asked() -> None:
    for text in texts().values():
        assert length(cut(text, 1500)) <= 1500


def test_prose_gives_spans_within_its_text() -> None:
    for name, text in texts().items():
        prose = Prose("b1", BlockKind.PARAGRAPH, text, 7)
        whole = Span(7, 7 + len(text))
        assert all(whole.covers(span) for span in prose.sentences), name
        assert all(whole.covers(prose.span(word.start, word.end)) for word in prose.words), name
        assert all(Span(0, len(text)).covers(one.outer) for one in prose.quoted), name


def test_what_cannot_be_kept_is_refused_and_nothing_else() -> None:
    found = {name: reason.code for name, text in texts().items() if (reason := refusal(text))}
    assert found == REFUSED


def test_what_is_legitimate_stays_byte_for_byte() -> None:
    for language, what, text in legitimate():
        kept = balanced(without_hidden(text))
        assert unicodedata.normalize("NFC", kept) == unicodedata.normalize("NFC", text), (language, what)
        assert refusal(text) is None
        assert cut(text, length(text)) == text
