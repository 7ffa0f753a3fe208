"""Sections are found in any spelling and made where they are missing."""

import pytest

from rawi.articles.actions.open_section import open_section
from rawi.articles.models import Section
from support.newsroom import Newsroom, open_newsroom
from support.together import together

pytestmark = pytest.mark.django_db


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.mark.parametrize("spelling", ["أمن", "امن", "أَمْن", "أمـــن", "\ufe83\ufee3\ufee6"])
def test_a_spelling_variant_is_the_same_section(spelling: str, newsroom: Newsroom) -> None:
    assert open_section(newsroom.front, ("أخبار", spelling)).pk == newsroom.section.pk
    assert Section.objects.get(pk=newsroom.section.pk).title == "أمن"


@pytest.mark.parametrize("other", ["أمان", "الأمن", "أمن واقتصاد"])
def test_another_word_is_another_section(other: str, newsroom: Newsroom) -> None:
    assert open_section(newsroom.front, ("أخبار", other)).pk != newsroom.section.pk


def test_the_same_title_elsewhere_is_another_section(newsroom: Newsroom) -> None:
    top = open_section(newsroom.front, ("أمن",))
    assert top.pk != newsroom.section.pk
    assert top.get_parent().pk == newsroom.front.pk


def test_what_is_missing_of_a_path_is_made_and_public(newsroom: Newsroom) -> None:
    deep = open_section(newsroom.front, ("ثقافة", "كتب", "شعر"))
    titles = [page.title for page in deep.get_ancestors().type(Section)]
    assert titles == ["ثقافة", "كتب"]
    assert deep.live
    assert deep.slug == "شعر"


@pytest.mark.parametrize("title", ["—", "؟!", "\u064b", "x" * 400])
def test_a_title_without_letters_or_too_long_still_gets_an_address(title: str, newsroom: Newsroom) -> None:
    section = open_section(newsroom.front, (title,))
    assert section.slug
    assert section.pk == open_section(newsroom.front, (title,)).pk


def test_two_titles_of_one_address_get_two(newsroom: Newsroom) -> None:
    first, second = (open_section(newsroom.front, (title,)) for title in ("رأي؟", "رأي: كتّاب"))
    third = open_section(newsroom.front, ("رأي كتّاب",))
    assert len({first.slug, second.slug, third.slug}) == 3


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_many_at_once_open_one_section() -> None:
    newsroom = open_newsroom()
    opened = together(*[lambda: open_section(newsroom.front, ("اقتصاد", "أسواق"))] * 4)
    assert len({section.pk for section in opened}) == 1
    assert Section.objects.filter(title__in=("اقتصاد", "أسواق")).count() == 2
