"""A number that no database holds is no address of the site, wherever it stands."""

import re
from collections.abc import Iterator

import pytest
from django.test import Client
from django.urls import URLPattern, get_resolver
from django.urls.converters import IntConverter

from rawi.articles.models import ArticleContributor, Contributor
from rawi.base.keys import MOST_KEY, KeyConverter
from support.newsroom import open_newsroom

pytestmark = pytest.mark.django_db
BEYOND = (MOST_KEY + 1, 10**19, 10**400)
OF_ARTICLES = (
    "",
    "/changes/",
    "/report/",
    "/rating/",
    "/rating/own.json",
    "/rating.json",
    "/live.html",
    "/live/00000000-0000-4000-8000-000000000000",
    "/follow/",
    "/comments/",
    "/comments/own/",
    "/comments/1.html",
    "/comments/feed.atom",
    "/live/feed.atom",
    "/oembed.json",
    ".json",
)
OTHERS = (
    "/r/{}",
    "/r/{}.json",
    "/r/{}/dispute/",
    "/r/{}/feed.atom",
    "/r/{}/calendar.ics",
    "/names/{}/",
    "/names/{}/feed.atom",
    "/names/{}/calendar.ics",
    "/newsletters/{}/",
    "/c/{}",
    "/c/{}/answers/",
    "/c/{}/edit/",
    "/c/{}/withdraw/",
    "/c/{}/like/",
    "/c/{}/report/",
    "/sitemaps/news-{}.xml",
    "/sitemaps/articles-{}.xml",
    "/sitemaps/items-{}.xml",
)


@pytest.mark.parametrize("address", [*(f"/a/{{}}{rest}" for rest in OF_ARTICLES), *OTHERS])
def test_a_number_beyond_every_database_is_not_found(address: str) -> None:
    open_newsroom()
    for number in BEYOND:
        assert Client().get(address.format(number)).status_code == 404
        assert Client().post(address.format(number), {"text": "نص"}).status_code in {404, 405}


def test_wagtail_s_addresses_are_asked_for_none_either() -> None:
    operator = Client()
    operator.force_login(open_newsroom().people["operator"])
    found = set()
    for route, module, converters in _routes(get_resolver()):
        if module.startswith("wagtail") and any(type(one) is IntConverter for one in converters):
            found.add(route)
            for number in BEYOND:
                address = "/" + _filled(route, number)
                assert operator.get(address).status_code == 404, route
                assert operator.post(address).status_code == 404, route
    assert len(found) > 60


@pytest.mark.parametrize(
    "address",
    [
        "/admin/pages/{}/revisions/compare/earliest...latest/",
        "/admin/pages/1/revisions/compare/{}...latest/",
        "/admin/snippets/choose/articles/contributor/chosen/{}/",
        "/admin/images/chooser/chosen/{}/",
    ],
)
def test_neither_are_its_words_of_digits(address: str) -> None:
    operator = Client()
    operator.force_login(open_newsroom().people["operator"])
    for number in BEYOND:
        assert operator.get(address.format(number)).status_code == 404


def test_a_name_of_many_digits_is_a_name() -> None:
    name = str(BEYOND[1])
    contributor = Contributor.objects.create(name=name, slug=name, kind="person")
    article = open_newsroom().article("خبر", "فقرة.")
    ArticleContributor.objects.create(article=article, contributor=contributor)
    assert Client().get(f"/contributors/{name}/").status_code == 200


def _filled(route: str, number: int) -> str:
    route = re.sub(r"<int:\w+>", str(number), route.replace("^", ""))
    return re.sub(r"<(?:slug|str):\w+>", "article", route)


def test_a_comment_that_answers_such_a_number_is_refused() -> None:
    article = open_newsroom().article("خبر", "فقرة.")
    for number in BEYOND[:2]:
        sent = {"text": "تعليق", "name": "هالة", "answers": str(number)}
        assert Client().post(f"/a/{article.pk}/comments/", sent).status_code == 400


@pytest.mark.parametrize("number", [0, MOST_KEY])
def test_the_largest_that_they_hold_is_asked_for(number: int) -> None:
    open_newsroom()
    assert Client().get(f"/a/{number}").status_code == 404
    assert KeyConverter().to_python(str(number)) == number


def test_our_own_addresses_take_no_other_numbers() -> None:
    """Machines' addresses look at it themselves and answer with a problem; snippets are Wagtail's."""
    assert not [
        route
        for route, module, converters in _routes(get_resolver())
        if module.startswith("rawi.")
        and not module.startswith("rawi.api")
        and not route.startswith("admin/snippets/")
        and any(type(one) is IntConverter for one in converters)
    ]


def _routes(resolver: object, before: str = "") -> Iterator[tuple[str, str, list[object]]]:
    for pattern in resolver.url_patterns:  # type: ignore[attr-defined]
        route = before + str(pattern.pattern)
        if isinstance(pattern, URLPattern):
            yield route, pattern.callback.__module__, list(pattern.pattern.converters.values())
        else:
            yield from _routes(pattern, route)
