"""Articles in the order of time: what stands where, and that what is read does not grow with the archive."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from wagtail.models import Page, PageViewRestriction

from rawi.articles.actions.open_section import open_section
from rawi.articles.models import Article, ArticleContributor, Contributor, Section
from rawi.articles.queries import below, by, newest, stretch_of, within
from support.newsroom import Newsroom, open_newsroom

pytestmark = pytest.mark.django_db


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.fixture
def made(newsroom: Newsroom) -> list[int]:
    """The keys of six articles, the newest first."""
    return [newsroom.article(f"خبر {number}").pk for number in range(6)][::-1]


def test_drafts_articles_taken_off_and_closed_ones_are_left_out(newsroom: Newsroom) -> None:
    shown = newsroom.article("خبر")
    newsroom.article("مسودة", published=False)
    newsroom.article("سُحب").unpublish()
    closed = newsroom.article("مغلق")
    PageViewRestriction.objects.create(page=closed, restriction_type=PageViewRestriction.LOGIN)
    assert newest(below(newsroom.front), 10) == [shown.pk]


def test_as_many_are_found_as_asked_for_whatever_lies_between(newsroom: Newsroom, made: list[int]) -> None:
    for key in made[:4]:
        Article.objects.get(pk=key).unpublish()
    assert newest(below(newsroom.front), 2) == made[4:]
    assert newest(below(newsroom.front), 9) == made[4:]


def test_a_closed_section_is_left_out_with_all_that_is_in_it(newsroom: Newsroom, made: list[int]) -> None:
    PageViewRestriction.objects.create(page=newsroom.section, restriction_type=PageViewRestriction.LOGIN)
    assert newest(below(newsroom.front), 9) == []


def test_an_article_stands_on_the_day_that_it_gives(newsroom: Newsroom, made: list[int]) -> None:
    late = newsroom.article("وصل متأخرا")
    late.reference_day = date(2019, 5, 1)
    late.save()
    assert newest(below(newsroom.front), 9) == [*made, late.pk]
    assert late.stands_at
    assert timezone.localdate(late.stands_at) == date(2019, 5, 1)


def test_a_section_has_its_sub_sections_and_no_other(newsroom: Newsroom, made: list[int]) -> None:
    other = open_section(newsroom.front, ("رياضة",))
    assert newest(below(other), 9) == []
    above = Page.objects.get(pk=newsroom.section.get_parent().pk)
    assert newest(below(above), 9) == newest(below(newsroom.section), 9) == made
    assert newest(within(above.pk), 9) == []


def test_sections_run_in_one_line(newsroom: Newsroom) -> None:
    other = open_section(newsroom.front, ("رياضة",))
    first, second, third = (newsroom.article(f"خبر {number}") for number in range(3))
    Page.objects.get(pk=second.pk).move(other, pos="last-child")
    assert newest(below(newsroom.front), 9) == [third.pk, second.pk, first.pk]
    assert newest(below(other), 9) == [second.pk]
    assert newest(below(newsroom.section), 9) == [third.pk, first.pk]


def test_a_section_that_moves_takes_its_articles_along(newsroom: Newsroom, made: list[int]) -> None:
    other = open_section(newsroom.front, ("رياضة",))
    Page.objects.get(pk=newsroom.section.pk).move(other, pos="last-child")
    assert newest(below(Section.objects.get(pk=other.pk)), 9) == made


def test_stretches_lead_on_and_back(newsroom: Newsroom, made: list[int]) -> None:
    line = below(newsroom.front)
    first = stretch_of(line, 2)
    assert (first.keys, first.before, first.after) == (made[:2], None, made[1])
    second = stretch_of(line, 2, after=first.after)
    assert (second.keys, second.before, second.after) == (made[2:4], made[2], made[3])
    last = stretch_of(line, 2, after=second.after)
    assert (last.keys, last.before, last.after) == (made[4:], made[4], None)
    back = stretch_of(line, 2, before=last.before)
    assert (back.keys, back.before, back.after) == (made[2:4], made[2], made[3])
    assert stretch_of(line, 2, before=second.before) == first


def test_what_stands_above_a_list_is_left_out_of_it(newsroom: Newsroom, made: list[int]) -> None:
    assert stretch_of(below(newsroom.front), 3, without={made[1]}).keys == [made[0], made[2], made[3]]


def test_a_place_that_nothing_stands_at_is_the_beginning(newsroom: Newsroom, made: list[int]) -> None:
    assert stretch_of(below(newsroom.front), 2, after=999_999) == stretch_of(below(newsroom.front), 2)


def test_a_contributor_who_wrote_and_photographed_has_the_article_once(
    newsroom: Newsroom, made: list[int]
) -> None:
    who = Contributor.objects.create(name="سلمى", slug="سلمى")
    for key, role in ((made[3], "author"), (made[0], "author"), (made[0], "photographer")):
        ArticleContributor.objects.create(article_id=key, contributor=who, role=role)
    assert newest(by(who), 9) == [made[0], made[3]]


def test_a_contributor_s_list_follows_the_article_s_day(newsroom: Newsroom, made: list[int]) -> None:
    who = Contributor.objects.create(name="سلمى", slug="سلمى")
    for key in made[:2]:
        ArticleContributor.objects.create(article_id=key, contributor=who)
    first = Article.objects.get(pk=made[0])
    first.reference_day = timezone.localdate() - timedelta(days=30)
    first.save()
    assert newest(by(who), 9) == [made[1], made[0]]


def test_the_questions_are_as_many_in_any_archive(
    newsroom: Newsroom, made: list[int], django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    line = below(newsroom.front)
    for step in (2, 5):
        with django_assert_num_queries(2):
            assert newest(line, step) == made[:step]


def test_an_address_is_found_by_an_index() -> None:
    with connection.cursor() as cursor:
        found = connection.introspection.get_constraints(cursor, "wagtailcore_page")
    assert found["page_by_address"]["columns"] == ["url_path"]
