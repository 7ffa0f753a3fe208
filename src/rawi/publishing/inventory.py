"""Everything that has a file, in parts that can be gone through in steps."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Exists, OuterRef, Q
from django.urls import reverse
from wagtail.models import Page

from rawi.articles.live import is_live
from rawi.articles.models import Article, Contributor, FrontPage, Section
from rawi.publishing import touched, touched_forms
from rawi.publishing.touched import Keys, Touched
from rawi.record.models import Dossier, Involvement, Item, Name, Series

STEP = 100


@dataclass(frozen=True, slots=True)
class Part:
    """Rows of one kind, and what turns their keys into addresses. No rows: the addresses ask for no key."""

    rows: Callable[[], Any] | None
    addresses: Touched


@dataclass(frozen=True, slots=True)
class Step:
    """Some addresses of a part. after is the key that they end with; None: the part is at its end."""

    addresses: list[str]
    after: int | None


def _pages() -> Any:
    return Page.objects.filter(live=True, depth__gt=1)


def _short_links() -> Any:
    return Article.objects.filter(first_published_at__isnull=False)


def _sections() -> Any:
    kinds = ContentType.objects.get_for_models(FrontPage, Section).values()
    return Page.objects.filter(live=True, content_type__in=kinds)


def _live() -> Any:
    return Article.objects.filter(live=True)


def _corrected() -> Any:
    return Article.objects.filter(live=True, corrections__isnull=False).distinct()


def _names() -> Any:
    parts = Involvement.objects.filter(name=OuterRef("pk"), is_public=True)
    return Name.objects.filter(Q(merged_into__isnull=False) | Exists(parts))


def _fixed(keys: Keys) -> Iterator[str]:
    yield "/robots.txt"
    yield from map(reverse, ("favicon", "comment_policy", "search_description", "record_export_schema"))
    yield from touched.record_lists(keys)
    yield from touched.correction_lists(keys)
    yield from touched_forms.wire_lists(keys)
    yield from touched_forms.feeds_of_comments(keys)
    yield from touched_forms.all_sitemaps()


def _of_articles(keys: Keys) -> Iterator[str]:
    return chain(touched.short_links(keys), touched_forms.wires(keys))


def _below_articles(keys: Keys) -> Iterator[str]:
    blogs = [article.pk for article in Article.objects.filter(pk__in=keys) if is_live(article)]
    below = chain(touched.threads(keys), touched_forms.feeds_of_comments(keys))
    return chain(below, touched_forms.lives(blogs))


def _of_contributors(keys: Keys) -> Iterator[str]:
    return chain(touched.contributors(keys), touched_forms.feeds_of_contributors(keys))


def _of_dossiers(keys: Keys) -> Iterator[str]:
    return chain(touched.dossiers(keys), touched_forms.feeds_of_dossiers(keys))


#: Readers come by the fronts first: what they lead to is below.
PARTS = (
    Part(None, _fixed),
    Part(_pages, touched.pages),
    Part(_sections, touched_forms.feeds_of_sections),
    Part(_short_links, _of_articles),
    Part(_live, _below_articles),
    Part(_corrected, touched.corrections),
    Part(Contributor.objects.all, _of_contributors),
    Part(lambda: Dossier.objects.filter(is_live=True), _of_dossiers),
    Part(Series.objects.all, touched.series),
    Part(_names, touched.names),
    Part(lambda: Item.objects.filter(is_public=True), touched.items),
)


def step(part: int, after: int) -> Step:
    """The next addresses of a part after the row with that key."""
    rows, addresses = PARTS[part].rows, PARTS[part].addresses
    if rows is None:
        return Step(list(addresses(())), None)
    keys = list(rows().filter(pk__gt=after).order_by("pk").values_list("pk", flat=True)[:STEP])
    return Step(list(addresses(keys)), keys[-1] if len(keys) == STEP else None)


def everything() -> Iterator[list[str]]:
    """All addresses, some at a time."""
    for part in range(len(PARTS)):
        after: int | None = 0
        while after is not None:
            found = step(part, after)
            after = found.after
            yield found.addresses


def size() -> int:
    """How many rows there are to go through."""
    return sum(part.rows().count() for part in PARTS if part.rows)


def passed(part: int, after: int) -> int:
    """How many rows lie before that place."""
    before = sum(one.rows().count() for one in PARTS[:part] if one.rows)
    rows = PARTS[part].rows if part < len(PARTS) else None
    return before + (rows().filter(pk__lte=after).count() if rows else 0)
