"""Where a page of a list goes on: a day and a key, or a key alone, as text."""

import re
from datetime import date

from django.utils.translation import gettext_lazy as _

from rawi.record.queries.listing import Place

_PLACE = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2}|-)\.([0-9]{1,18})")
_KEY = re.compile(r"[0-9]{1,18}")
#: Worded when it is told, in the language of whom it is told.
_NOT_OURS = _("It is what the page before gave as its next.")


def place_of(cursor: str) -> Place | None:
    """The place that a cursor names; None for "". Raises ValueError for what no answer has given."""
    if not cursor:
        return None
    found = _PLACE.fullmatch(cursor)
    if not found:
        raise ValueError(_NOT_OURS)
    day, key = found.groups()
    return Place(None if day == "-" else _day(day), int(key))


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ValueError(_NOT_OURS) from error


def cursor_at(place: Place) -> str:
    """The cursor of the page after a place."""
    return f"{place.day.isoformat() if place.day else '-'}.{place.key}"


def key_of(cursor: str) -> int | None:
    """The key that a cursor of a plain list names; None for "". Raises ValueError likewise."""
    if cursor and not _KEY.fullmatch(cursor):
        raise ValueError(_NOT_OURS)
    return int(cursor) if cursor else None
