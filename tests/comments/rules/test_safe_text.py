"""What readers send: what must survive, what is refused and why, what is mended."""

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.base.bodies import MOST_TEXT_BYTES
from rawi.comments.errors import Refused
from rawi.comments.rules.safe_text import marks_on_a_letter, safe_name, safe_text
from reading.hostile import legitimate, texts

WAVE = "\U0001f44b\U0001f3fd"
ENGLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"
VERSE = "قُلْ هُوَ ٱللَّهُ أَحَدٌ ۝ ٱللَّهُ ٱلصَّمَدُ ۖ"


@pytest.mark.parametrize(
    "text", [*(text for _, _, text in legitimate()), WAVE, ENGLAND, VERSE, "C++\u200e", "a\n\nb"]
)
def test_what_survives(text: str) -> None:
    assert safe_text(text) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize(
    "text", [*(text for _, _, text in legitimate() if "\u200e" not in text), WAVE, VERSE]
)
def test_what_survives_in_a_name(text: str) -> None:
    assert safe_name(text) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize(
    "text",
    [
        "خبر\0",
        "خ\ud800",
        "م" + "\u064e\u0651" * 16,
        "م" + "\u0301" * 9,
        "م" * (MOST_TEXT_BYTES // 2 + 1),
        "م" + "\u064e\u200d" * 9,
    ],
)
def test_what_is_refused(text: str) -> None:
    with pytest.raises(Refused) as refused:
        safe_text(text)
    assert refused.value.field == "text"
    assert str(refused.value)


@pytest.mark.parametrize("name", ["سامي\0", "سا" + "\u064e" * 5 + "مي", "\udfff"])
def test_what_is_refused_in_a_name(name: str) -> None:
    with pytest.raises(Refused) as refused:
        safe_name(name)
    assert refused.value.field == "name"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a\x1b[2Jb\x07", "a[2Jb"),
        ("خ\ufffe\U0001ffff\ufdd0بر", "خبر"),
        ("خبر\U000e0069\U000e0067", "خبر"),
        ("a\U000e0158\U000e0159", "a"),
        ("a\u202eb", "ab"),
        ("a\u2067b", "a\u2067b\u2069"),
        ("a\u2067b\nc", "a\u2067b\u2069\nc"),
        ("a\u2069\u202cb", "ab"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("a\n\n\n\n\nb  \n", "a\n\nb"),
        ("e\u0301", "\u00e9"),
        ("  \n\u200b\u3164\u2800 ", ""),
        ("\u200f", ""),
    ],
)
def test_what_is_mended(text: str, kept: str) -> None:
    assert safe_text(text) == kept


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("سامي\u202e الحسن", "سامي الحسن"),
        ("سامي\n\tالحسن", "سامي الحسن"),
        ("\u2067سامي\u200f", "سامي"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("\u200b\u3164", ""),
    ],
)
def test_what_is_mended_in_a_name(name: str, kept: str) -> None:
    assert safe_name(name) == kept


@pytest.mark.parametrize("safe", [safe_text, safe_name])
def test_every_hostile_text_is_kept_or_refused_with_a_reason(safe: Callable[[str], str]) -> None:
    kept, refused = [], []
    for name, text in texts().items():
        try:
            kept.append(safe(text[:6000]))
        except Refused as reason:
            refused.append((name, str(reason)))
    assert len(kept) > 40
    assert all(reason for _, reason in refused)
    assert {"nul", "lone_surrogate", "zalgo"} <= {name for name, _ in refused}
    assert [safe(text) for text in kept] == kept
    assert all(text.encode() is not None for text in kept)


def test_marks_are_counted_by_letter() -> None:
    assert marks_on_a_letter("") == 0
    assert marks_on_a_letter("مُحَمَّدٌ") == 2
    assert marks_on_a_letter("م\u064e\u200c\u0651") == 2


@given(
    st.text(
        st.characters() | st.sampled_from("\0\ud800\u0301\U000e0041\u202e\u2067\u2069\r\n\u200d"), max_size=80
    )
)
def test_safe_text_is_safe_text(text: str) -> None:
    try:
        kept = safe_text(text)
    except Refused:
        return
    assert safe_text(kept) == kept
    assert len(kept.encode()) <= MOST_TEXT_BYTES * 3
