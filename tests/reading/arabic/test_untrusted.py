"""Text from outside: what must stay as it is, what is refused and why, what is taken out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.reading.arabic.untrusted import refusal, without_hidden
from rawi.reading.errors import LoneSurrogate, MarkFlood, NulInText, message

ENGLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "خبر\tعاجل\r\n",
        "وَٱلضُّحَىٰ",
        "می\u200cخواهم",
        "شركة C++\u200e اليوم",
        "\U0001f468\u200d\U0001f469\u200d\U0001f467\ufe0f",
        ENGLAND,
        "\u845b\U000e0100",  # an ideograph's variant
        "\u0915\u094d\u200d\u0937",
        "a" + "\u0301" * 30,
    ],
)
def test_what_stays(text: str) -> None:
    assert refusal(text) is None
    assert without_hidden(text) == text


@pytest.mark.parametrize(
    ("text", "reason", "facts"),
    [
        ("خبر\0", NulInText, {"place": 3}),
        ("خ\ud800", LoneSurrogate, {"place": 1}),
        ("م" + "\u064e\u0651" * 16, MarkFlood, {"found": 32, "most": 30}),
    ],
)
def test_what_is_refused(text: str, reason: type, facts: dict[str, object]) -> None:
    found = refusal(text)
    assert type(found) is reason
    assert found.facts == facts
    assert all(str(fact) in message(found, "ar") for fact in facts.values())


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a\x1b[2Jb\x07", "a[2Jb"),
        ("خ\x80بر\x9f", "خبر"),
        ("خ\ufffe\U0001ffff\ufdd0بر", "خبر"),
        ("خبر\U000e0001\U000e0069\U000e0067", "خبر"),
        ("a\U000e0158\U000e0159", "a"),
        ("\u845b\U000e0100\U000e0101", "\u845b\U000e0100"),
        (ENGLAND + "\U000e0041", ENGLAND),
    ],
)
def test_what_is_taken_out(text: str, kept: str) -> None:
    assert without_hidden(text) == kept


@given(st.text(st.characters() | st.sampled_from("\0\ud800\u0301\U000e0041\u0645"), max_size=60))
def test_any_text_is_kept_or_refused(text: str) -> None:
    assert refusal(text) is None or message(refusal(text) or "", "en")
    assert without_hidden(without_hidden(text)) == without_hidden(text)
