"""Rich text read as words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.articles.richtext import plain, words_of


@pytest.mark.parametrize("source", ["", "   ", "<p></p>"])
def test_nothing_says_nothing(source: str) -> None:
    assert words_of(source).text == ""


def test_paragraphs_and_breaks_are_line_ends() -> None:
    assert words_of("<p>أول<br/>سطر</p><p>ثان</p>").text == "أول\nسطر\nثان"


def test_inline_markup_keeps_its_place() -> None:
    words = words_of("<p>قال <b>الوزير</b> أمس</p>")
    (inline,) = words.inlines
    assert words.text[inline.start : inline.end] == "الوزير"
    assert (inline.opening, inline.closing) == ("<b>", "</b>")


def test_a_link_keeps_its_address_and_nothing_else() -> None:
    (inline,) = words_of('<p><a href="https://example.org/?a=1&amp;b=2" onclick="x()">هنا</a></p>').inlines
    assert inline.opening == '<a href="https://example.org/?a=1&amp;b=2">'


@given(st.text(alphabet=st.characters(blacklist_categories=("Cs", "Cc")), max_size=60))
def test_plain_text_comes_back_word_for_word(text: str) -> None:
    assert words_of(plain(text)).text == text.rstrip("\n") or not text.strip()
