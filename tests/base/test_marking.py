"""Marks in text, for any overlap."""

import lxml.html
from hypothesis import given
from hypothesis import strategies as st

from rawi.base.marking import Inline, Mark, marked


def test_text_is_escaped() -> None:
    assert marked("<b>5 & 6", []) == "&lt;b&gt;5 &amp; 6"


def test_a_mark_outside_the_text_is_left_out() -> None:
    assert marked("نص", [Mark(1, 9, "mark"), Mark(0, 0, "mark")]) == "نص"


def test_a_mark_within_another_nests() -> None:
    html = marked("قال الخميس", [Mark(0, 10, "span", classes="sentence"), Mark(4, 10, "mark", id="r-1")])
    assert html == '<span class="sentence">قال <mark id="r-1">الخميس</mark></span>'


def test_a_mark_that_crosses_another_goes_on_without_its_id() -> None:
    html = marked("abcdef", [Mark(0, 4, "mark", id="r-1"), Mark(2, 6, "mark", id="r-2")])
    assert html == '<mark id="r-1">ab<mark id="r-2">cd</mark></mark><mark>ef</mark>'


def test_a_mark_across_a_link_keeps_the_link() -> None:
    link = Inline(5, 8, '<a href="/x">', "</a>")
    html = marked("انظر هنا الآن", [Mark(0, 8, "mark", id="r-1"), link])
    assert html == '<mark id="r-1">انظر <a href="/x">هنا</a></mark> الآن'


def test_attributes_cannot_break_out() -> None:
    html = marked("a", [Mark(0, 1, "mark", id='"><script>')])
    assert "<script>" not in html


def test_a_tail_follows_its_mark_once() -> None:
    html = marked("abcdef", [Mark(0, 4, "mark"), Mark(2, 6, "mark", id="r-2", tail="<hr>")])
    assert html == '<mark>ab<mark id="r-2">cd</mark><hr></mark><mark>ef</mark>'


def test_a_link_holds_no_tail() -> None:
    link = Inline(0, 8, '<a href="/x">', "</a>")
    assert (
        marked("انظر هنا", [link, Mark(0, 4, "mark", tail="<hr>")])
        == '<a href="/x"><mark>انظر</mark> هنا</a>'
    )


def test_a_line_break_is_kept() -> None:
    assert marked("أ\nب", []) == "أ<br>ب"


spans = st.tuples(st.integers(0, 12), st.integers(0, 12)).map(lambda pair: (min(pair), max(pair)))


@given(st.text(alphabet="ab <&\nقال", max_size=12), st.lists(spans, max_size=6))
def test_marks_never_change_the_words(text: str, places: list[tuple[int, int]]) -> None:
    marks = [Mark(start, end, "mark", id=f"r-{number}") for number, (start, end) in enumerate(places)]
    html = marked(text, marks)
    parsed = lxml.html.fragment_fromstring("<p>" + html.replace("<br>", "\n") + "</p>")
    assert parsed.text_content() == text
    ids = parsed.xpath(".//@id")
    assert len(ids) == len(set(ids))
