"""EDTF values as days."""

from datetime import date

import pytest

from rawi.reading.edtf import bounds, is_value


@pytest.mark.parametrize(
    "value", ["", "nonsense", "2020-13", "2020-02-30", "0000", "2020-06-31", "../..", "2021/2020", "٢٠٢٠"]
)
def test_what_names_no_day_has_no_bounds(value: str) -> None:
    assert bounds(value) == (None, None)


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2020-06-11", date(2020, 6, 11), date(2020, 6, 11)),
        ("2020-06-11T14:30", date(2020, 6, 11), date(2020, 6, 11)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("2020-07~", date(2020, 7, 1), date(2020, 7, 31)),
        ("2020", date(2020, 1, 1), date(2020, 12, 31)),
        ("2020-22", date(2020, 6, 1), date(2020, 8, 31)),
        ("202X", date(2020, 1, 1), date(2029, 12, 31)),
        ("19XX", date(1900, 1, 1), date(1999, 12, 31)),
        ("2020-06-06/2020-06-09", date(2020, 6, 6), date(2020, 6, 9)),
        ("2014/..", date(2014, 1, 1), None),
        ("../2020-07", None, date(2020, 7, 31)),
    ],
)
def test_a_value_spans_its_grain(value: str, first: date | None, last: date | None) -> None:
    assert bounds(value) == (first, last)


@pytest.mark.parametrize(
    "value", ["2020-06-11", "2020-06", "2020", "202X", "2020-07~", "2014/..", "../2020-07", "2020/2021"]
)
def test_a_value_that_names_days_is_one(value: str) -> None:
    assert is_value(value)


@pytest.mark.parametrize(
    "value", ["", "/", "../..", "2020/soon", "soon/2020", "2020/2021/2022", "2020-13", "2021/2020", "غدا"]
)
def test_each_end_of_a_span_names_days_by_itself(value: str) -> None:
    assert not is_value(value)
