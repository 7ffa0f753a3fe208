"""A timeline as the template shows it: years, and in each what happened in the order of time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from rawi.base.wording import dates
from rawi.base.wording.dates import Style
from rawi.reading.edtf import bounds
from rawi.record.models import Item, StatusChange
from rawi.record.outcomes import outcome
from rawi.record.queries import Place, items_of
from rawi.record.queries.timeline import CHANGE
from rawi.record.saying import said
from rawi.site.record.lines import Line, line, lines
from rawi.site.record.status import Status
from rawi.site.record.time import shape_of


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: an item, or a change of a pledge's status (change is then its status, reason why)."""

    kind: str
    time: str
    shape: str
    line: Line
    change: Status | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Year:
    """The entries of one year that stand on this page."""

    year: int
    entries: list[Entry] = field(default_factory=list)


def years(entries: Sequence[tuple[Place, Item | StatusChange]]) -> list[Year]:
    """Entries by year, in their order; two queries for the pledges that changed."""
    changed = [one.pledge_id for _place, one in entries if isinstance(one, StatusChange)]
    pledges = {one.id: one for one in lines(items_of(changed))}
    today = timezone.localdate()
    shown = [(place.day, entry) for place, one in entries if (entry := _entry(place, one, pledges, today))]
    by_year = groupby(shown, key=lambda pair: pair[0].year)
    return [Year(year, [entry for _day, entry in group]) for year, group in by_year]


def in_words(shown: Sequence[Year], style: Style) -> str:
    """A timeline in one sentence, for who cannot see it drawn."""
    told = [
        _("%(date)s: %(what)s") % {"date": dates.in_words(entry.time, style), "what": _told(entry.line)}
        for year in shown
        for entry in year.entries
    ]
    return _("; ").join(told)


def _told(line: Line) -> str:
    return line.title or said(line.saying, line.words)


def _entry(place: Place, one: Any, pledges: Mapping[int, Line], today: date) -> Entry | None:
    if isinstance(one, Item):
        own = line(one, {}, today)
        time = _as_placed(own.time, place.day)
        return Entry(own.kind, time, shape_of(time), own)
    pledge = pledges.get(one.pledge_id)
    if pledge is None:
        return None
    status = Status(one.status, outcome(one.status, one.pledge.polarity))
    return Entry(CHANGE, one.since, shape_of(one.since), pledge, status, one.reason)


def _as_placed(time: str, day: date) -> str:
    """The item's own time where it holds the day under which it stands; else that day, when it was said."""
    first, last = bounds(time)
    holds = (first is None or first <= day) and (last is None or day <= last)
    return time if holds and (first or last) else day.isoformat()
