"""Public articles in the order of time, a stretch at a time: what is read does not grow with the archive.

Each section and each contributor has an index in the order of time, with drafts and closed articles in it.
It is walked from a place on, as far as enough public ones are found; several sections run in one line.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import batched, islice
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q, QuerySet
from wagtail.models import Page

from rawi.articles.models import Article, ArticleContributor, Contributor, Section
from rawi.articles.queries.public import closed, retracted

#: SQLite takes 500 questions in one.
SECTIONS_AT_ONCE = 200


@dataclass(frozen=True, slots=True, order=True)
class _Spot:
    """An article's place in a line."""

    at: datetime
    key: int


@dataclass(frozen=True, slots=True)
class Line:
    """Rows of one table that have stands_at, in parts of which each has an index; key names the article's.

    opened are the restrictions that the reader has passed, by key: see closed().
    """

    parts: tuple[QuerySet[Any], ...]
    key: str
    opened: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some keys of a line. before and after are the articles where its neighbours end and begin, if any."""

    keys: list[int]
    before: int | None = None
    after: int | None = None


def below(place: Page, opened: frozenset[int] = frozenset()) -> Line:
    """The articles of a section and its sub-sections, or of a whole edition."""
    kind = ContentType.objects.get_for_model(Section)
    inside = Section.objects.filter(~closed(opened=opened), content_type=kind, path__startswith=place.path)
    keys = inside.order_by("path").values_list("pk", flat=True)
    return Line(tuple(part for key in keys for part in within(key).parts), "pk", opened)


def within(section: int | None) -> Line:
    """The articles of one section alone, by its key."""
    return Line((Article.objects.filter(own_section=section),) if section else (), "pk")


def by(contributor: Contributor) -> Line:
    """The articles with a contributor in their byline."""
    return Line((ArticleContributor.objects.filter(contributor=contributor),), "article_id")


def newest(line: Line, limit: int, *, only_standing: bool = False) -> list[int]:
    """The keys of the newest public articles of a line; only_standing: none that was retracted."""
    walked = _walk(line, limit, only_standing=only_standing)
    return [spot.key for spot in islice(walked, limit)]


def stretch_of(
    line: Line,
    rows: int,
    *,
    after: int | None = None,
    before: int | None = None,
    without: Collection[int] = (),
) -> Stretch:
    """The articles that follow after, else those that lead up to before, else the newest, less some."""
    start = _spot(after if after is not None else before)
    is_back = start is not None and after is None
    walked = _walk(line, rows + 1, start, newer=is_back)
    found = list(islice((spot.key for spot in walked if spot.key not in without), rows + 1))
    shown, goes_on = found[:rows], len(found) > rows
    if is_back:
        shown.reverse()
        return Stretch(shown, shown[0] if goes_on else None, shown[-1] if shown else None)
    return Stretch(shown, shown[0] if start and shown else None, shown[-1] if goes_on else None)


def _spot(key: int | None) -> _Spot | None:
    at = Article.objects.filter(pk=key).values_list("stands_at", flat=True).first() if key else None
    return _Spot(at, key) if at and key else None


def _walk(
    line: Line, step: int, start: _Spot | None = None, *, newer: bool = False, only_standing: bool = False
) -> Iterator[_Spot]:
    """The public articles of a line, each once, as many looked at in a step as will most likely do."""
    known: set[int] = set()
    while True:
        spots = _next(line, step, start, newer=newer)
        unknown = {spot.key for spot in spots} - known
        public = _public(unknown, line.opened, only_standing=only_standing)
        known |= public
        for spot in spots:
            if spot.key in public:
                public.remove(spot.key)
                yield spot
        if len(spots) < step:
            return
        start = spots[-1]


def _public(keys: Iterable[int], opened: frozenset[int], *, only_standing: bool) -> set[int]:
    found = Article.objects.filter(~closed(opened=opened), pk__in=list(keys), live=True)
    if only_standing:
        found = found.filter(~retracted())
    return set(found.order_by().values_list("pk", flat=True))


def _next(line: Line, number: int, start: _Spot | None, *, newer: bool) -> list[_Spot]:
    found: list[_Spot] = []
    for parts in batched(line.parts, SECTIONS_AT_ONCE):
        questions = [_rows(part, line.key, number, start, newer=newer) for part in parts]
        first, *others = (question.order_by() for question in questions)
        found += [_Spot(at, key) for at, key in (first.union(*others, all=True) if others else first)]
    return sorted(found, reverse=not newer)[:number]


def _rows(part: QuerySet[Any], key: str, number: int, start: _Spot | None, *, newer: bool) -> QuerySet[Any]:
    """The next rows of one part. They are named within the question: SQLite sorts no part of a union."""
    rows = part.filter(stands_at__isnull=False)
    if start is not None:
        side = "gt" if newer else "lt"
        # The time alone first: it bounds the index, which a comparison of pairs in "or" would not.
        rows = rows.filter(
            Q(**{f"stands_at__{side}e": start.at})
            & (Q(**{f"stands_at__{side}": start.at}) | Q(**{f"{key}__{side}": start.key}))
        )
    sign = "" if newer else "-"
    chosen = rows.order_by(f"{sign}stands_at", f"{sign}{key}").values("pk")[:number]
    return part.model._default_manager.filter(pk__in=chosen).values_list("stands_at", key)
