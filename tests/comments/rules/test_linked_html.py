"""Comments as HTML: no text is ever markup."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.comments.errors import Refused
from rawi.comments.rules.linked_html import linked_html
from rawi.comments.rules.safe_text import safe_text
from reading.hostile import legitimate
from support.attacks import attacks

TAGS = {"p": {"dir"}, "br": set(), "bdi": {"dir"}, "a": {"href", "rel"}}


class _Seen(HTMLParser):
    """What a browser would make of it: its text, and each tag that is not one of ours."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.foreign: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = {name for name, _ in attrs}
        address = dict(attrs).get("href") or "https://"
        is_safe = re.match("(?:https?://|mailto:)", address, re.IGNORECASE)
        if tag not in TAGS or names - TAGS[tag] or not is_safe:
            self.foreign.append(f"{tag} {attrs}")

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, data: str) -> None:
        self.foreign.append(data)

    handle_decl = handle_pi = unknown_decl = handle_comment


def read(html: str) -> _Seen:
    parser = _Seen()
    parser.feed(html)
    parser.close()
    return parser


def words(text: str) -> str:
    return re.sub(r"\s+", "", text)


def test_attack_strings_are_shown_as_typed_and_are_no_markup() -> None:
    strings = attacks()
    assert len(strings) > 700
    refused = 0
    for attack in strings:
        try:
            kept = safe_text(attack)
        except Refused:
            refused += 1
            continue
        seen = read(linked_html(kept))
        assert seen.foreign == [], attack
        assert words(seen.text) == words(kept)
    assert refused <= 10


def test_an_attack_is_no_markup_even_before_it_was_made_safe() -> None:
    for attack in attacks():
        assert read(linked_html(attack)).foreign == [], attack


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("", ""),
        ("سطر\nآخر", '<p dir="auto">سطر<br>آخر</p>'),
        ("فقرة\n\nأخرى", '<p dir="auto">فقرة</p>\n<p dir="auto">أخرى</p>'),
        ("<b>&amp;</b>", '<p dir="auto">&lt;b&gt;&amp;amp;&lt;/b&gt;</p>'),
        (
            "انظر https://example.org/a، ثم",
            '<p dir="auto">انظر <bdi dir="ltr"><a href="https://example.org/a" '
            'rel="nofollow ugc noopener noreferrer">https://example.org/a</a></bdi>، ثم</p>',
        ),
    ],
)
def test_text_as_html(text: str, html: str) -> None:
    assert linked_html(text) == html


def test_texts_that_must_survive_are_shown_byte_for_byte() -> None:
    for _, _, text in legitimate():
        assert linked_html(text) == f'<p dir="auto">{text}</p>'


@given(st.text(st.sampled_from("<>&\"'/:htpsw.a=\n\u202e\ufdfa") | st.characters(), max_size=120))
def test_any_text_is_text(text: str) -> None:
    seen = read(linked_html(text.replace("\r", "")))
    assert seen.foreign == []
