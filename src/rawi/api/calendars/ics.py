"""iCalendar (RFC 5545)."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

from django.utils.translation import gettext as _
from icalendar import Calendar, Component, Event, Timezone, TimezoneStandard, Todo

from rawi.api.calendars.times import When, when_of
from rawi.api.feeds.entries import fit
from rawi.api.pledge_words import pledge_lines
from rawi.api.schemas.item import PledgeFacts, PublicItem
from rawi.api.site_facts import SiteFacts
from rawi.base.wording.dates import Style
from rawi.record.choices import OPEN_STATUSES, ItemKind

MEDIA_TYPE = "text/calendar; charset=utf-8"
REFRESH = timedelta(hours=6)
_EVENT = {
    "planned": "CONFIRMED",
    "held": "CONFIRMED",
    "postponed": "TENTATIVE",
    "cancelled": "CANCELLED",
    "did_not_happen": "CANCELLED",
}
_TODO = {
    "not_started": "NEEDS-ACTION",
    "unclear": "NEEDS-ACTION",
    "in_progress": "IN-PROCESS",
    "stalled": "IN-PROCESS",
    "partly_kept": "IN-PROCESS",
    "kept": "COMPLETED",
    "kept_late": "COMPLETED",
    "broken": "CANCELLED",
    "withdrawn": "CANCELLED",
    "superseded": "CANCELLED",
}
#: IPTC's certainty from which an announced event counts as settled: 5 is "scheduled", 6 "confirmed".
_SETTLED = 5


def ics(title: str, items: Iterable[PublicItem], site: SiteFacts, *, address: str) -> bytes:
    """The items' events and pledges as one calendar; address is its own.

    RFC 5545 (3.6) wants one component at least, and allows that it be a time zone: a calendar without events
    has one, which shows nowhere, and publishes nothing (RFC 5546, 3.2.1). Who follows it stays with it.
    """
    calendar = Calendar()
    components = [component for item in items for component in _components(item, site)]
    calendar.add("prodid", f"-//Rawi//{fit(site.name)}//{site.language.upper()}")
    calendar.add("version", "2.0")
    if components:
        calendar.add("method", "PUBLISH")
    calendar.add("name", fit(title))
    calendar.add("x-wr-calname", fit(title))
    calendar.add("url", address)
    calendar.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
    for component in components or [_zone()]:
        calendar.add_component(component)
    return bytes(calendar.to_ical())


def _zone() -> Component:
    """Universal time, which is that of our moments."""
    standard = TimezoneStandard()
    standard.add("dtstart", datetime(1970, 1, 1))  # noqa: DTZ001  a zone's own beginning is local (3.6.5)
    standard.add("tzoffsetfrom", timedelta(0))
    standard.add("tzoffsetto", timedelta(0))
    zone = Timezone()
    zone.add("tzid", "Etc/UTC")
    zone.add_component(standard)
    return zone


def _components(item: PublicItem, site: SiteFacts) -> Iterator[Component]:
    when = when_of(item)
    if item.event and when:
        yield _event(item, item.event.status, when, site)
    if item.pledge:
        yield _todo(item, item.pledge, site)
        if item.pledge.due_to and item.pledge.status in OPEN_STATUSES:
            yield _due(item, item.pledge.due_to, site)


def _event(item: PublicItem, status: str, when: When, site: SiteFacts) -> Component:
    """An event; where its day is not known, all days that it may be, tentative and leaving the day free."""
    assert item.event is not None  # noqa: S101  the caller has looked
    made = _component(Event(), item, site, summary=item.event.title or item.words)
    made.add("dtstart", when.start)
    if when.end:
        made.add("dtend", when.end)
    is_settled = when.is_sure and (status != "planned" or item.event.certainty >= _SETTLED)
    made.add("status", _EVENT[status] if is_settled or _EVENT[status] == "CANCELLED" else "TENTATIVE")
    if not when.is_sure:
        made.add("transp", "TRANSPARENT")
    place = "، ".join(part.name for part in item.names if part.role == "place")
    if place:
        made.add("location", fit(place))
    return made


def _todo(item: PublicItem, pledge: PledgeFacts, site: SiteFacts) -> Component:
    made = _component(Todo(), item, site, summary=_summary(item, pledge))
    if pledge.due_to:
        made.add("due", pledge.due_to)
    status = _TODO[pledge.status]
    made.add("status", status)
    if status == "COMPLETED":
        made.add("percent-complete", 100)
        kept = next((change for change in reversed(pledge.history) if change.status == pledge.status), None)
        if kept and kept.since == kept.since_day.isoformat():
            made.add("completed", datetime(*kept.since_day.timetuple()[:3], tzinfo=UTC))
    return made


def _due(item: PublicItem, day: date, site: SiteFacts) -> Component:
    """The day by which an open pledge is due, for calendars that show no tasks."""
    assert item.pledge is not None  # noqa: S101  the caller has looked
    summary = _("Due: %(pledge)s") % {"pledge": _summary(item, item.pledge)}
    made = _component(Event(), item, site, summary=summary, suffix="-due")
    made.add("dtstart", day)
    made.add("transp", "TRANSPARENT")
    made.add("related-to", _uid(item, site))
    return made


def _component(
    made: Component, item: PublicItem, site: SiteFacts, *, summary: str, suffix: str = ""
) -> Component:
    """What all components have. Nothing in it depends on when it is asked for, so that caches can compare."""
    made.add("uid", _uid(item, site, suffix))
    made.add("dtstamp", _changed(item))
    made.add("last-modified", _changed(item))
    made.add("sequence", item.revision - 1)
    made.add("summary", fit(summary), parameters={"LANGUAGE": site.language})
    made.add("description", fit("\n".join(_lines(item, site.style))), parameters={"LANGUAGE": site.language})
    made.add("url", item.url)
    made.add("categories", [str(ItemKind(item.kind).label)])
    return made


def _uid(item: PublicItem, site: SiteFacts, suffix: str = "") -> str:
    return f"r-{item.id}{suffix}@{site.host}"


def _changed(item: PublicItem) -> datetime:
    history = item.pledge.history if item.pledge else []
    return max([item.changed_at, *(change.at for change in history)]).astimezone(UTC).replace(microsecond=0)


def _summary(item: PublicItem, pledge: PledgeFacts) -> str:
    who = "، ".join(part.name for part in item.names if part.role == "pledger")
    return ": ".join(part for part in (who, pledge.gist or item.words) if part)


def _lines(item: PublicItem, style: Style) -> Iterator[str]:
    yield item.words
    if item.pledge:
        yield from pledge_lines(item.pledge, style)
    yield _("From: %(headline)s") % {"headline": item.article.headline}
    yield item.url
