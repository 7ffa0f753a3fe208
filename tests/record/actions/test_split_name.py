"""One name becomes two: each keeps what is its own, and an ambiguous spelling decides nothing any more."""

import pytest

from rawi.articles.models import Article
from rawi.record.actions.split_name import split_name
from rawi.record.errors import Refused
from rawi.record.models import Involvement, Name
from rawi.record.naming import names_for
from rawi.record.parts import Part
from support.newsroom import open_newsroom
from support.record import named, statement_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def article() -> Article:
    return open_newsroom().article("خبر", "فقرة.")


@pytest.fixture
def name(article: Article) -> Name:
    name = named("محمد علي")
    for words in ("قول الأول", "قول الثاني"):
        statement_of(article, words, name)
    return name


def _keys(words: str) -> list[int]:
    return list(Involvement.objects.filter(item__words=words).values_list("pk", flat=True))


@pytest.mark.parametrize("chosen", [[], ["قول الأول", "قول الثاني"]])
def test_none_and_all_are_refused(chosen: list[str], name: Name) -> None:
    with pytest.raises(Refused):
        split_name(name, [key for words in chosen for key in _keys(words)], by=None, new_name="محمد علي")


def test_a_name_without_letters_is_refused(name: Name) -> None:
    with pytest.raises(Refused):
        split_name(name, _keys("قول الأول"), by=None, new_name=" \u064e ")


def test_the_chosen_items_move(name: Name) -> None:
    made = split_name(name, _keys("قول الثاني"), by=None, new_name="محمد علي الوزير")
    assert [one.item.words for one in made.involvements.all()] == ["قول الثاني"]
    assert [one.item.words for one in name.involvements.all()] == ["قول الأول"]
    assert made.type == name.type


def test_a_spelling_of_both_means_nobody_alone(name: Name) -> None:
    split_name(name, _keys("قول الثاني"), by=None, new_name="محمّد عليّ")
    part = Part("speaker", "محمد علي", "person")
    assert names_for([part]).meant_by(part) is None or names_for([part]).meant_by(part) not in {name}


def test_another_s_involvements_stay_untouched(name: Name, article: Article) -> None:
    other = named("غيره")
    statement_of(article, "قول غيره", other)
    with pytest.raises(Refused):
        split_name(name, _keys("قول غيره"), by=None, new_name="ثالث")
    assert other.involvements.count() == 1
