"""A page that is taken in is taken in whole, once, or not at all."""

from typing import Any

import pytest

from rawi.articles.models import Article, Contributor, Section, Version
from rawi.record import queries
from rawi.record.actions.take_in import take_in
from rawi.record.choices import Basis, ReviewState
from rawi.record.models import Evidence, Item, Review
from rawi.sources.models import Source
from support.newsroom import Newsroom, open_newsroom
from support.together import together

PAGE = """أخبار البلدة > خدمات
البلدية تفتتح جسر النهر الشرقي بعد عام من الترميم
سلمى الحيدري
12 حزيران/يونيو 2020

قال رئيس البلدية سالم العبيدي اليوم الجمعة إن الجسر سيفتح أمام السيارات في تموز/يوليو المقبل.

وأضاف العبيدي "أنجزنا العمل كله بأيدي عمال البلدة"، مشيرا إلى أن كلفة الترميم بلغت 3 ملايين دينار.

ويربط الجسر ضفتي النهر منذ عام 1957، وأغلق العام الماضي بعد أن ظهرت شقوق في دعاماته.
""".encode()
KEPT = (Source, Article, Section, Contributor, Version, Item, Evidence, Review)

pytestmark = pytest.mark.django_db


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


def _take_in(newsroom: Newsroom, data: bytes = PAGE) -> Any:
    return take_in(data, front=newsroom.front, user=newsroom.people["operator"], name="page.txt")


def _counts() -> list[int]:
    return [model.objects.count() for model in KEPT]


@pytest.mark.parametrize("data", [b"", b"   ", b"\x89PNG\r\n\x1a\n" + bytes(50), "خبز، حليب".encode()])
def test_what_is_no_page_leaves_nothing(data: bytes, newsroom: Newsroom) -> None:
    before = _counts()
    taken = _take_in(newsroom, data)
    assert taken.article is None
    assert taken.problem
    assert _counts() == before


@pytest.mark.parametrize(
    "place",
    [
        "rawi.record.actions.take_in.accept_suggestions",
        "rawi.record.receivers.suggest_items",
        "rawi.articles.receivers.make_version",
        "rawi.articles.actions.publish_page.credit",
    ],
)
def test_a_failure_on_the_way_leaves_nothing_and_the_next_try_succeeds(
    place: str, newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*arguments: Any, **options: Any) -> None:
        raise RuntimeError("the power went")

    before = _counts()
    with monkeypatch.context() as patched:
        patched.setattr(place, fail)
        with pytest.raises(RuntimeError, match="power"):
            _take_in(newsroom)
    assert _counts() == before
    assert _take_in(newsroom).is_new


def test_the_same_bytes_again_change_nothing(newsroom: Newsroom) -> None:
    first = _take_in(newsroom)
    before = _counts()
    again = _take_in(newsroom)
    assert (again.article.pk, again.is_new, again.accepted) == (first.article.pk, False, 0)
    assert _counts() == before


def test_all_that_was_found_is_accepted_in_the_operator_s_name_and_says_so(newsroom: Newsroom) -> None:
    taken = _take_in(newsroom)
    items = Item.objects.filter(article=taken.article)
    assert taken.accepted == items.count() > 0
    assert {item.kind for item in items} >= {"statement", "date", "figure"}
    for item in items:
        review = item.reviews.get()
        assert (item.review_state, review.state) == (ReviewState.ACCEPTED, ReviewState.ACCEPTED)
        assert (review.by, review.basis) == (newsroom.people["operator"], Basis.OPERATOR)


def test_each_item_leads_to_its_very_words(newsroom: Newsroom) -> None:
    taken = _take_in(newsroom)
    (version,) = taken.article.versions.all()
    texts = {block.id: block.text for block in version.blocks}
    evidence = Evidence.objects.filter(item__article=taken.article)
    assert evidence
    for place in evidence:
        text = texts[place.block]
        assert text[place.start : place.end] == place.exact
        assert text[: place.start].endswith(place.prefix)
        assert text[place.end :].startswith(place.suffix)
    assert len(queries.public_of(taken.article)) == taken.accepted


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_the_same_page_from_two_at_once_is_one_article() -> None:
    newsroom = open_newsroom()
    taken = together(*[lambda: _take_in(newsroom)] * 3)
    assert [one.is_new for one in taken].count(True) == 1
    assert len({one.article.pk for one in taken}) == 1
    assert (Source.objects.count(), Article.objects.count(), Version.objects.count()) == (1, 1, 1)
    assert Review.objects.count() == Item.objects.count()


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_pages_at_once_all_come_in() -> None:
    newsroom = open_newsroom()
    pages = [PAGE.replace(b"1957", str(year).encode()) for year in range(1957, 1961)]
    taken = together(*[lambda page=page: _take_in(newsroom, page) for page in pages])
    assert all(one.is_new for one in taken)
    assert Article.objects.count() == len(pages)
    assert Contributor.objects.count() == 1
    assert len(set(Article.objects.values_list("slug", flat=True))) == len(pages)
