"""The same page in other editions, and the feeds that go with a page: what its head links to."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.http import HttpRequest
from wagtail.models import Page, Site

from rawi.articles.queries import closed
from rawi.site.record.ways import way

#: Form to media type, the one that most readers know first.
_FEEDS = {"rss": "application/rss+xml", "atom": "application/atom+xml", "json": "application/feed+json"}


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed that a feed reader finds by the page's address."""

    url: str
    type: str
    title: str


@dataclass(frozen=True, slots=True)
class EditionLink:
    """The page in a language; language is "x-default" for where others are sent."""

    language: str
    url: str


def feeds(title: str, name: str, *args: object) -> list[FeedLink]:
    """The feeds of that name in every form; none where this site serves none."""
    found = ((form, kind, way(name, *args, form)) for form, kind in _FEEDS.items())
    return [FeedLink(url, kind, f"{title} ({form.upper()})") for form, kind, url in found if url]


def editions(page: Page, request: HttpRequest) -> list[EditionLink]:
    """The page itself and what it is linked with in other editions; nothing where it stands alone.

    One query, and none on a site with one edition.
    """
    if page.pk is None or len(Site.get_site_root_paths()) < 2:
        return []
    linked = Page.objects.filter(~closed(), translation_key=page.translation_key, live=True)
    found = [
        EditionLink(one.locale.language_code, url)
        for one in linked.select_related("locale").order_by("pk")
        if (url := one.get_full_url(request))
    ]
    return [*found, *_default(found)] if len(found) > 1 else []


def _default(found: Iterable[EditionLink]) -> list[EditionLink]:
    """Whoever speaks none of the languages is sent to the Arabic edition."""
    return [EditionLink("x-default", link.url) for link in found if link.language == "ar"][:1]
