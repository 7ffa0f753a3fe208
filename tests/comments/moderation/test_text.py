"""A reader's text as moderators see it: inert, what was found marked, what hides in it named."""

import json
import re

import pytest
from lxml import html

from rawi.comments.moderation.text import excerpt, shown
from support.shared import shared


def _named(text: str) -> list[str]:
    return [part.partition(">")[2].partition("<")[0] for part in shown(text).split("hidden-sign")[1:]]


@pytest.mark.parametrize(
    "text",
    [
        "تعليق عادي، بلا شيء!",
        "كتاب\u200cها",  # a Persian plural
        "👨\u200d👩\u200d👧",
        "❤\ufe0f",
        "مُحَمَّدٌ رَسُولُ",
        "سطر\nوسطر",
    ],
)
def test_what_does_its_work_is_left_alone(text: str) -> None:
    assert shown(text) == text.replace("\n", "<br>")


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("أ\u202eب\u202c", ["RLO", "PDF"]),
        ("\u2066أ\u2069", ["LRI", "PDI"]),
        ("ك\u200bلب", ["ZWSP"]),
        ("أ\u200f", ["RLM"]),
        ("كلمة\u200c", ["ZWNJ"]),
        ("أ\u200d.", ["ZWJ"]),
        ("\ufe0fأ", ["U+FE0F"]),
        ("أ\U000e0041", ["U+E0041"]),
        ("أ\u3164", ["U+3164"]),
        ("أ\ufffc", ["U+FFFC"]),
        ("أ\x07", ["U+0007"]),
    ],
)
def test_what_hides_is_named_and_no_longer_there(text: str, signs: list[str]) -> None:
    assert _named(text) == signs
    assert not any(sign in shown(text) for sign in text if sign not in "أبكلمة.")


def test_spans_are_marked_with_their_reason_across_hidden_signs() -> None:
    page = shown("يا ك\u200bلب", [{"rule": "banned_word", "spans": [[3, 7]], "entry": "كلب"}])
    before, mark = page.split("<mark")
    assert before == "يا "
    assert 'title="كلمة محظورة: كلب"' in mark
    assert mark.endswith("لب</mark>")


def test_nothing_lives() -> None:
    page = shown('<script>x</script> https://bad.example "quoted"', [{"rule": "links", "spans": [[19, 38]]}])
    assert "<script" not in page
    assert "<a" not in page
    assert "https://bad.example" in page


def test_a_span_beside_the_text_or_an_unknown_rule_breaks_nothing() -> None:
    assert shown("أ", [{"rule": "gone", "spans": [[0, 9], [1, 1]]}]) == "أ"
    assert "<mark" in shown("أ", [{"rule": "gone", "spans": [[0, 1]]}])


def test_an_excerpt_is_one_line_and_says_that_it_goes_on() -> None:
    assert excerpt("سطر\n\nوسطر") == "سطر وسطر"
    assert excerpt("كلمة " * 100).endswith("كلمة…")


def _attacks() -> list[str]:
    """Strings of the corpora of attacks: the list of naughty strings and DOMPurify's cases."""
    naughty = json.loads(shared("trust/blns/src/blns.json").read_text(encoding="utf-8"))
    module = shared("trust/dompurify/src/test/fixtures/expect.mjs").read_text(encoding="utf-8")
    payloads = re.findall(r'"payload":\s*("(?:[^"\\]|\\.)*")', module)
    return naughty + [json.loads(found) for found in payloads]


def test_of_the_corpora_of_attacks_nothing_lives() -> None:
    attacks = _attacks()
    assert len(attacks) > 500
    for text in attacks:
        whole = [{"rule": "links", "spans": [[0, len(text)]], "entry": text}]
        parsed = html.fragment_fromstring(f"<div>{shown(text, whole)}</div>")
        tags = {element.tag for element in parsed.iter()}
        attributes = {name for element in parsed.iter() for name in element.attrib}
        assert tags <= {"div", "mark", "span", "br"}, text
        assert attributes <= {"class", "title"}, text
