"""The tail of a month: the year, the relative year, or the adjective that follows it."""

from dataclasses import replace

from rawi.reading.dates.hijri import hijri_year_of
from rawi.reading.dates.resolve import HIJRI, dated, placed
from rawi.reading.dates.rule import Hit
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tokens import Token
from rawi.reading.dates.when import When
from rawi.reading.dates.years import era_of, year_of
from rawi.reading.model.findings import Grain

#: What may follow a month: «2015», «من عام 2015», «من العام الماضي», «الماضي», «الماضي 2015».
TAIL = """(?:{blessed})?
    (?:(?:{comma|from_|slash|dash|for_|in_|with_}{0,2}(?:{one_year|the_year})?(?:(?P<year>{year|year_word})(?P<era>{era})?|(?P<small>{n})(?P<mark>{era})))
      |(?:{comma}?{from_|in_|for_|with_}?(?P<which>{date_year}))
      |(?P<adj>{adj}))?"""


def with_tail(
    month: int, day: int | None, hit: Hit, setting: Setting, *, weekday: int | None = None
) -> When | None:
    """The month.

    Or the day in it, in the year that the tail gives, else in the one that the setting suggests. None where
    it comes every year.
    """
    if year := hit.one("year"):
        return _in_written_year(month, day, year, era_of(hit.one("era")))
    if small := hit.one("small"):
        whole = year_of(small, era_of(hit.one("mark")))
        return placed(month, day, int(whole.start)) if whole and whole.start.isdecimal() else None
    if which := hit.one("which"):
        return _in_year(month, day, which.when, setting, hit.first)
    if _is_yearly(hit):
        return None
    adj = hit.one("adj")
    return dated(month, day, adj.text("adj") if adj else "", weekday, setting, hit.first)


def has_tail(hit: Hit) -> bool:
    """True when a year or an adjective follows the month."""
    return any(hit.one(group) for group in ("year", "which", "adj"))


def _is_yearly(hit: Hit) -> bool:
    """«في يوليو من كل عام»."""
    end = hit.match.end()
    after = hit.tokens[end : end + 2]
    return len(after) == 2 and after[0].has("from_") and after[1].has("every")


def _in_written_year(month: int, day: int | None, year: Token, era: str) -> When | None:
    whole = year_of(year, era)
    if whole is None or (month <= HIJRI and era == "hijri"):
        return None
    value = year.number("year" if year.has("year") else "year_word")
    if month <= HIJRI:
        return placed(month, day, value)
    found = placed(month, day, value) if whole.calendar == "hijri" else _hijri_in(month, day, whole)
    grain = Grain.DAY if day else Grain.MONTH
    return found or replace(whole, grain=grain, calendar="hijri", approximate=True)


def _in_year(month: int, day: int | None, year: When, setting: Setting, token: Token) -> When | None:
    """In a year that a rule found: that Gregorian year, or the Hijri year that holds it."""
    first, last = year.first, year.last
    if year.echo.endswith(" year") and month <= HIJRI:
        piece = f"{month:02}-{day:02}" if day else f"{month:02}-"
        return replace(year, grain=Grain.DAY if day else Grain.MONTH, echo=f"{year.echo} {piece}")
    if first is None or last is None:
        return dated(month, day, "", None, setting, token)
    if month <= HIJRI:
        return placed(month, day, last.year if year.calendar == "hijri" else first.year)
    return _hijri_in(month, day, year)


def _hijri_in(month: int, day: int | None, year: When) -> When | None:
    """The Hijri month or day that begins in a stretch of days."""
    first, last = year.first, year.last
    if first is None or last is None:
        return None
    years = range(hijri_year_of(first), hijri_year_of(last) + 1)
    around = [when for y in years if (when := placed(month, day, y))]
    return next((when for when in around if when.first and first <= when.first <= last), None)
