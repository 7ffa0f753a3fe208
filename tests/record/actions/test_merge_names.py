"""Two names become one without losing anything, and the old address leads on."""

import pytest
from wagtail.models import ModelLogEntry

from rawi.articles.models import Article
from rawi.record.actions.merge_names import merge_names
from rawi.record.errors import Refused
from rawi.record.models import Dossier, Involvement, Name, Office
from rawi.record.naming import names_for
from rawi.record.parts import Part
from support.newsroom import Newsroom, open_newsroom
from support.record import named, statement_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.fixture
def article(newsroom: Newsroom) -> Article:
    return newsroom.article("خبر", "فقرة.")


@pytest.fixture
def full() -> Name:
    return named("مصطفى الكاظمي")


@pytest.fixture
def short() -> Name:
    return named("الكاظمي", latin="al-Kadhimi", wikidata="Q17989839")


def test_a_name_is_not_merged_with_itself(full: Name) -> None:
    with pytest.raises(Refused):
        merge_names(full, full, by=None)


def test_two_that_wikidata_tells_apart_are_two(full: Name) -> None:
    full.wikidata = "Q1"
    full.save()
    with pytest.raises(Refused):
        merge_names(full, named("غيره", wikidata="Q2"), by=None)


def test_what_was_merged_is_not_merged_again(full: Name, short: Name) -> None:
    merge_names(full, short, by=None)
    with pytest.raises(Refused):
        merge_names(named("ثالث"), short, by=None)
    with pytest.raises(Refused):
        merge_names(short, named("رابع"), by=None)


def test_everything_moves(full: Name, short: Name, article: Article, newsroom: Newsroom) -> None:
    statement_of(article, "قول", short)
    Office.objects.create(name=short, title="رئيس الوزراء", since="2020-05-07")
    dossier = Dossier.objects.create(title="ملف", slug="m")
    dossier.names.add(short)
    merge_names(full, short, by=newsroom.people["editor"])
    short.refresh_from_db()
    full.refresh_from_db()
    assert short.merged_into == full
    assert (full.latin, full.wikidata, short.wikidata) == ("al-Kadhimi", "Q17989839", "")
    assert Involvement.objects.get().name == full
    assert full.offices.get().title == "رئيس الوزراء"
    assert list(dossier.names.all()) == [full]
    assert sorted(form.form for form in full.forms.all()) == ["الكاظمي", "مصطفى الكاظمي"]
    entry = ModelLogEntry.objects.get(action="record.merge_names")
    assert entry.user == newsroom.people["editor"]
    assert entry.data["moved"]["involvements"] == [Involvement.objects.get().pk]


def test_an_address_needs_one_step_however_often_was_merged(full: Name, short: Name) -> None:
    third = named("رئيس الحكومة الأسبق")
    merge_names(short, third, by=None)
    merge_names(full, short, by=None)
    third.refresh_from_db()
    assert third.merged_into == full


def test_a_new_mention_of_either_spelling_means_the_one(full: Name, short: Name) -> None:
    merge_names(full, short, by=None)
    parts = [Part("speaker", name, "person") for name in ("الكاظمي", "مصطفى الكاظمي")]
    names = names_for(parts)
    assert {names.meant_by(part) for part in parts} == {full}
