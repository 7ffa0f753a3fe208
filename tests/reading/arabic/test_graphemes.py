"""Lengths as readers count them, after Unicode's own test file; heaps of marks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.reading.arabic.graphemes import cut, length, marks_in_a_row
from support.shared import shared

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
PALESTINE = "\U0001f1f5\U0001f1f8"
#: The regex module keeps a virama without a consonant before it (GB9c) with what follows.
NOT_AS_UNICODE = ["\u094d\u0915", "\u094d\u0308\u0915", "a\u094d\u0924", "?\u094d\u0924"]
texts = st.text(
    st.sampled_from(f"اب{FAMILY}{PALESTINE}\u064e\u0301\r\n\u0915\u094d") | st.characters(), max_size=30
)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("سلام", 4),
        ("سَلَامٌ", 4),
        ("می\u200cخواهم", 7),
        (FAMILY, 1),
        (PALESTINE, 1),
        (PALESTINE * 3, 3),
        (PALESTINE + "\U0001f1f5", 2),
        ("e\u0301", 1),
        ("\r\n", 1),
        ("هـ", 2),
        ("\ud800", 1),
        ("\U0001f600" * 1500, 1500),
    ],
)
def test_length(text: str, count: int) -> None:
    assert length(text) == count


def test_clusters_are_unicode_s() -> None:
    lines = shared("trust/unicode/src/GraphemeBreakTest.txt").read_text(encoding="utf-8").splitlines()
    wrong = []
    for line in lines:
        if case := line.partition("#")[0].strip("÷ \t"):
            clusters = ["".join(chr(int(c, 16)) for c in part.split("×")) for part in case.split("÷")]
            if length("".join(clusters)) != len(clusters):
                wrong.append("".join(clusters))
    assert wrong == NOT_AS_UNICODE


@pytest.mark.parametrize(
    ("text", "most", "kept"),
    [
        ("سلام", 0, ""),
        ("سلام", 4, "سلام"),
        ("سلام", 9, "سلام"),
        ("سَلَامٌ", 2, "سَلَ"),
        ("ا" + FAMILY + "ب", 2, "ا" + FAMILY),
        (PALESTINE * 2, 1, PALESTINE),
    ],
)
def test_a_cut_splits_no_cluster(text: str, most: int, kept: str) -> None:
    assert cut(text, most) == kept


@given(texts, st.integers(0, 30))
def test_a_cut_is_the_beginning_and_as_long_as_it_may_be(text: str, most: int) -> None:
    kept = cut(text, most)
    assert text.startswith(kept)
    assert length(kept) == min(most, length(text))


@pytest.mark.parametrize(
    ("text", "most"),
    [
        ("", 0),
        ("سلام", 0),
        ("الْحَمْدُ لِلَّهِ", 2),
        ("وَٱلضُّحَىٰ", 2),
        ("\u0645" + "\u064e\u0651" * 50, 100),
        ("a" + "\ufe0f" * 40, 40),
        ("\u0645" + "\u064e\u200d" * 40, 80),  # joiners in between hide nothing
    ],
)
def test_marks_in_a_row(text: str, most: int) -> None:
    assert marks_in_a_row(text) == most
