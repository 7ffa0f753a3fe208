"""Links: what is none stays text; what is one ends where the sentence goes on."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.comments.rules.links import count_links, find_links
from support.cases import rows

CASES = Path(__file__).with_name("cases")


@pytest.mark.parametrize(("text", "why"), rows(CASES / "no_links.tsv"))
def test_no_link(text: str, why: str) -> None:
    assert list(find_links(text)) == [], why
    assert list(find_links(f"قال {text} وذهب")) == [], why


def test_a_backslash_ends_a_link() -> None:
    assert [link.address for link in find_links(r"http://example.org\@evil.example/")] == [
        "http://example.org"
    ]


@pytest.mark.parametrize(("text", "address", "why"), rows(CASES / "links.tsv"))
def test_a_link(text: str, address: str, why: str) -> None:
    assert [link.address for link in find_links(text)] == [address], why


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("لا رابط هنا. ولا هنا", 0),
        ("نسبة 3.5 و a.b و e.g. كذا", 0),
        ("https://example.org و www.example.com", 2),
        ("تابعونا example.com", 1),
        ("http://a@b.com", 1),
        ("اكتب إلى desk@example.org", 0),
    ],
)
def test_links_are_counted(text: str, count: int) -> None:
    assert count_links(text) == count


@given(st.text(st.sampled_from("htps:/w.mailo@()[]،؟ ") | st.characters(), max_size=80))
def test_any_text_is_searched(text: str) -> None:
    for link in find_links(text):
        assert text[link.start : link.end] in link.address
        assert link.address.lower().startswith(("http://", "https://", "mailto:"))
