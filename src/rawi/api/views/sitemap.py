"""Sitemaps: the index, its parts, the other pages, the news of two days."""

from django.http import HttpRequest, HttpResponse

from rawi.api.answers import served
from rawi.api.edition import Edition, edition_of
from rawi.api.problems import not_found
from rawi.api.sitemaps.news import news_places
from rawi.api.sitemaps.others import other_places
from rawi.api.sitemaps.parts import KINDS, keys_in, parts
from rawi.api.sitemaps.written import MEDIA_TYPE, Place, news_sitemap, sitemap, sitemap_index

#: A number that no archive reaches, and every database can look for.
MOST_PARTS = 10**6


@served
def index(request: HttpRequest) -> HttpResponse:
    """All sitemaps of the edition but that of the news, which robots.txt names beside it."""
    edition = edition_of(request)
    places = [Place(edition.facts.url("sitemap_others"))]
    for kind in KINDS:
        for number, at in parts(kind, edition):
            places.append(Place(edition.facts.url("sitemap_part", kind, number), at))
    return _answer(sitemap_index(places))


@served
def part(request: HttpRequest, kind: str, number: int) -> HttpResponse:
    """One part; 404 for a kind or a part that there is not."""
    if kind not in KINDS or not 1 <= number <= MOST_PARTS:
        return not_found(request)
    edition = edition_of(request)
    keys = keys_in(kind, number, edition)
    if not keys and number not in dict(parts(kind, edition)):
        return not_found(request)
    return _answer(sitemap(KINDS[kind].places(keys, edition, request), home=_home(edition, request)))


@served
def others(request: HttpRequest) -> HttpResponse:
    """Fronts, sections, dossiers, lists."""
    edition = edition_of(request)
    return _answer(sitemap(other_places(edition, request), home=_home(edition, request)))


@served
def news(request: HttpRequest) -> HttpResponse:
    """The articles of the last 48 hours."""
    edition = edition_of(request)
    home = _home(edition, request)
    return _answer(news_sitemap(news_places(edition, request), name=edition.facts.name, home=home))


def _home(edition: Edition, request: HttpRequest) -> Place:
    front = edition.front.get_url(request) if edition.front else None
    return Place(edition.facts.absolute(front or "/"))


def _answer(text: str) -> HttpResponse:
    return HttpResponse(text, content_type=MEDIA_TYPE)
