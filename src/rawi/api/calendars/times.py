"""When an event is, as a calendar can say it without inventing a day."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from rawi.api.schemas.item import PublicItem

_MOMENT = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}:[0-9]{2})(?::[0-9]{2}(?:\.[0-9]{1,6})?)?(Z|[+-][0-9]{2}:[0-9]{2})?"
)
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True)
class When:
    """start and end (exclusive; None: none is known), days or moments. is_sure is False where the day is not
    known: then they hold all days that it may be.
    """

    start: date | datetime
    end: date | datetime | None
    is_sure: bool


def when_of(item: PublicItem) -> When | None:
    """When the event is; None where nothing places it."""
    own = item.event
    if own is None or not (item.starts_on or item.ends_on):
        return None
    start, end = _moment(own.start), _moment(own.end)
    if start is not None:
        return When(start, end if end and _is_after(end, start) else None, is_sure=True)
    first = item.starts_on or item.ends_on
    last = item.ends_on or item.starts_on
    assert first is not None  # noqa: S101  one of the two is given
    assert last is not None  # noqa: S101
    is_sure = bool(_DAY.fullmatch(own.start)) and (not own.end or bool(_DAY.fullmatch(own.end)))
    return When(first, _day_after(last), is_sure)


def _moment(value: str) -> datetime | None:
    """An exact time: in UTC where its zone is known, else wherever the reader is ("floating")."""
    found = _MOMENT.fullmatch(value)
    if found is None:
        return None
    day, time, zone = found.groups()
    try:
        moment = datetime.fromisoformat(f"{day}T{time}{zone or ''}")
    except ValueError:
        return None
    return moment.astimezone(UTC) if zone else moment


def _is_after(end: datetime, start: datetime) -> bool:
    return (end.tzinfo is None) == (start.tzinfo is None) and end > start


def _day_after(day: date) -> date | None:
    return day + timedelta(days=1) if day < date.max else None
