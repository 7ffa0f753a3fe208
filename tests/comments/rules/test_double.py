"""Comments that say the same, and those that do not."""

import pytest

from rawi.comments.rules.double import double_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("نعم", "لا"),
        ("هو ذهب", "هي ذهبت"),
        ("❤", "👍"),
        ("في 2020", "في 2021"),
        ("", "نعم"),
        ("يسرنا", "يسرا"),
    ],
)
def test_other_words_have_another_key(one: str, other: str) -> None:
    assert double_key(one) != double_key(other)


@pytest.mark.parametrize(
    "other",
    [
        "أحسنتم النشر!",
        "احسنتم  النشر",
        "أَحْسَنْتُمُ النَّشْرَ",
        "أحسنتـــم النشر...",
        "أحسنتممممم النشر",
        "أحسنتم\nالنشر 👍",
        "أحسنتم\u200f النشر",
    ],
)
def test_the_same_words_have_the_same_key(other: str) -> None:
    assert double_key(other) == double_key("أحسنتم النشر")
    assert len(double_key(other)) == 64
