"""Addresses."""

import pytest

from rawi.articles.slugs import LONGEST_SLUG, free_slug, slug_of


@pytest.mark.parametrize("text", ["", "؟!…", "\u202e", "   ", "ـــ"])
def test_what_has_no_letters_takes_the_fallback(text: str) -> None:
    assert slug_of(text, fallback="article") == "article"


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("أخبار العراق", "أخبار-العراق"),
        ("«الثابت»: تراجع 4٫2 %", "الثابت-تراجع-4-2"),
        ("مُحَمَّد والـــسلام", "محمد-والسلام"),
        ("كوفيد-19 في بغداد", "كوفيد-19-في-بغداد"),
        ("AFP Photo", "afp-photo"),
        ("../../etc/passwd", "etc-passwd"),
    ],
)
def test_arabic_stays_arabic(text: str, slug: str) -> None:
    assert slug_of(text) == slug


def test_a_long_headline_is_cut_at_a_word() -> None:
    slug = slug_of("كلمة " * 60)
    assert len(slug) <= LONGEST_SLUG
    assert slug.endswith("كلمة")


def test_one_endless_word_is_cut() -> None:
    assert slug_of("ا" * 500) == "ا" * LONGEST_SLUG


def test_a_taken_address_gets_a_number() -> None:
    assert free_slug("خبر", {"خبر", "خبر-2"}) == "خبر-3"
