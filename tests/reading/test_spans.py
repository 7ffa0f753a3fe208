"""Spans: half-open, in code points."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.reading.spans import Span

TEXT = "قال \U0001f600 زيد"
spans = st.tuples(st.integers(0, 20), st.integers(0, 20)).map(lambda ends: Span(min(ends), max(ends)))


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (3, 2), (-5, -2)])
def test_no_span(start: int, end: int) -> None:
    with pytest.raises(ValueError, match=rf"\[{start}, {end}\)"):
        Span(start, end)


def test_places_are_code_points() -> None:
    assert Span(4, 5).of(TEXT) == "\U0001f600"
    assert Span(6, 9).of(TEXT) == "زيد"
    assert len(Span(4, 5)) == 1


def test_touching_spans_do_not_overlap() -> None:
    assert not Span(0, 3).overlaps(Span(3, 5))
    assert not Span(2, 2).overlaps(Span(0, 5))  # an empty one shares no code point


@pytest.mark.parametrize(
    ("text", "strip", "words"), [(" قال ", None, "قال"), ("«قال»", "«»", "قال"), ("  ", None, "")]
)
def test_trim(text: str, strip: str | None, words: str) -> None:
    assert Span(0, len(text)).trim(text, strip=strip).of(text) == words


@given(spans, spans)
def test_overlapping_is_mutual_and_covering_is_overlapping(one: Span, other: Span) -> None:
    assert one.overlaps(other) == other.overlaps(one)
    if one.covers(other) and len(other):
        assert one.overlaps(other)


@given(spans, st.integers(0, 9))
def test_shifting_there_and_back(one: Span, by: int) -> None:
    assert one.shift(by).shift(-by) == one
    assert len(one.shift(by)) == len(one)


@given(st.text(st.sampled_from(" \n\u00a0ا"), max_size=20), spans)
def test_trimming_keeps_the_words_and_stays_inside(text: str, one: Span) -> None:
    inside = Span(min(one.start, len(text)), min(one.end, len(text)))
    trimmed = inside.trim(text)
    assert inside.covers(trimmed)
    assert trimmed.of(text) == inside.of(text).strip()
