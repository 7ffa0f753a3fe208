"""What is no news page is said to be none; what is short news is read."""

from datetime import date
from pathlib import Path

import pytest

from rawi.reading.errors import BinarySource, EmptySource, NotANewsPage, SourceTooLarge, UnknownEncoding
from rawi.reading.model.page import DateBasis
from rawi.reading.page import MAX_SOURCE_BYTES, read_page
from reading.page.case_tables import CASES


@pytest.mark.parametrize("path", sorted(CASES.glob("not_news/*")), ids=lambda path: path.name)
def test_no_news(path: Path) -> None:
    assert read_page(path.read_bytes()).problem == NotANewsPage.code


@pytest.mark.parametrize(
    ("source", "code"),
    [
        (b"", EmptySource.code),
        (b"\x89PNG\r\n", BinarySource.code),
        ("Les élèves évacués".encode("latin-1"), UnknownEncoding.code),
        (bytes([32]) * (MAX_SOURCE_BYTES + 1), SourceTooLarge.code),
    ],
)
def test_unreadable(source: bytes, code: str) -> None:
    page = read_page(source, day=date(2020, 6, 12), url="https://example.org/a")
    assert (page.problem, page.text, page.blocks) == (code, "", ())
    assert (page.reference_date, page.date_basis) == (date(2020, 6, 12), DateBasis.GIVEN)
    assert page.url == "https://example.org/a"


@pytest.mark.parametrize(
    "text",
    [
        "عاجل: هزة أرضية خفيفة شرقي العاصمة\n\nسجل المرصد هزة بقوة 3.2 درجات شرقي العاصمة من دون أضرار.",
        "عودة الكهرباء\nعادت الكهرباء إلى الأحياء الشرقية بعد انقطاع دام ست ساعات.",
        "وفاة الشاعر سالم النجار عن ثمانين عاما\n\nتوفي الشاعر سالم النجار صباح اليوم عن ثمانين عاما",
    ],
)
def test_short_news_is_news(text: str) -> None:
    page = read_page(text)
    assert page.problem == ""
    assert page.headline == text.split("\n")[0]


def test_the_day_that_the_caller_gives_goes_first() -> None:
    page = read_page(
        "عودة الكهرباء\n\n2020-06-12\n\nعادت الكهرباء إلى الأحياء الشرقية بعد انقطاع دام ست ساعات.",
        day=date(2020, 6, 13),
    )
    assert (page.published, page.reference_date, page.date_basis) == (
        "2020-06-12",
        date(2020, 6, 13),
        "given",
    )
