"""What holds for every text: spans give back the words, the same text the same dates, islands stay small."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.reading.arabic.fold import fold
from rawi.reading.dates.lexicon import lexicon
from rawi.reading.dates.tokens import islands, words_of
from reading.dates.pages import dates

DAY = date(2021, 3, 17)
#: Words of dates with others between them, so that rules fire and overlap.
WORDS = (
    *(
        "في",
        "من",
        "إلى",
        "حتى",
        "منذ",
        "قبل",
        "بعد",
        "خلال",
        "و",
        "يوم",
        "عام",
        "شهر",
        "الأسبوع",
        "سنوات",
        "أيام",
    ),
    *(
        "الماضي",
        "المقبل",
        "الجاري",
        "الأول",
        "الثاني",
        "أمس",
        "غدا",
        "اليوم",
        "الخميس",
        "الأحد",
        "يونيو",
        "آب",
    ),
    *(
        "رمضان",
        "كانون",
        "2014",
        "1436",
        "11",
        "7",
        "٣",
        "/",
        "-",
        "،",
        "(",
        ")",
        ".",
        "هـ",
        "م",
        "نهاية",
        "الربع",
    ),
    *(
        "ثلاثة",
        "عشر",
        "وعشرين",
        "مساء",
        "الساعة",
        "8:30",
        "عيد",
        "الفطر",
        "كتب",
        "سيعود",
        "بَعْدَ",
        "ـ",
        "\u200f",
    ),
)
texts = st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join) | st.text(max_size=80)
days = st.none() | st.dates(date(1800, 1, 1), date(2200, 12, 31))


@given(texts, days)
def test_spans_lie_in_the_text_in_order_and_give_back_its_words(text: str, day: date | None) -> None:
    ends = [0]
    for found in dates(text, day):
        (span,) = found.spans
        assert ends[-1] <= span.start < span.end <= len(text)
        assert span.of(text).strip() == span.of(text)
        ends.append(span.end)


@given(texts, days)
def test_the_same_text_gives_the_same_dates(text: str, day: date | None) -> None:
    assert dates(text, day) == dates(text, day)


@given(texts, days, texts)
def test_a_paragraph_more_changes_nothing_before_it(text: str, day: date | None, more: str) -> None:
    if _has_copy_day(more):
        return
    before = dates(text, day)
    assert dates(f"{text}\n{more}", day)[: len(before)] == before


def _has_copy_day(text: str) -> bool:
    """Dates of the page apart: «اليوم الخميس» tells on which day the whole page was written."""
    return any(word in fold(text) for word in ("امس", "غدا", "اليوم"))


@pytest.mark.parametrize(
    "word", ["يوم", "في", "2014", "11", "و2014", "الخميس", "شهر", "أيام", "-", "، 7", "منذ"]
)
def test_one_word_again_and_again_makes_bounded_islands(word: str) -> None:
    words = words_of(fold(" ".join([word] * 2000)))
    assert max((len(island) for island in islands(words)), default=0) <= 200
    dates(" ".join([word] * 2000), DAY)


def test_a_digit_of_a_month_name_stays_a_number() -> None:
    assert lexicon().entry("2").senses == {"n": 2, "day": 2}
