"""Addresses for machines that a change touches: feeds, the wire, cards, sitemaps."""

from collections.abc import Iterable, Iterator
from itertools import chain

from django.urls import reverse
from wagtail.models import Page

from rawi.api.sitemaps.parts import PART, part_of
from rawi.articles.models import Article, Contributor
from rawi.media.models import Photo
from rawi.publishing.touched import Keys, chains, referring
from rawi.record.models import Dossier, Item, Name

_ARTICLE_FORMS = ("rss", "atom", "json")
_FORMS = ("atom", "json")
_WIRE_FORMS = ("json", "xml")


# Feeds


def feeds_above(keys: Keys) -> Iterator[str]:
    """The feeds of the sections above pages, up to the whole site's."""
    return chain.from_iterable(map(feeds_at, chains(keys)))


def feeds_of_sections(keys: Keys) -> Iterator[str]:
    """The feeds of sections and fronts themselves."""
    places = (page.get_full_url() or "" for page in Page.objects.filter(pk__in=keys))
    return chain.from_iterable(map(feeds_at, places))


def feeds_of_contributors(keys: Keys) -> Iterator[str]:
    """The feeds of what contributors wrote."""
    slugs = Contributor.objects.filter(pk__in=keys).values_list("slug", flat=True)
    return (reverse("feed_contributor", args=[slug, form]) for slug in slugs for form in _ARTICLE_FORMS)


def feeds_of_bylines(keys: Keys) -> Iterator[str]:
    """The feeds of those in articles' bylines."""
    found = Contributor.objects.filter(contributions__article__in=keys)
    return feeds_of_contributors(set(found.values_list("pk", flat=True)))


def feeds_of_dossiers(keys: Keys) -> Iterator[str]:
    """The feeds of dossiers' articles."""
    slugs = Dossier.objects.filter(pk__in=keys).values_list("slug", flat=True)
    return (reverse("feed_dossier_articles", args=[slug, form]) for slug in slugs for form in _ARTICLE_FORMS)


def feeds_of_stories(keys: Keys) -> Iterator[str]:
    """The feeds of the dossiers that articles belong to."""
    found = Dossier.objects.filter(articles__in=keys)
    return feeds_of_dossiers(set(found.values_list("pk", flat=True)))


def feeds_of_comments(keys: Keys) -> Iterator[str]:
    """The feeds of comments on articles, and that of all comments."""
    for form in _FORMS:
        yield from (reverse("feed_article_comments", args=[key, form]) for key in keys)
        yield reverse("feed_comments", args=[form])


def lives(keys: Keys) -> Iterator[str]:
    """Live blogs' entries for scripts, and their feeds. An article that is none loses what it had."""
    for key in keys:
        yield reverse("live_entries", args=[key])
        yield from (reverse("feed_live", args=[key, form]) for form in _FORMS)


def feeds_at(place: str) -> Iterator[str]:
    """The feeds of the section at an address."""
    return (f"{place}feed.{form}" for form in _ARTICLE_FORMS if place.endswith("/"))


# The wire and cards


def wires(keys: Keys) -> Iterator[str]:
    """Articles as other newsrooms take them, and as cards in others' pages."""
    for key in keys:
        yield from (reverse("wire_article", args=[key, form]) for form in _WIRE_FORMS)
        yield reverse("oembed_article", args=[key])


def wire_lists(keys: Keys) -> Iterator[str]:
    """The newest articles on the wire."""
    return (reverse("wire_latest", args=[form]) for form in _WIRE_FORMS)


def forms_with_photos(keys: Keys) -> Iterator[str]:
    """Feeds, the wire and cards of articles that show photos."""
    shown = referring(Photo, keys)
    return chain(feeds_above(shown), feeds_of_bylines(shown), feeds_of_stories(shown), wires(shown))


# Sitemaps


def sitemaps_of_articles(keys: Keys) -> Iterator[str]:
    """The sitemaps that articles stand in, the news among them."""
    return chain(_sitemaps("articles", keys), sitemap_news(keys))


def sitemaps_of_items(keys: Keys) -> Iterator[str]:
    """The sitemaps that items of the record stand in, and the names in them."""
    names = Name.objects.filter(involvements__item__in=keys).values_list("pk", flat=True)
    return chain(_sitemaps("items", keys), _sitemaps("names", set(names)))


def sitemaps_of_names(keys: Keys) -> Iterator[str]:
    """The sitemaps that names stand in."""
    return _sitemaps("names", keys)


def sitemap_news(keys: Keys) -> Iterator[str]:
    """The articles of the last two days."""
    yield reverse("sitemap_news")


def sitemap_others(keys: Keys) -> Iterator[str]:
    """The pages that are few: fronts, sections, contributors, dossiers, series."""
    yield reverse("sitemap_others")


def all_sitemaps() -> Iterator[str]:
    """Every sitemap that there may be."""
    yield from chain(sitemap_others(()), sitemap_news(()))
    for kind, rows in (("articles", Article), ("items", Item), ("names", Name)):
        last = rows._default_manager.order_by("-pk").values_list("pk", flat=True).first() or 0
        yield from _sitemaps(kind, range(1, last + 1, PART))


def _sitemaps(kind: str, keys: Iterable[int]) -> Iterator[str]:
    numbers = sorted({part_of(key) for key in keys})
    if numbers:
        yield reverse("sitemap")
    yield from (reverse("sitemap_part", args=[kind, number]) for number in numbers)
