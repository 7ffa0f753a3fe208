"""Where the points of a chart stand."""

from datetime import date
from itertools import pairwise

import pytest

from rawi.record.models import Figure, Item
from rawi.site.record.chart import WIDTH, Chart, chart, number_text


def figure(low: float, day: date, high: float | None = None, **fields: str) -> Item:
    item = Item(kind="figure", day=day)
    item.figure = Figure(low=low, high=high or low, **fields)
    return item


def drawn(*items: Item, is_mirrored: bool = True) -> Chart:
    made = chart(items, is_mirrored=is_mirrored)
    assert made is not None
    return made


FALLING = (
    figure(5200, date(2020, 6, 11), qualifier="about"),
    figure(3000, date(2020, 9, 9)),
    figure(2500, date(2021, 1, 15)),
)


@pytest.mark.parametrize("is_mirrored", [True, False])
def test_time_runs_as_the_page_is_read(is_mirrored: bool) -> None:
    places = [point.x for point in drawn(*FALLING, is_mirrored=is_mirrored).points]
    assert places == sorted(places, reverse=is_mirrored)
    assert all(0 <= place <= WIDTH for place in places)


def test_the_two_ways_are_each_other_s_mirror() -> None:
    one, other = drawn(*FALLING), drawn(*FALLING, is_mirrored=False)
    assert [point.x for point in one.points] == [
        pytest.approx(WIDTH - point.x, abs=0.2) for point in other.points
    ]


def test_a_higher_number_stands_higher_and_the_scale_begins_at_nought() -> None:
    made = drawn(*FALLING)
    assert all(one.y < other.y for one, other in pairwise(made.points))
    assert [tick.text for tick in made.scale] == ["0", "3,000", "6,000"]
    assert made.scale[0].at == made.base


def test_what_is_not_exact_is_marked() -> None:
    assert [point.value for point in drawn(*FALLING).points] == ["≈5,200", "3,000", "2,500"]


def test_a_range_and_a_month_are_stretches() -> None:
    made = drawn(figure(40, date(2020, 6, 1), 60), figure(50, date(2020, 9, 1), as_of="2020-07"))
    assert made.points[0].top < made.points[0].bottom
    assert made.points[0].value == "40–60"
    assert made.points[1].from_x < made.points[1].x < made.points[1].to_x


def test_where_many_numbers_stand_only_the_telling_ones_are_written() -> None:
    many = [figure(100 + (number * 37) % 50, date(2020, 1, 1 + number)) for number in range(20)]
    made = drawn(*many)
    assert sum(bool(point.value) for point in made.points) <= 4
    assert made.points[0].value
    assert made.points[-1].value


def test_one_figure_is_no_chart() -> None:
    assert chart(FALLING[:1], is_mirrored=True) is None


def test_equal_days_and_noughts_have_a_place() -> None:
    made = drawn(figure(0, date(2020, 1, 1)), figure(0, date(2020, 1, 1)))
    assert all(0 <= point.x <= WIDTH for point in made.points)


@pytest.mark.parametrize(
    ("value", "text"),
    [(5200, "5,200"), (2.5, "2.5"), (1_000_000, "1,000,000"), (0.25, "0.25"), (3.10, "3.1")],
)
def test_numbers_are_printed_as_in_a_table(value: float, text: str) -> None:
    assert number_text(value) == text
