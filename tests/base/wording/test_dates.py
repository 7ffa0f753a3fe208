"""Dates in words: the grain is kept, the month names and digits are the edition's."""

import pytest
from django.utils import translation

from rawi.base.wording.dates import Style, in_words, machine_value

#: EDTF value, in Arabic with both month names, in English.
VALUES = [
    ("2020-06-11", "11 حزيران/يونيو 2020", "11 June 2020"),
    ("2020-06", "حزيران/يونيو 2020", "June 2020"),
    ("2020", "2020", "2020"),
    ("0622", "0622", "0622"),
    ("2020-22", "صيف 2020", "summer 2020"),
    ("2020-07~", "نحو تموز/يوليو 2020", "about July 2020"),
    ("2020-07?", "تموز/يوليو 2020 (غير مؤكد)", "July 2020 (not certain)"),
    ("2020-07%", "نحو تموز/يوليو 2020 (غير مؤكد)", "about July 2020 (not certain)"),
    ("198X", "ثمانينيات القرن العشرين", "1980s"),
    ("201X", "العقد الثاني من القرن الحادي والعشرين", "second decade of the 21st century"),
    ("20XX", "القرن الحادي والعشرون", "21st century"),
    ("09XX", "من 900 إلى 999", "900 to 999"),
    ("2020-06-11T19:30", "11 حزيران/يونيو 2020، الساعة 19:30", "11 June 2020, 19:30"),
    ("2020-06-11T19:30Z", "11 حزيران/يونيو 2020، الساعة 19:30 بالتوقيت العالمي", "11 June 2020, 19:30 UTC"),
    ("2020-06-08/2020-06-14", "من 8 إلى 14 حزيران/يونيو 2020", "8 to 14 June 2020"),
    ("2020-05-28/2020-06-03", "من 28 أيار/مايو إلى 3 حزيران/يونيو 2020", "28 May to 3 June 2020"),
    ("2020-05/2020-06", "من أيار/مايو إلى حزيران/يونيو 2020", "May to June 2020"),
    ("2019-12-30/2020-01-02", None, "30 December 2019 to 2 January 2020"),
    ("2014/2020", "من 2014 إلى 2020", "2014 to 2020"),
    ("2014/2014", "2014", "2014"),
    ("2014/..", "ابتداء من 2014", "from 2014 on"),
    ("../2014", "حتى 2014", "until 2014"),
    ("2014/", "من 2014 إلى تاريخ غير معروف", "from 2014 to an unknown date"),
    ("/2014", "من تاريخ غير معروف حتى 2014", "from an unknown date until 2014"),
    ("2020-06~/2020-07", "من نحو حزيران/يونيو 2020 إلى تموز/يوليو 2020", "about June 2020 to July 2020"),
]
STYLES = [
    (Style("levantine"), "11 حزيران 2020"),
    (Style("egyptian"), "11 يونيو 2020"),
    (Style("maghrebi"), "11 جوان 2020"),
    (Style("levantine_egyptian"), "11 حزيران/يونيو 2020"),
    (Style("egyptian_levantine"), "11 يونيو/حزيران 2020"),
    (Style("egyptian", "arabic_indic"), "١١ يونيو ٢٠٢٠"),
    (Style("unheard of", "unheard of"), "11 حزيران/يونيو 2020"),
]


@pytest.mark.parametrize("value", ["", "last week", "2020-13-01", "<b>"])
def test_what_is_no_date_comes_back_as_it_is(value: str):
    assert in_words(value, Style()) == value


@pytest.mark.parametrize(("value", "arabic", "english"), VALUES, ids=lambda value: value if value else "")
def test_words(value: str, arabic: str | None, english: str):
    with translation.override("ar"):
        assert arabic is None or in_words(value, Style()) == arabic
    with translation.override("en"):
        assert in_words(value, Style()) == english


@pytest.mark.parametrize(("style", "words"), STYLES)
def test_house_style(style: Style, words: str):
    with translation.override("ar"):
        assert in_words("2020-06-11", style) == words


def test_english_keeps_its_own_digits():
    with translation.override("en"):
        assert in_words("2020-06-11", Style(digits="arabic_indic")) == "11 June 2020"


@pytest.mark.parametrize("month", range(1, 13))
def test_every_month_has_a_name_in_every_style(month: int):
    with translation.override("ar"):
        words = {
            in_words(f"2020-{month:02}", Style(months)) for months in ("levantine", "egyptian", "maghrebi")
        }
    assert len(words) >= 2
    assert all(name.endswith(" 2020") and len(name) > 6 for name in words)


@pytest.mark.parametrize("value", ["2020-07~", "198X", "2020-22", "2014/2020", "last week", ""])
def test_html_is_not_told_what_it_cannot_say(value: str):
    assert machine_value(value) == ""


@pytest.mark.parametrize(
    ("value", "machine"),
    [("2020", "2020"), ("2020-06-XX", "2020-06"), ("2020-06-11T19:30", "2020-06-11T19:30")],
)
def test_html_is_told_what_it_can_say(value: str, machine: str):
    assert machine_value(value) == machine
