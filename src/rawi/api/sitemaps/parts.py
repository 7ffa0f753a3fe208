"""Sitemaps in parts: part 1 holds the rows with the keys 1 to 1,000, part 2 the next thousand, and so on.

A row stays in its part for ever, so that a change touches one part, and a part costs the same in any archive.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from django.contrib.contenttypes.models import ContentType
from django.db.models import QuerySet
from django.http import HttpRequest
from wagtail.models import Page, Site

from rawi.api.edition import Edition
from rawi.api.sitemaps.written import Place
from rawi.articles.models import Article, Version
from rawi.articles.queries import closed
from rawi.record.models import Item
from rawi.record.queries import public, public_names

PART = 1000
#: The newest changes tell which parts are to be fetched again; a part without any has not changed for long.
LOOKED_AT = 2000


@dataclass(frozen=True, slots=True)
class Kind:
    """What parts of one kind hold. changes gives keys and times of what changed last, the newest first."""

    rows: Callable[[Edition], QuerySet]
    places: Callable[[Iterable[int], Edition, HttpRequest], list[Place]]
    changes: Callable[[], Iterable[tuple[int, datetime]]] = lambda: ()


def part_of(key: int) -> int:
    """The number of the part that holds the row with that key."""
    return (key - 1) // PART + 1


def keys_in(kind: str, number: int, edition: Edition) -> list[int]:
    """The keys of the public rows of a part."""
    first = (number - 1) * PART + 1
    rows = KINDS[kind].rows(edition).filter(pk__range=(first, first + PART - 1))
    return list(rows.order_by("pk").values_list("pk", flat=True))


def parts(kind: str, edition: Edition) -> Iterator[tuple[int, datetime | None]]:
    """The number of each part that there is, and when it changed last, where that is not long ago."""
    last = KINDS[kind].rows(edition).order_by("-pk").values_list("pk", flat=True).first()
    if last is None:
        return
    changed: dict[int, datetime] = {}
    for key, at in KINDS[kind].changes():
        changed.setdefault(part_of(key), at)
    for number in range(1, part_of(last) + 1):
        yield number, changed.get(number)


def _articles(edition: Edition) -> QuerySet[Page]:
    if edition.front is None:
        return Page.objects.none()
    kind = ContentType.objects.get_for_model(Article)
    return Page.objects.filter(~closed(), live=True, content_type=kind, path__startswith=edition.front.path)


def _article_places(keys: Iterable[int], edition: Edition, request: HttpRequest) -> list[Place]:
    site = edition.facts
    pages = list(Page.objects.filter(pk__in=list(keys)).order_by("pk"))
    linked = _editions(pages, request)
    return [
        Place(
            site.absolute(page.get_url(request) or ""),
            page.last_published_at,
            linked.get(str(page.translation_key), ()),
        )
        for page in pages
    ]


def _editions(pages: Iterable[Page], request: HttpRequest) -> dict[str, tuple[tuple[str, str], ...]]:
    """The editions of pages that stand in more than one, by what links them; no query where there is one."""
    if len(Site.get_site_root_paths()) < 2:
        return {}
    rows = Page.objects.filter(
        ~closed(), translation_key__in=[page.translation_key for page in pages], live=True
    )
    found = rows.select_related("locale").order_by("translation_key", "pk")
    linked = {
        str(key): tuple((page.locale.language_code, page.get_full_url(request) or "") for page in group)
        for key, group in groupby(found, key=lambda page: page.translation_key)
    }
    return {key: editions for key, editions in linked.items() if len(editions) > 1}


def _article_changes() -> Iterable[tuple[int, datetime]]:
    rows = Version.objects.order_by("-pk").values_list("article_id", "published_at")
    return rows[:LOOKED_AT]


def _item_places(keys: Iterable[int], edition: Edition, request: HttpRequest) -> list[Place]:
    rows = Item.objects.filter(pk__in=list(keys)).order_by("pk").values_list("pk", "changed_at")
    return [Place(edition.facts.url("record_item", key), at) for key, at in rows]


def _item_changes() -> Iterable[tuple[int, datetime]]:
    rows = Item.objects.filter(is_public=True).order_by("-changed_at", "-pk")
    return rows.values_list("pk", "changed_at")[:LOOKED_AT]


def _name_places(keys: Iterable[int], edition: Edition, request: HttpRequest) -> list[Place]:
    return [Place(edition.facts.url("record_name", key)) for key in keys]


KINDS: dict[str, Kind] = {
    "articles": Kind(_articles, _article_places, _article_changes),
    "items": Kind(lambda edition: public(), _item_places, _item_changes),
    "names": Kind(lambda edition: public_names(), _name_places),
}
