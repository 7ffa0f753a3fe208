"""The tail of a month: the year, the relative year, or the adjective that follows it."""

from rawi.reading.dates.resolve import dated, placed
from rawi.reading.dates.rule import Hit
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tokens import Token
from rawi.reading.dates.when import When
from rawi.reading.dates.years import era_of, is_hijri, year_of
from rawi.reading.model.findings import Grain

#: What may follow a month: «2015», «من عام 2015», «من العام الماضي», «الماضي», «الماضي 2015».
TAIL = """(?:{blessed})?
    (?:(?:{comma|from_|slash|dash|for_|in_}{0,2}(?:{one_year|the_year})?(?:(?P<year>{year|year_word})(?P<era>{era})?|(?P<small>{n})(?P<mark>{era})))
      |(?:{comma}?{from_|in_|for_}?(?P<which>{date_year}))
      |(?P<adj>{adj}))?"""


def with_tail(
    month: int, day: int | None, hit: Hit, setting: Setting, *, weekday: int | None = None
) -> When | None:
    """The month.

    Or the day in it, in the year that the tail gives, else in the one that the setting suggests.
    """
    if year := hit.one("year"):
        return _in_written_year(month, day, year, era_of(hit.one("era")))
    if small := hit.one("small"):
        whole = year_of(small, era_of(hit.one("mark")))
        return placed(month, day, int(whole.start)) if whole and whole.start.isdecimal() else None
    if which := hit.one("which"):
        return _in_year(month, day, which.when, setting, hit.first)
    adj = hit.one("adj")
    return dated(month, day, adj.text("adj") if adj else "", weekday, setting, hit.first)


def has_tail(hit: Hit) -> bool:
    """True when a year or an adjective follows the month."""
    return any(hit.one(group) for group in ("year", "which", "adj"))


def _in_written_year(month: int, day: int | None, year: Token, era: str) -> When | None:
    if month > 100 and not is_hijri(year, era or "hijri"):
        return None
    if month <= 100 and is_hijri(year, era) and era == "hijri":
        return None
    value = year.number("year" if year.has("year") else "year_word")
    found = placed(month, day, value)
    whole = year_of(year, era)
    if found is None and month > 100 and whole is not None:
        return When(
            whole.start, whole.end, Grain.DAY if day else Grain.MONTH, calendar="hijri", approximate=True
        )
    return found


def _in_year(month: int, day: int | None, year: When, setting: Setting, token: Token) -> When | None:
    """In a year that a rule found: that Gregorian year, or the Hijri year that holds it."""
    first, last = year.first, year.last
    if first is None or last is None:
        return dated(month, day, "", None, setting, token)
    if month <= 100:
        return placed(month, day, last.year if year.calendar == "hijri" else first.year)
    around = [
        placed(month, day, y)
        for y in range(int((first.year - 622) * 1.0307) - 1, int((last.year - 621) * 1.0307) + 2)
    ]
    return next((when for when in around if when and when.first and first <= when.first <= last), None)
