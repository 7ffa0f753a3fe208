"""Floods, and what people write that is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.comments.rules.repetition import repetition


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ه" * 40,
        "❤" * 50,
        "آمين آمين آمين",
        "لا لا لا لا لا",
        "الله أكبر الله أكبر الله أكبر",
        " " * 200,
        "\n" * 50,
        "قال ثم قال ثم سكت",
        "نعم\nنعم\nنعم\nنعم\nنعم",
    ],
)
def test_no_flood(text: str) -> None:
    assert repetition(text) is None


@pytest.mark.parametrize(
    ("before", "flood"),
    [
        ("انظروا ", "ه" * 100),
        ("", "ـ".join("ه" * 100)),
        ("🙂 ", "🔥" * 80),
        ("إعلان: ", "اشتر " * 12 + "الآن"),
        ("", "اشتر الآن " * 9),
        ("", "عرض خاص جدا لكم اليوم " * 9),
    ],
)
def test_a_flood_is_marked(before: str, flood: str) -> None:
    found = repetition(before + flood)
    assert found is not None
    assert found[0] == len(before)
    assert found[1] > len(before) + 20


def test_the_same_line_again() -> None:
    lines = ["اشتركوا في القناة", "نص", "اشتركوا في القناة!", "آخر"] * 3
    assert repetition("\n".join(lines)) is not None


@given(st.text(max_size=200))
def test_a_flood_lies_in_the_text(text: str) -> None:
    found = repetition(text)
    assert found is None or 0 <= found[0] < found[1] <= len(text)
