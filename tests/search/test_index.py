"""The index on the database under test."""

from datetime import date

import pytest
from django.db import connection

from rawi.reading.arabic.search_terms import search_terms
from rawi.search.actions.index_articles import index_articles
from rawi.search.index import Row, Shelf, Wanted, index_on
from rawi.search.models import ArticleEntry
from rawi.search.places import place_of
from support.newsroom import Newsroom

pytestmark = pytest.mark.django_db
DAYS = [date(2020, 1, 1), date(2020, 6, 11), date(2021, 3, 5)]


@pytest.fixture
def places(newsroom: Newsroom) -> list[int]:
    """Three entries, a year and more from the first to the last."""
    made = []
    for day in DAYS:
        article = newsroom.article(f"خبر {day}")
        ArticleEntry.objects.filter(article=article).delete()
        made.append(place_of(day, article.pk))
        ArticleEntry.objects.create(place=made[-1], article=article, digest="")
    rows = [
        Row(made[0], ("وزير",), ("نفط", "سعر"), ("كتاب",), ("s1", "p7")),
        Row(made[1], ("سعر",), ("وزير",), ("نفط", "كتاب", "4.2"), ("s1", "s2")),
        Row(made[2], ("كتاب",), ("سلم",), ("سعر", "نفط", "s1"), ("s2", "p8")),
    ]
    index_on().write(Shelf.ARTICLES, rows)
    return made


def found(places: list[int], **wanted: object) -> list[int]:
    """Which of the three are found, in order, by their number."""
    hits = index_on().find(Shelf.ARTICLES, Wanted(**wanted), limit=10, seconds=5)
    return [places.index(place) for place in hits]


def test_the_newest_come_first(places: list[int]) -> None:
    assert found(places, words=("نفط",)) == [2, 1, 0]
    assert len(index_on().find(Shelf.ARTICLES, Wanted(words=("نفط",)), limit=2, seconds=5)) == 2


def test_all_words_must_be_there(places: list[int]) -> None:
    assert found(places, words=("نفط", "وزير")) == [1, 0]
    assert found(places, words=("نفط", "غائب")) == []
    assert found(places, words=("4.2",)) == [1]


def test_a_phrase_stands_in_one_part_and_in_order(places: list[int]) -> None:
    assert found(places, phrases=(("نفط", "سعر"),)) == [0]
    assert found(places, phrases=(("سعر", "نفط"),)) == [2]
    assert found(places, phrases=(("وزير", "نفط"),)) == []


def test_a_part_narrows_the_words(places: list[int]) -> None:
    assert found(places, words=("كتاب",), part="title") == [2]
    assert found(places, words=("وزير",), part="title") == [0]
    assert found(places, words=("وزير",), part="lead") == [1, 0]


def test_tags_are_no_words_and_words_no_tags(places: list[int]) -> None:
    assert found(places, tags=(("s1",),)) == [1, 0]
    assert found(places, words=("s1",)) == [2]
    assert found(places, tags=(("s2",), ("p7", "p8"))) == [2]
    assert found(places, words=("نفط",), tags=(("p7",),)) == [0]


def test_days_narrow_it(places: list[int]) -> None:
    assert found(places, words=("نفط",), first=places[1]) == [2, 1]
    assert found(places, words=("نفط",), first=places[1], last=places[1]) == [1]


def test_days_that_end_before_they_begin_hold_nothing(places: list[int]) -> None:
    assert found(places, words=("نفط",), first=places[2], last=places[0]) == []
    assert found(places, words=("نفط",), first=places[2] + (1 << 40)) == []


def test_terms_go_with_their_entry(places: list[int]) -> None:
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM search_articleentry WHERE place = %s", [places[2]])
    assert found(places, words=("نفط",)) == [1, 0]


def test_a_question_that_takes_too_long_finds_nothing_and_breaks_nothing(places: list[int]) -> None:
    assert index_on().find(Shelf.ARTICLES, Wanted(words=("نفط",)), limit=10, seconds=5)
    assert isinstance(index_on().find(Shelf.ARTICLES, Wanted(words=("نفط",)), limit=10, seconds=0), list)
    assert found(places, words=("نفط",)) == [2, 1, 0]


def test_a_text_of_any_length_is_found_by_its_title(newsroom: Newsroom) -> None:
    texts = [" ".join(map(_word, range(first, first + 30_000))) for first in (70_000, 100_000)]
    article = newsroom.article("عنوان طويل جدا", *texts)
    index_articles([article.pk])
    asked = Wanted(words=("عنوان", search_terms(_word(70_100))[0].text))
    hits = index_on().find(Shelf.ARTICLES, asked, limit=5, seconds=5)
    assert hits == [ArticleEntry.objects.get(article=article).place]


def _word(number: int) -> str:
    """A word of letters for each number."""
    return f"{number:x}".translate(str.maketrans("0123456789abcdef", "بتثجحخدذرزسشصضطظ"))
