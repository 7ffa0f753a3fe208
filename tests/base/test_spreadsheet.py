"""What a spreadsheet would compute stays text (A18); Arabic stays readable."""

import pytest

from rawi.base.spreadsheet import head, lines, safe

FORMULAS = [
    "=1+1",
    "+1",
    "-1+2",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "=cmd|' /C calc'!A0",
    "\uff1d1+1",
    " =1+1",
    "\u200f=1+1",
    "\ufeff=1+1",
]


@pytest.mark.parametrize("text", FORMULAS)
def test_no_text_is_a_formula(text: str) -> None:
    assert safe(text).startswith("'")
    assert safe(text)[1:].strip() == text.strip()


@pytest.mark.parametrize("text", ["", "قال الوزير", "«لن نعود»", "a=b", "5200", "'مقتبس'"])
def test_other_text_stays_as_it_is(text: str) -> None:
    assert safe(text) == text


def test_no_control_character_gets_through() -> None:
    assert safe("أ\x00ب\x1bج") == "أ ب ج"


def test_a_file_begins_so_that_a_spreadsheet_reads_arabic() -> None:
    assert head(["الاسم", "النص"]).decode() == '\ufeff"الاسم","النص"\r\n'


def test_text_stands_in_quotes_and_numbers_do_not() -> None:
    assert lines([["أ;ب", 5], ['قال "نعم"', ""]]).decode() == '"أ;ب",5\r\n"قال ""نعم""",""\r\n'
