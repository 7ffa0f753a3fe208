"""The day of a page that prints none, inferred from what the page itself says.

A weekday with a day and month (الخميس، 11 حزيران) fits only every fifth or sixth year. The year is the first
that fits and is not before the newest thing that the page speaks of: a year named as past, or a term that
could only be printed from some day on (tables/dated_terms.tsv). Where either is missing nothing is inferred.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.prose import Prose
from rawi.reading.dates.alphabet import compiled
from rawi.reading.dates.cascade import dates_of, joined
from rawi.reading.dates.months import number_of
from rawi.reading.dates.rule import Stage
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tokens import Token, islands, letters, words_in
from rawi.reading.dates.when import OPEN, When, day_or_none
from rawi.reading.edtf import bounds
from rawi.reading.model.findings import Direction
from rawi.reading.model.page import FIRST_YEAR, LAST_YEAR, DateBasis, Page
from rawi.reading.tables import table

_PATTERN = """(?P<weekday>{weekday})(?:{comma|open|close|equals|dated|in_|one_day|for_}){0,3}
              (?P<day>{day|ordinal}){from_}?{one_month}?(?P<month>{month|month_weak})(?!{year|comma}{year})"""
#: A weekday falls on the same day of the year again after 5, 6 or 11 years.
_YEARS = 12


def with_reference(page: Page, prose: Sequence[Prose]) -> Page:
    """The page with a reference day: as it has, else inferred, else as it is.

    A day in a year without newspapers is none.
    """
    if page.reference_date is not None:
        if FIRST_YEAR <= page.reference_date.year <= LAST_YEAR:
            return page
        page = replace(page, reference_date=None, date_basis=DateBasis.NONE)
    day = infer_reference(page, prose)
    return page if day is None else replace(page, reference_date=day, date_basis=DateBasis.INFERRED)


def infer_reference(page: Page, prose: Sequence[Prose]) -> date | None:
    """The day of the page by what its prose says, within Page.published (a month, a year) if it has one.

    None where that is not enough.
    """
    settings = [Setting(None, None, block, words_in(block, keep=True)) for block in prose]
    earliest, latest = _limits(settings, *bounds(page.published))
    if earliest is None:
        return None
    for weekday, month, day in _weekday_dates(settings):
        found = _first_fit(weekday, month, day, earliest)
        if found is not None and (latest is None or found <= latest):
            return found
    return None


def _first_fit(weekday: int, month: int, day: int, earliest: date) -> date | None:
    years = range(earliest.year, earliest.year + _YEARS)
    days = (day_or_none(year, month, day) for year in years)
    return next((d for d in days if d and d >= earliest and d.isoweekday() == weekday), None)


def _weekday_dates(settings: Sequence[Setting]) -> Iterator[tuple[int, int, int]]:
    """Every weekday that stands with a day and a Gregorian month but no year, as (weekday, month, day)."""
    for setting in settings:
        for island in islands(setting.words):
            tokens = joined(island, setting, last=Stage.NUMBERS)
            for match in compiled(_PATTERN).finditer(letters(tokens)):
                weekday, day, month = (tokens[match.start(group)] for group in ("weekday", "day", "month"))
                if number_of(month) <= 12:
                    yield weekday.number("weekday"), number_of(month), _number(day)


def _number(day: Token) -> int:
    return day.number("day" if day.has("day") else "ordinal")


def _limits(settings: Sequence[Setting], *printed: date | None) -> tuple[date | None, date | None]:
    """The newest day that the page must come after, and the oldest that it must come before."""
    named = [when.first for setting in settings for when in _past_dates(setting)]
    terms = [limits for setting in settings for limits in _terms_in(setting.prose.folded.text)]
    since, until = [day for day, _ in terms], [day for _, day in terms]
    earliest = [day for day in (*named, *since, *printed[:1]) if day]
    latest = [day for day in (*until, *printed[1:]) if day]
    return max(earliest, default=None), min(latest, default=None)


def _past_dates(setting: Setting) -> Iterator[When]:
    """The dates that name a year and are told as past."""
    for island in islands(setting.words):
        for token in dates_of(island, setting):
            when = token.when
            if when.relative or not when.placed or when.start == OPEN:
                continue
            if setting.direction(token) is not Direction.FUTURE:
                yield when


def _terms_in(folded: str) -> Iterator[tuple[date | None, date | None]]:
    for match in _terms().finditer(folded):
        yield _bounds_of_terms()[match.group()]


@cache
def _terms() -> re.Pattern[str]:
    words = sorted(_bounds_of_terms(), key=len, reverse=True)
    return re.compile("|".join(re.escape(word) for word in words))


@cache
def _bounds_of_terms() -> dict[str, tuple[date | None, date | None]]:
    return {
        fold(row["words"]): (bounds(row["since"])[0], bounds(row["until"])[1]) for row in table("dated_terms")
    }
