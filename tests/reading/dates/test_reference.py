"""The inferred day of pages that print none."""

from datetime import date

import pytest

from rawi.reading import pipeline
from rawi.reading.dates.reference import infer_reference, with_reference
from rawi.reading.model.page import DateBasis
from reading.dates.pages import page_of, prose_of
from support.shared import shared

DATED = "أعلن المجلس الخميس، 11 حزيران/يونيو، فتح الحدود."


def _inferred(text: str) -> date | None:
    page = page_of(text)
    return infer_reference(page, prose_of(page))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "أعلن المجلس أمس فتح الحدود بعد جائحة كوفيد-19.",
        "أعلن المجلس الخميس فتح الحدود. وكان أغلقها عام 2014.",
        DATED,
        "أعلن المجلس في 11 حزيران/يونيو فتح الحدود، التي أغلقت عام 2014.",
    ],
)
def test_too_little_is_said(text: str) -> None:
    assert _inferred(text) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (DATED + " وكان أغلقها عام 2014.", date(2015, 6, 11)),
        (DATED + " وكان أغلقها عام 2016.", date(2020, 6, 11)),
        (DATED + " وكان أغلقها بسبب كوفيد-19.", date(2020, 6, 11)),
        (DATED + " وكان أغلقها عام 2014 وستفتح كلها عام 2023.", date(2015, 6, 11)),
        (DATED + " وكان أغلقها في 20 يوليو 2015.", date(2020, 6, 11)),
        ("عاد يوم الأحد الموافق 5 مايو. وكان سافر في 2010.", date(2013, 5, 5)),
    ],
)
def test_the_first_year_that_fits_and_is_not_too_early(text: str, day: date) -> None:
    assert _inferred(text) == day


def test_a_printed_day_is_never_changed() -> None:
    page = page_of(DATED + " وكان أغلقها عام 2014.", date(2021, 3, 17))
    assert with_reference(page, prose_of(page)) is page


def test_an_inferred_day_says_that_it_is_one() -> None:
    page = page_of(DATED + " وكان أغلقها عام 2014.")
    found = with_reference(page, prose_of(page))
    assert (found.reference_date, found.date_basis) == (date(2015, 6, 11), DateBasis.INFERRED)


def test_the_strategic_dialogue_page() -> None:
    page = pipeline.read(shared("pages/strategic-dialogue.txt").read_text(encoding="utf-8"))
    assert (page.reference_date, page.date_basis) == (date(2020, 6, 11), DateBasis.INFERRED)
