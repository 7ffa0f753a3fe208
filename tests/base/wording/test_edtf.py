"""EDTF values: what is read, and what is refused rather than guessed."""

import pytest

from rawi.base.wording.edtf import Edge, Interval, Moment, parse


@pytest.mark.parametrize(
    "value",
    [
        "",
        "/",
        "../..",
        "last week",
        "2020-13",
        "2020-00",
        "2020-06-32",
        "2020-06-00",
        "2020-XX-11",
        "2020-21-03",
        "202X-06",
        "20-06-2020",
        "2020/2021/2022",
        "٢٠٢٠",
        "2020-06-11T",
        "2020-06-11T9:30",
        "2020-06~-11",
        " 2020",
    ],
)
def test_refuses(value: str):
    assert parse(value) is None


@pytest.mark.parametrize(
    ("value", "parsed"),
    [
        ("2020", Moment(2020)),
        ("2020-06", Moment(2020, month=6)),
        ("2020-06-11", Moment(2020, month=6, day=11)),
        ("2020-06-XX", Moment(2020, month=6)),
        ("2020-XX", Moment(2020)),
        ("2020-22", Moment(2020, month=22)),
        ("198X", Moment(1980, grain_years=10)),
        ("19XX", Moment(1900, grain_years=100)),
        ("2020-07~", Moment(2020, month=7, is_approximate=True)),
        ("2020?", Moment(2020, is_uncertain=True)),
        ("2020%", Moment(2020, is_approximate=True, is_uncertain=True)),
        ("2020-06-11T19:30", Moment(2020, month=6, day=11, time="19:30")),
        ("2020-06-11T19:30:05Z", Moment(2020, month=6, day=11, time="19:30", zone="Z")),
        ("2014/..", Interval(Moment(2014), Edge.OPEN)),
        ("/2014", Interval(Edge.UNKNOWN, Moment(2014))),
        ("2014-06/2015", Interval(Moment(2014, month=6), Moment(2015))),
    ],
)
def test_reads(value: str, parsed: Moment | Interval):
    assert parse(value) == parsed
