"""What the finder says about a date beside its value: place, sentence, rule, grain, direction, length."""

from datetime import date

import pytest

from rawi.reading.model.findings import Direction, FindingKind, Grain
from reading.dates.pages import dates, shown, value_of

DAY = date(2021, 3, 17)


def test_no_words_no_dates() -> None:
    assert dates("", DAY) == []
    assert dates("زار الوفد القرية وعاد", DAY) == []


def test_a_date_tells_where_it_stands() -> None:
    text = "عاد الفريق.\nوقال المدرب أمس إن الخطة جاهزة. ثم غادر."
    (found,) = dates(text, DAY)
    assert found.kind is FindingKind.DATE
    assert found.spans[0].of(text) == "أمس"
    assert found.sentence.of(text) == "وقال المدرب أمس إن الخطة جاهزة."
    assert found.block == "b1"
    assert found.rule == "dates.relative_day"
    assert found.entry == "relative_days: امس"


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("في 11/6/2020", ""),
        ("في تشرين الثاني الماضي", "months: تشرين الثاني; relative_adjectives: الماضي"),
        ("مساء الجمعة", "day_parts: مساء; weekdays: الجمعه"),
    ],
)
def test_the_words_behind_a_date_are_named_with_their_tables(text: str, entry: str) -> None:
    assert [found.entry for found in dates(text, DAY)] == [entry]


def test_marks_are_part_of_the_words() -> None:
    text = "أنهوا الدورة فِي يُونْيُو ٢٠٢٠، وعادوا أَمْسِ"
    assert [shown(found, text) for found in dates(text, DAY)] == ["يُونْيُو ٢٠٢٠=2020-06", "أَمْسِ=2021-03-16"]


@pytest.mark.parametrize(
    ("text", "grain"),
    [
        ("الساعة 8:30 مساء", Grain.MINUTE),
        ("الساعة 8 مساء", Grain.HOUR),
        ("في 11 يونيو 2020", Grain.DAY),
        ("الأسبوع الماضي", Grain.WEEK),
        ("في يونيو 2020", Grain.MONTH),
        ("صيف 2020", Grain.SEASON),
        ("عام 2020", Grain.YEAR),
        ("في الثمانينيات", Grain.DECADE),
        ("القرن الماضي", Grain.CENTURY),
        ("منذ عام 2020", Grain.SPAN),
    ],
)
def test_grain(text: str, grain: Grain) -> None:
    (found,) = dates(text, DAY)
    assert value_of(found).grain is grain


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("أمس", Direction.PAST),
        ("حتى الآن", Direction.PAST),
        ("العام الماضي", Direction.PAST),
        ("اليوم", Direction.PRESENT),
        ("هذا العام", Direction.PRESENT),
        ("غدا", Direction.FUTURE),
        ("الأشهر المقبلة", Direction.FUTURE),
        ("على المدى المتوسط", Direction.UNKNOWN),
    ],
)
def test_direction(text: str, direction: Direction) -> None:
    (found,) = dates(text, DAY)
    assert value_of(found).direction is direction


@pytest.mark.parametrize(
    ("text", "duration"),
    [("منذ أربعة أشهر", "P4M"), ("قبل عام ونصف", "P1.5Y"), ("بعد عقدين من الحرب", "P20Y")],
)
def test_a_length_is_kept(text: str, duration: str) -> None:
    (found,) = dates(text, DAY)
    assert value_of(found).duration == duration


def test_hijri_dates_say_so_and_are_given_in_gregorian() -> None:
    (found,) = dates("في 5 شوال 1436هـ", DAY)
    assert (value_of(found).calendar, value_of(found).edtf) == ("hijri", "2015-07-21")


def test_both_calendars_make_one_gregorian_date() -> None:
    (found,) = dates("في 5 شوال 1436هـ الموافق 21 يوليو 2015م", DAY)
    assert value_of(found).calendar == "gregorian"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("أمس", ""),
        ("الأسبوع الماضي", ""),
        ("منذ سنوات", ""),
        ("ثاني أيام العيد", ""),
        ("قبل شهرين", ""),
        ("في 11 يونيو", "XXXX-06-11"),
        ("في يونيو", "XXXX-06"),
        ("عام 2014", "2014"),
    ],
)
def test_without_the_pages_day_relative_dates_have_no_value(text: str, value: str) -> None:
    (found,) = dates(text)
    assert value_of(found).edtf == value


def test_a_vague_time_is_less_certain_than_a_date() -> None:
    certain, vague = dates("في 11 يونيو 2020، ومؤخرا", DAY)
    assert certain.confidence > vague.confidence


def test_the_page_says_that_its_copy_is_a_day_old() -> None:
    text = "أعلنت الهيئة اليوم الثلاثاء فتح الباب.\nوكانت قالت أمس إنها تدرسه."
    assert [shown(found, text) for found in dates(text, DAY)] == [
        "اليوم الثلاثاء=2021-03-16!weekday_mismatch",
        "أمس=2021-03-15",
    ]


def test_an_echo_reaches_over_paragraphs() -> None:
    text = "انهار السوق عام 2008.\nوفي العام التالي تعافى."
    assert [shown(found, text) for found in dates(text, DAY)] == ["عام 2008=2008", "العام التالي=2009"]
