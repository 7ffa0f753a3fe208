"""Long lists, page by page: nothing is left out, nothing comes twice, both ways."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.record.models import Item, StatusChange
from rawi.record.queries.paging import Place, Slice, Source, at_most, in_order, page_of
from support.newsroom import open_newsroom

DAY = date(2020, 6, 11)


@pytest.mark.parametrize(
    "text",
    [
        "", "x", "2020-06-11", "2020-06-11.0", "2020-06-11.0.", "2020-06-11.0.x", "2020-13-11.0.1",
        "2020-06-11.00.1", "2020-06-11.٠.1", "2020-06-11.0.1234567890123456789", "2020-06-11.0.1.2",
    ],
)  # fmt: skip
def test_what_is_no_place_is_none(text: str) -> None:
    assert Place.parse(text) is None


@given(st.dates(), st.integers(0, 9), st.integers(0, 10**17))
def test_a_place_comes_back_from_its_address(day: date, table: int, key: int) -> None:
    place = Place(day, table, key)
    assert Place.parse(str(place)) == place


@pytest.fixture
def sources(db: None) -> list[Source]:
    """Two tables: 23 items on 5 days, some without a day, and 7 changes of status on the same days."""
    article = open_newsroom().article("خبر", "نص.")
    items = [
        Item(article=article, kind="event", words=str(number), day=DAY + timedelta(number % 5))
        for number in range(23)
    ]
    Item.objects.bulk_create([*items, Item(article=article, kind="event", words="متى؟")])
    pledge = Item.objects.create(article=article, kind="pledge", words="تعهد", day=DAY)
    from rawi.record.models import Pledge

    kept = Pledge.objects.create(item=pledge, day=DAY)
    StatusChange.objects.bulk_create(
        StatusChange(
            pledge=kept, status="in_progress", since="2020", since_day=DAY + timedelta(n), reason="بدأ"
        )
        for n in range(7)
    )
    return [
        Source(Item.objects.filter(kind="event")),
        Source(StatusChange.objects.all(), day="since_day", table=1),
    ]


def _walk(sources: list[Source], rows: int, *, newest_first: bool) -> list[Slice]:
    pages, after = [], None
    while not pages or after:
        pages.append(page_of(sources, after=after, rows=rows, newest_first=newest_first))
        after = pages[-1].after
    return pages


@pytest.mark.parametrize("newest_first", [True, False])
@pytest.mark.parametrize("rows", [1, 4, 30, 100])
def test_the_pages_are_the_whole_list_in_order(sources: list[Source], rows: int, newest_first: bool) -> None:
    places = [place for page in _walk(sources, rows, newest_first=newest_first) for place in page.places]
    assert places == sorted(places, reverse=newest_first)
    assert len(places) == len(set(places)) == 30


@pytest.mark.parametrize("newest_first", [True, False])
def test_going_back_gives_the_pages_that_one_came_by(sources: list[Source], newest_first: bool) -> None:
    pages = _walk(sources, 4, newest_first=newest_first)
    page = pages[-1]
    for earlier in reversed(pages[:-1]):
        assert page.before is not None
        page = page_of(sources, before=page.before, rows=4, newest_first=newest_first)
        assert page.places == earlier.places
    assert page.before is None


def test_a_row_without_a_day_has_no_place(sources: list[Source]) -> None:
    keys = page_of(sources, rows=100).keys_of(0)
    assert not Item.objects.filter(pk__in=keys, day=None).exists()


def test_each_source_is_asked_once(sources: list[Source], django_assert_num_queries: object) -> None:
    with django_assert_num_queries(2):  # type: ignore[operator]  # pytest-django's
        page_of(sources, after=Place(DAY, 0, 1), rows=5)


def test_counting_stops_beyond_the_limit(sources: list[Source]) -> None:
    assert at_most(sources[0].rows, 5) == 6
    assert at_most(sources[0].rows, 100) == 24


def test_rows_come_in_the_order_of_their_keys(sources: list[Source]) -> None:
    keys = list(Item.objects.values_list("pk", flat=True)[:3])[::-1]
    assert [row.pk for row in in_order([*keys, keys[0], 10**9], Item.objects.all())] == keys
