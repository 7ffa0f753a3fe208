"""What the reading finds is suggested once, with its place, and never shown before somebody decides."""

import pytest

from rawi.articles.models import Article
from rawi.record import queries
from rawi.record.actions.review_item import review_item
from rawi.record.actions.suggest_items import suggest_items
from rawi.record.choices import ReviewState
from rawi.record.models import Evidence, Item
from support.newsroom import Newsroom, open_newsroom

pytestmark = pytest.mark.django_db

TEXT = "قال الوزير سالم العبيدي إن «العمل يبدأ غدا». واجتمع الوفدان في 12 حزيران 2020."


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.fixture
def article(newsroom: Newsroom) -> Article:
    return newsroom.article("افتتاح الجسر", TEXT)


def test_text_that_says_nothing_of_the_kind_suggests_nothing(newsroom: Newsroom) -> None:
    assert newsroom.article("صباح الخير", "الجو جميل.").record_items.exclude(kind="name").count() == 0


def test_suggestions_reach_no_reader(article: Article) -> None:
    assert article.record_items.exists()
    assert queries.public_of(article) == []


def test_suggesting_again_adds_nothing(article: Article) -> None:
    before = (Item.objects.count(), Evidence.objects.count())
    assert suggest_items(article.versions.get()) == []
    assert (Item.objects.count(), Evidence.objects.count()) == before


@pytest.mark.parametrize("state", ReviewState.values)
def test_what_stands_in_any_state_is_not_suggested_again(state: str, article: Article) -> None:
    for item in article.record_items.all():
        review_item(item, ReviewState(state), by=None)
    assert suggest_items(article.versions.get()) == []


def test_a_suggestion_keeps_its_rule_confidence_and_days(article: Article) -> None:
    dated = article.record_items.get(kind="date", words__contains="12 حزيران")
    assert (str(dated.starts_on), str(dated.ends_on)) == ("2020-06-12", "2020-06-12")
    assert dated.rule.startswith("dates.")
    assert 0 < dated.confidence <= 1
    assert dated.created_by is None


def test_a_quotation_keeps_its_speaker(article: Article) -> None:
    statement = article.record_items.get(kind="statement", words__contains="العمل يبدأ")
    assert [one.shown for one in statement.involvements.filter(role="speaker")] == ["سالم العبيدي"]
    (place,) = statement.evidence.all()
    block = article.versions.get().blocks[1]
    assert block.text[place.start : place.end] == place.exact
