"""A page of a list of articles that runs in the order of time, as a reader asks for it."""

from collections.abc import Collection

from django.http import HttpRequest

from rawi.articles.queries import Line, stretch_of
from rawi.site.cards import PER_PAGE
from rawi.site.record.steps import Steps, address

#: Keys are no longer in either database.
_MOST_DIGITS = 9


def stretch_asked(request: HttpRequest, line: Line, without: Collection[int] = ()) -> tuple[list[int], Steps]:
    """The keys of the articles that follow the one named by ?after=, or lead up to ?before=; the ways on."""
    after, before = _key(request.GET.get("after", "")), _key(request.GET.get("before", ""))
    found = stretch_of(line, PER_PAGE, after=after, before=before, without=without)
    return found.keys, Steps(_way(request, "before", found.before), _way(request, "after", found.after))


def _way(request: HttpRequest, side: str, key: int | None) -> str:
    return address(request.GET, **{side: str(key)}) if key else ""


def _key(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS else None
