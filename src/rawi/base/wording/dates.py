"""Dates in words: an EDTF value as the edition prints it, in the language of the page.

2020-06-11             11 حزيران/يونيو 2020
2020-06-28/2020-07-03  من 28 حزيران/يونيو إلى 3 تموز/يوليو 2020
2020-07~               نحو تموز/يوليو 2020
"""

from dataclasses import dataclass, replace

from django.utils.translation import get_language, pgettext
from django.utils.translation import gettext as _

from rawi.base.wording import names
from rawi.base.wording.digits import in_digits
from rawi.base.wording.edtf import Edge, Interval, Moment, parse


@dataclass(frozen=True, slots=True)
class Style:
    """months is one of names.COLUMNS, digits "western" or "arabic_indic"."""

    months: str = "levantine_egyptian"
    digits: str = "western"


def in_words(value: str, style: Style) -> str:
    """The EDTF value in words, with the grain it has; a value that is no EDTF comes back as it is."""
    parsed = parse(value)
    if parsed is None:
        return value
    words = _interval(parsed, style) if isinstance(parsed, Interval) else _moment(parsed, style)
    return in_digits(words, style.digits) if _is_arabic() else words


def machine_value(value: str) -> str:
    """The value for <time datetime>; "" where HTML has none: intervals, seasons, decades, doubtful dates."""
    parsed = parse(value)
    if not isinstance(parsed, Moment) or parsed.grain_years > 1 or not parsed.is_exact:
        return ""
    if parsed.month is not None and parsed.month > 12:
        return ""
    return value.replace("-XX", "")


def _is_arabic() -> bool:
    return (get_language() or "ar").startswith("ar")


def _moment(moment: Moment, style: Style, *, with_month: bool = True, with_year: bool = True) -> str:
    words = _plain(moment, style, with_month=with_month, with_year=with_year)
    if moment.is_approximate:
        words = _("about %(date)s") % {"date": words}
    if moment.is_uncertain:
        words = _("%(date)s (not certain)") % {"date": words}
    return words


def _plain(moment: Moment, style: Style, *, with_month: bool, with_year: bool) -> str:
    if moment.grain_years > 1:
        return _period(moment)
    parts = [
        str(moment.day) if moment.day else "",
        _month(moment.month, style) if moment.month and with_month else "",
        f"{moment.year:04}" if with_year else "",
    ]
    day = " ".join(part for part in parts if part)
    return _("%(date)s, %(time)s") % {"date": day, "time": _time(moment)} if moment.time else day


def _month(number: int, style: Style) -> str:
    if number <= 12:
        return names.month(number, style.months, is_arabic=_is_arabic())
    seasons = [
        pgettext("season", "spring"),
        pgettext("season", "summer"),
        pgettext("season", "autumn"),
        pgettext("season", "winter"),
    ]
    return seasons[number - 21]


def _period(moment: Moment) -> str:
    name = names.decade if moment.grain_years == 10 else names.century
    last = moment.year + moment.grain_years - 1
    return name(moment.year, is_arabic=_is_arabic()) or _("%(start)s to %(end)s") % {
        "start": moment.year,
        "end": last,
    }


def _time(moment: Moment) -> str:
    if moment.zone == "Z":
        return _("%(time)s UTC") % {"time": moment.time}
    return f"{moment.time} ({moment.zone})" if moment.zone else moment.time


def _interval(interval: Interval, style: Style) -> str:
    start, end = interval.start, interval.end
    if isinstance(start, Edge):
        known = _("until %(end)s") if start is Edge.OPEN else _("from an unknown date until %(end)s")
        return known % {"end": _side(end, style)}
    if isinstance(end, Edge):
        known = _("from %(start)s on") if end is Edge.OPEN else _("from %(start)s to an unknown date")
        return known % {"start": _moment(start, style)}
    return _between(start, end, style)


def _side(side: Moment | Edge, style: Style) -> str:
    return _moment(side, style) if isinstance(side, Moment) else ""


def _between(start: Moment, end: Moment, style: Style) -> str:
    if start == end:
        return _moment(start, style)
    same_year = start.year == end.year and start.grain_years == end.grain_years == 1
    fine = same_year and start.month is not None and end.month is not None and start.is_exact and end.is_exact
    same_month = fine and start.month == end.month and bool(start.day and end.day)
    if same_month and start.day == end.day and start.time and end.time:
        return _hours(start, end, style)
    first = _moment(start, style, with_month=not same_month, with_year=not fine)
    return _("%(start)s to %(end)s") % {"start": first, "end": _moment(end, style)}


def _hours(start: Moment, end: Moment, style: Style) -> str:
    hours = _("%(start)s to %(end)s") % {"start": _time(start), "end": _time(end)}
    return _("%(date)s, %(time)s") % {"date": _moment(replace(start, time=""), style), "time": hours}
