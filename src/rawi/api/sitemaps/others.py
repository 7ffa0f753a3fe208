"""The pages that are few: fronts, sections, contributors, the record's lists, dossiers, series."""

from collections.abc import Iterator

from django.contrib.contenttypes.models import ContentType
from django.http import HttpRequest
from wagtail.models import Page

from rawi.api.edition import Edition
from rawi.api.sitemaps.written import Place
from rawi.articles.models import FrontPage, Section
from rawi.articles.queries import closed, public_contributors
from rawi.record.queries import open_dossiers, public_series

#: The protocol allows 50,000 places in a sitemap.
MOST = 40_000
_LISTS = (
    "record",
    "record_pledges",
    "record_timeline",
    "record_figures",
    "record_data",
    "record_names",
    "record_dossiers",
)


def other_places(edition: Edition, request: HttpRequest) -> list[Place]:
    """All of them; a fixed number of queries."""
    return [*_tree(edition, request), *_record(edition), *_people(edition)][:MOST]


def _tree(edition: Edition, request: HttpRequest) -> Iterator[Place]:
    if edition.front is None:
        return
    kinds = ContentType.objects.get_for_models(FrontPage, Section).values()
    below = Page.objects.filter(~closed(), live=True, content_type__in=kinds)
    for page in below.filter(path__startswith=edition.front.path).order_by("path"):
        yield Place(edition.facts.absolute(page.get_url(request) or "/"))


def _record(edition: Edition) -> Iterator[Place]:
    site = edition.facts
    for name in _LISTS:
        yield Place(site.url(name))
    for slug, at in open_dossiers().order_by("pk").values_list("slug", "changed_at"):
        yield Place(site.url("record_dossier", slug), at)
    for slug in public_series().order_by("pk").values_list("slug", flat=True):
        yield Place(site.url("record_series", slug))


def _people(edition: Edition) -> Iterator[Place]:
    for slug in public_contributors().order_by("pk").values_list("slug", flat=True)[:MOST]:
        yield Place(edition.facts.url("contributor", slug))
