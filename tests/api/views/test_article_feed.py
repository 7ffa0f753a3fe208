"""Which articles a feed tells: those of its place, in every form, at a cost that does not grow."""

from collections.abc import Callable
from urllib.parse import quote, unquote

import pytest
from django.core.cache import cache
from django.test import Client

from rawi.articles.actions.credit import credit
from rawi.articles.actions.open_section import open_section
from rawi.articles.models import Article
from support.newsroom import Newsroom, open_newsroom
from support.retracted import retract
from support.wire import dossier_of, full_article

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.filterwarnings("ignore:Unclosed file <tempfile.Spooled:ResourceWarning"),
]


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


def _titles(reader: Client, address: str) -> list[str]:
    return [item["title"] for item in reader.get(f"{address}.json").json()["items"]]


def _places(newsroom: Newsroom) -> list[str]:
    writer = credit("هالة الجبوري", "person")
    return [
        "/feed",
        f"{newsroom.section.url}feed",
        f"{writer.get_absolute_url()}feed",
        "/dossiers/الجسر/articles",
    ]


def test_each_place_tells_its_own(newsroom: Newsroom, reader: Client) -> None:
    first = full_article(newsroom, "أول")
    newsroom.article("ثان", "نص.")
    dossier_of(first)
    sport = open_section(newsroom.front, ("رياضة",))
    assert _titles(reader, "/feed") == ["ثان", "أول"]
    assert _titles(reader, f"{newsroom.section.url}feed") == ["ثان", "أول"]
    assert _titles(reader, f"{newsroom.section.get_parent().url}feed") == ["ثان", "أول"]
    assert _titles(reader, f"{sport.url}feed") == []
    for place in _places(newsroom)[2:]:
        assert _titles(reader, place) == ["أول"], place


def test_every_place_speaks_every_form(newsroom: Newsroom, reader: Client) -> None:
    dossier_of(full_article(newsroom))
    for place in _places(newsroom):
        for form in ("rss", "atom", "json"):
            answer = reader.get(f"{place}.{form}")
            assert answer.status_code == 200, place
            tag = answer.headers["ETag"]
            again = reader.get(f"{place}.{form}", headers={"If-None-Match": tag})
            assert (again.status_code, again.content) == (304, b"")
            own = f"http://localhost{quote(unquote(place))}.{form}"
            assert own in answer.content.decode() or form == "json", own


def test_no_place_tells_a_retracted_article_as_news(newsroom: Newsroom, reader: Client) -> None:
    retracted = full_article(newsroom, "سُحب")
    newsroom.article("قائم", "نص.")
    dossier_of(retracted)
    retract(retracted, newsroom)
    for place in _places(newsroom):
        for form in ("rss", "atom", "json"):
            assert "سُحب" not in reader.get(f"{place}.{form}").content.decode(), (place, form)
    assert _titles(reader, "/feed") == ["قائم"]


@pytest.mark.parametrize(
    "address", ["/feed.xml", "/ليس/feed.rss", "/contributors/x/feed.rss", "/dossiers/x/articles.rss"]
)
def test_what_is_not_there_is_said(address: str, newsroom: Newsroom, reader: Client) -> None:
    assert reader.get(address).status_code == 404


def test_what_a_feed_asks_does_not_grow_with_it(
    newsroom: Newsroom, reader: Client, django_assert_max_num_queries: Callable
) -> None:
    dossier = dossier_of(full_article(newsroom))
    costs = []
    for _ in range(2):
        counts = []
        for place in _places(newsroom):
            reader.get(f"{place}.rss")  # makes the photos' sizes, once for ever
            cache.clear()
            with django_assert_max_num_queries(19) as asked:
                assert reader.get(f"{place}.rss").status_code == 200
            counts.append(len(asked))
        costs.append(counts)
        for number in range(3):
            dossier.articles.add(full_article(newsroom, f"خبر {len(costs)} {number}"))
    assert costs[0] == costs[1]
    assert Article.objects.count() == 7
