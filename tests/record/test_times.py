"""The grain of what an editor writes."""

import pytest

from rawi.record.times import grain_of


@pytest.mark.parametrize(
    ("value", "grain"),
    [
        ("2020-06-11", "day"),
        ("2020-06-11T14", "hour"),
        ("2020-06-11T14:30", "minute"),
        ("2020-06~", "month"),
        ("2020-22", "season"),
        ("2020-33", "season"),
        ("2020", "year"),
        ("202X", "decade"),
        ("20XX", "century"),
        ("2020-06/2020-08", "span"),
        ("2014/..", "span"),
    ],
)
def test_a_value_is_as_fine_as_it_is_written(value: str, grain: str) -> None:
    assert grain_of(value) == grain
