"""Numbers in digits: what is none, what each separator means, what hostile text does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.reading.arabic.digits import number


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        ".",
        "-",
        "خمسة",
        "5 آلاف",
        "12.6.2020",  # a date
        "192.168.1.2",
        "12/6",
        "1,2,3",
        "1,234,56",
        "1.22.333",
        "12,34,567",
        "1,234,567.",
        "0٬500",  # no group begins with 0, and ٬ has no decimals
        "1٬5",
        "5'2",
        "1.234.567,890,1",
        "²",
        "1²",
        "½",
        "५",  # Devanagari
        "٣\u0665\ud800",
        "1e5",
        "0x10",
        "1_000",
        "inf",
        "nan",
        "9" * 31,
        "1" * 100_000,
        "1,000" * 20_000,
    ],
)
def test_no_number(text: str) -> None:
    assert number(text) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", 0),
        ("007", 7),
        ("1500", 1500),
        ("١٥٠٠", 1500),
        ("۱۵۰۰", 1500),
        ("١5۰0", 1500),
        (" 12 ", 12),
        ("\u200f12\u200f", 12),
        ("-3", -3),
        ("\u22123.5", -3.5),
        ("+7", 7),
        ("5,200", 5200),
        ("5.200", 5200),
        ("5٬200", 5200),
        ("5،200", 5200),
        ("5٫200", 5200),
        ("5\u00a0200", 5200),
        ("5 200", 5200),
        ("5'200", 5200),
        ("٥٫٢٠٠", 5200),
        ("٢٬٥٠٠٬٠٠٠", 2_500_000),
        ("1.234.567", 1_234_567),
        ("1٫234٫567", 1_234_567),
        ("4.2", 4.2),
        ("4,2", 4.2),
        ("4٫2", 4.2),
        ("4،2", 4.2),
        ("٤٫٢", 4.2),
        ("5.20", 5.2),
        ("0.125", 0.125),
        ("0,125", 0.125),
        ("2014,5", 2014.5),
        ("12.3456", 12.3456),
        ("1,234.5", 1234.5),
        ("1.234,5", 1234.5),
        ("1٬234٫5", 1234.5),
        ("1.234.567,89", 1_234_567.89),
        ("9" * 30, int("9" * 30)),
    ],
)
def test_a_number(text: str, value: float) -> None:
    assert number(text) == value
    assert isinstance(number(text), type(value))


@pytest.mark.parametrize(
    ("text", "value"),
    [("1.375", 1.375), ("١٫٣٧٥", 1.375), ("1,612", 1612), ("1.234.567", 1_234_567), ("2.5", 2.5), ("40", 40)],
)
def test_before_a_scale_word_a_point_has_decimals(text: str, value: float) -> None:
    assert number(text, scaled=True) == value


@given(
    st.text(st.sampled_from("0123456789٠٥۵.,،٫٬'’ -+\u200f²½a") | st.characters(), max_size=40), st.booleans()
)
def test_any_text_is_a_number_or_none(text: str, scaled: bool) -> None:
    assert number(text, scaled=scaled) is None or isinstance(number(text), int | float | None)


@given(st.integers(0, 10**12))
def test_every_spelling_of_a_whole_number_has_its_value(value: int) -> None:
    arabic = str(value).translate({ord("0") + n: 0x660 + n for n in range(10)})
    spellings = [
        str(value),
        arabic,
        f"{value:,}",
        f"{value:,}".replace(",", "٬"),
        f"{value:,}".replace(",", "."),
    ]
    assert {number(spelling) for spelling in spellings} == {value}
