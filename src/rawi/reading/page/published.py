"""The day of publication that a line prints, in any form.

2020-06-11 · 11/6/2020 · 11 حزيران/يونيو 2020 · الخميس 11 يونيو 2020 - 14:30 · 25 شوال 1436 هـ الموافق 10
أغسطس 2015 م · ١١ يونيو ٢٠٢٠ · June 11, 2020. A day that is not written out whole is none.
"""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

from hijridate import Hijri

from rawi.reading.arabic.fold import fold, fold_with_map
from rawi.reading.model.page import FIRST_YEAR, LAST_YEAR
from rawi.reading.page import vocabulary
from rawi.reading.page.keys import phrase
from rawi.reading.spans import Span
from rawi.reading.tables import table

_YEAR = re.compile("[0-9]{4}")
#: Longer lines are no date lines.
MAX_DATE_LINE = 160
#: Hijri years that have tables.
_HIJRI_YEARS = range(1343, 1501)


class Published(NamedTuple):
    """A date line: its day, its time (HH:MM, "" when none), and the places of the words that are neither.

    rest is empty where the line is a date line and nothing else. is_update: behind «آخر تحديث».
    """

    day: date
    time: str
    rest: tuple[Span, ...]
    is_update: bool = False

    def without(self, text: str) -> str:
        """The line, as long as it is, with | for each letter of date and time: for reading a byline in it."""
        kept = set[int]()
        for span in self.rest:
            kept.update(range(span.start, span.end))
        return "".join(
            letter if place in kept or not letter.isalnum() else "|" for place, letter in enumerate(text)
        )


class _Found(NamedTuple):
    start: int
    end: int
    day: date
    is_hijri: bool


def parse(text: str) -> Published | None:
    """The date of publication in a line of a page; None where it has none."""
    if len(text) > MAX_DATE_LINE:
        return None
    folded = fold_with_map(text)
    if not _YEAR.search(folded.text):
        return None
    found = list(_days(folded.text))
    if not found:
        return None
    masked = _mask(folded.text, [(day.start, day.end) for day in found])
    chosen = _first_published(folded.text, found)
    time, masked = _time(masked, *_own_stretch(folded.text, chosen, found))
    rest = tuple(folded.span(start, end) for start, end in _rest(masked))
    return Published(chosen.day, time, rest, _is_update(folded.text, chosen, found))


def _own_stretch(text: str, chosen: _Found, found: list[_Found]) -> tuple[int, int]:
    """Where the time of the chosen day may stand: behind it, before another date or «آخر تحديث»."""
    ends = [day.start for day in found if day.start > chosen.end] + [len(text)]
    stretch = text[chosen.end : min(ends)]
    words = phrase(stretch)
    update = next((word for word in _updates() if f" {word} " in f" {words} "), None)
    if update:
        cut = stretch.find(update.split(" ")[0])
        return chosen.end, chosen.end + max(cut, 0)
    return (0 if chosen.start and len(found) == 1 else chosen.start), min(ends)


def _first_published(text: str, found: list[_Found]) -> _Found:
    """Gregorian before Hijri; a date behind «آخر تحديث» only where there is no other."""

    return min(found, key=lambda day: (_is_update(text, day, found), day.is_hijri))


def _is_update(text: str, day: _Found, found: list[_Found]) -> bool:
    """True behind «آخر تحديث», with nothing but a weekday or a time between («تحديث: الثلاثاء 10:00 م -»)."""
    start = max([0, day.start - 40, *(other.end for other in found if other.end <= day.start)])
    words = phrase(text[start : day.start]).split()
    while words and not " ".join(words).endswith(_updates()):
        if not words[-1].isdecimal() and _words().get(words[-1], "published") == "published":
            return False
        words.pop()
    return bool(words)


@cache
def _updates() -> tuple[str, ...]:
    return tuple(phrase(row["words"]) for row in table("date_line_words") if row["kind"] == "updated")


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    names = "|".join(sorted(map(re.escape, _months()), key=len, reverse=True))
    month = rf"(?P<month>{names})(?:\s?[/()\-،]\s?(?:{names})\)?)?"
    year, day = r"(?P<year>[0-9]{4})", r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?"
    return (
        re.compile(rf"(?<![0-9]){year}\s?[-/.]\s?(?P<number>[0-9]{{1,2}})\s?[-/.]\s?{day}(?![0-9])"),
        re.compile(rf"(?<![0-9]){day}\s?[-/.]\s?(?P<number>[0-9]{{1,2}})\s?[-/.]\s?{year}(?![0-9])"),
        re.compile(
            rf"(?<![0-9]){day}\s?(?:من\s|[-/،,]\s?)?(?:شهر\s)?{month}\s?[،,\-/]?\s?(?:عام\s|سنه\s|لعام\s)?{year}(?![0-9])"
        ),
        re.compile(rf"(?<!\w){month}\s?{day}\s?[،,]?\s?{year}(?![0-9])"),
    )


@cache
def _months() -> dict[str, tuple[int, bool]]:
    """Folded month names: number, and whether Hijri."""
    english = {fold(row["words"]): (int(row["month"]), False) for row in table("english_months")}
    arabic = {fold(row["word"]): (int(row["month"]), row["calendar"] == "hijri") for row in table("months")}
    return english | arabic


def _days(text: str) -> Iterator[_Found]:
    taken: list[tuple[int, int]] = []
    weekday = _weekday(text)
    for pattern in _patterns():
        for match in pattern.finditer(text):
            if any(start < match.end() and match.start() < end for start, end in taken):
                continue
            made = _day(match, weekday)
            if made:
                taken.append(match.span())
                yield _Found(match.start(), match.end(), *made)


@cache
def _weekdays() -> dict[str, int]:
    english = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    short = {name[:3]: number for number, name in enumerate(english, 1)}
    full = {name: number for number, name in enumerate(english, 1)}
    rows = [row for row in table("weekdays") if row["form"] == "definite"]
    return short | full | {fold(row["word"]): int(row["day"]) for row in rows}


def _weekday(text: str) -> int | None:
    """The day's name in the line, 1 (Monday) to 7; None without one."""
    words = (word.group() for word in _TOKEN.finditer(text))
    return next((_weekdays()[word] for word in words if word in _weekdays()), None)


def _day(match: re.Match[str], weekday: int | None) -> tuple[date, bool] | None:
    parts = match.groupdict()
    year, day = int(parts["year"]), int(parts["day"])
    if parts.get("month"):
        month, is_hijri = _months()[parts["month"]]
    else:
        month, is_hijri = int(parts["number"]), year in _HIJRI_YEARS
        # 06/25/2020, as Americans have it
        if day <= 12 and (month > 12 or _agrees(year, day, month, weekday)):
            month, day = day, month
    try:
        return (_from_hijri(year, month, day) if is_hijri else _gregorian(year, month, day)), is_hijri
    except (ValueError, OverflowError):
        return None


def _agrees(year: int, month: int, day: int, weekday: int | None) -> bool:
    """True where only the American order gives the day's printed name."""
    if weekday is None or year in _HIJRI_YEARS or max(month, day) > 12:
        return False
    try:
        return date(year, month, day).isoweekday() == weekday != date(year, day, month).isoweekday()
    except ValueError:
        return False


def _from_hijri(year: int, month: int, day: int) -> date:
    return date.fromordinal(Hijri(year, month, day).to_gregorian().toordinal())


def _gregorian(year: int, month: int, day: int) -> date:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError(year)
    return date(year, month, day)


_TIME = re.compile(
    r"(?<![0-9:])t?(?P<hour>[0-9]{1,2})\s?[:.]\s?(?P<minute>[0-9]{2})(?P<second>(?:\s?:\s?[0-9]{2}(?:\.[0-9]{1,6})?)?)\s?(?P<half>\w+(?:\s\w+)?)?(?![0-9])"
)
_ZONE = re.compile(r"[(]?(?:gmt|utc)?\s?[+-]\s?[0-9]{1,2}:?(?:[0-9]{2})?[)]?|(?<=[0-9])z\b")


def _time(text: str, start: int, end: int) -> tuple[str, str]:
    """The first clock time in [start, end) (HH:MM or "") and the text with all times masked."""
    first = ""
    for match in _TIME.finditer(text):
        hour, minute = int(match["hour"]), int(match["minute"])
        if hour > 23 or minute > 59:
            continue
        if start <= match.start() < end:
            first = first or f"{_in_24(hour, match['half'] or ''):02}:{minute:02}"
        text = _mask(text, [(match.start(), match.end("second"))])
    return first, _mask(text, [match.span() for match in _ZONE.finditer(text)])


def _in_24(hour: int, half: str) -> int:
    kinds = _words()
    kind = kinds.get(half) or kinds.get(half.split(" ")[0], "")
    if kind == "evening" and hour < 12:
        return hour + 12
    return 0 if kind == "morning" and hour == 12 else hour


@cache
def _words() -> dict[str, str]:
    days = {fold(row["word"]): "" for row in table("weekdays")}
    return days | {phrase(row["words"]): row["kind"] for row in table("date_line_words")}


_MOST_WORDS = 3
_TOKEN = re.compile(r"[^\W_]+")


def _rest(text: str) -> Iterator[tuple[int, int]]:
    """The words of the masked line that no date line word covers."""
    tokens = list(_TOKEN.finditer(text))
    words = [token.group() for token in tokens]
    place = 0
    while place < len(words):
        covered = _covered(words, place)
        if not covered:
            yield tokens[place].span()
        place += covered or 1


def _covered(words: list[str], place: int) -> int:
    """How many words from place on say nothing but when, or how many readers: 0 for others.

    «نشر في», «بتوقيت القدس», «عدد المشاهدات: 345», «345 مشاهدة».
    """
    number = words[place].isdecimal()
    if number and _kind_at(words, place + 1) == (1, "count"):
        return 2
    count, kind = _kind_at(words, place)
    behind = words[place + count : place + count + 2]
    if kind == "count" and behind and behind[0].isdecimal():
        return count + 1
    if kind == "zone":
        return count + next((size for size in (2, 1) if vocabulary.is_place(" ".join(behind[:size]))), 0)
    return count


def _kind_at(words: list[str], place: int) -> tuple[int, str]:
    """The longest date line word at place: how many words it has (0 where there is none), its kind."""
    for count in range(min(_MOST_WORDS, len(words) - place), 0, -1):
        kind = _words().get(" ".join(words[place : place + count]))
        if kind is not None:
            return count, kind
    return 0, ""


def _mask(text: str, places: list[tuple[int, int]]) -> str:
    for start, end in places:
        text = text[:start] + " " * (end - start) + text[end:]
    return text
