"""Where the entries of a story stand on its band of time."""

import pytest

from rawi.site.record.band import MOST_LANES, WIDTH, Band, BandMark, band
from rawi.site.record.time import shape_of
from rawi.site.record.timeline import Entry, Year
from support.made_record import line


def drawn(*times: str, is_mirrored: bool = True) -> Band:
    entries = [Entry("event", time, shape_of(time), line()) for time in times]  # type: ignore[arg-type]  # made up
    made = band([Year(2020, entries)], is_mirrored=is_mirrored)
    assert made is not None
    return made


def one_of(made: Band, shape: str) -> BandMark:
    (mark,) = (mark for mark in made.marks if mark.shape == shape)
    return mark


DAYS = ("2020-01-03", "2020-06-11", "2021-12-09")


@pytest.mark.parametrize("is_mirrored", [True, False])
def test_time_runs_as_the_page_is_read(is_mirrored: bool) -> None:
    made = drawn(*DAYS, is_mirrored=is_mirrored)
    places = [mark.middle for mark in made.marks]
    assert places == sorted(places, reverse=is_mirrored)
    assert [year.year for year in made.years] == [2021]


def test_a_day_is_a_place_and_a_month_a_stretch_as_long_as_it_is() -> None:
    made = drawn(*DAYS, "2020-03", "2021")
    day, month, year = made.marks[0], one_of(made, "month"), one_of(made, "season")
    assert day.from_x == day.to_x
    assert 0 < month.to_x - month.from_x < (year.to_x - year.from_x) / 10


@pytest.mark.parametrize("is_mirrored", [True, False])
def test_an_open_end_runs_to_the_edge_where_time_goes_on(is_mirrored: bool) -> None:
    made = drawn(*DAYS, "2020-08-20/..", "../2020-07-01", is_mirrored=is_mirrored)
    onward, before = one_of(made, "from"), one_of(made, "until")
    assert (onward.from_x == 0) == is_mirrored
    assert (onward.to_x == WIDTH) != is_mirrored
    assert (before.to_x == WIDTH) == is_mirrored
    assert onward.arrow
    assert before.arrow


def test_what_lies_on_one_day_lies_in_lanes_and_what_has_none_is_left_out() -> None:
    made = drawn(*DAYS, *(["2020-06-11"] * 40))
    same_day = [mark for mark in made.marks if mark.middle == made.marks[1].middle]
    assert len({mark.y for mark in same_day}) == len(same_day) == MOST_LANES
    assert max(mark.y for mark in made.marks) < made.height


def test_what_has_no_time_is_not_drawn_and_two_days_are_no_story() -> None:
    assert len(drawn(*DAYS, "").marks) == len(DAYS)
    entries = [Entry("event", time, "day", line()) for time in DAYS[:2]]  # type: ignore[arg-type]  # made up
    assert band([Year(2020, entries)], is_mirrored=True) is None


def test_many_years_are_not_all_named() -> None:
    years = [year.year for year in drawn("1990-01-01", "2003-03-20", "2026-01-01").years]
    assert 2 <= len(years) <= 6
    assert all(year % 10 == 0 for year in years)
