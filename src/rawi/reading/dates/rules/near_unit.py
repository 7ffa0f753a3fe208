"""The last, running or next week, month, year …

Example: «العام الماضي», «الأسبوع المقبل», «الشهر الجاري», «الأسبوع قبل الماضي», «العام الحالي 2015م»,
«العام الماضي (2014)», «العام الماضي 1435هـ», «العام الدراسي المقبل», «الموسم الماضي»,
«الفترة المقبلة», «اليوم التالي», «العام الدراسي المقبل 1436/1437هـ».
Source: usage of Arabic newspapers; Duckling, Time/AR. Not: «الأمين العام السابق».
"""

from datetime import date

from rawi.reading.dates.calendar import unit_at
from rawi.reading.dates.hijri import hijri_year, hijri_year_of
from rawi.reading.dates.lookalikes import is_lookalike
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tied import from_then_on, since_then
from rawi.reading.dates.when import NOWHEN, When, joined, of_day
from rawi.reading.dates.years import era_of, is_hijri, year_of
from rawi.reading.model.findings import Grain

#: The month that tables/year_kinds.tsv gives a year of that calendar.
_HIJRI = 0
STAGE = Stage.YEARS
PATTERN = """{this}?(?P<unit>{the_one|the_day})(?P<kind>{year_kind})?{few}?
             (?P<hop>{before|after})?(?P<adj>{adj})
             (?:{comma}?(?P<open>{open})?(?P<year>{year})(?P<era>{era})?
                (?:{slash|dash}{1,2}(?P<to>{year})(?P<mark>{era})?)?(?(open){close}))?"""
_GRAINS = {
    "day": Grain.DAY,
    "week": Grain.WEEK,
    "month": Grain.MONTH,
    "year": Grain.YEAR,
    "decade": Grain.DECADE,
}


def read(hit: Hit, setting: Setting) -> Made:
    """The unit against the page's day; «السابق» and «التالي» count from the date before, and wait for it."""
    token = hit.the("unit")
    unit = token.text("the_one") if token.has("the_one") else "day"
    shift = hit.the("adj").text("adj")
    if unit in ("second", "minute", "hour", "century") or is_lookalike(token, setting):
        return None
    if shift == "last" and hit.after is not None and hit.after.has("from_"):
        return None
    if unit == "day" and shift in ("0", "last", "new", "1"):
        return None
    if hit.one("to"):
        return _of_two_years(hit)
    if unit == "year" and (hijri := _hijri_year(hit, setting.day, shift)):
        return as_date(hijri)
    if _begins_in_autumn(hit) and unit == "year":
        unit = "season"
    when = _when(setting.day, unit, shift, bool(hit.one("hop")))
    return None if when is None else as_date(when)


def _of_two_years(hit: Hit) -> Made:
    """«العام الدراسي المقبل 1436/1437هـ», as both years, whichever stands first."""
    first, last = sorted((hit.the("year"), hit.the("to")), key=lambda year: year.number("year"))
    era = era_of(hit.one("era")) or era_of(hit.one("mark"))
    start, end = year_of(first, era), year_of(last, era)
    if start is None or end is None or last.number("year") - first.number("year") != 1:
        return None
    return as_date(joined(start, end)) if start.calendar == end.calendar else None


def _hijri_year(hit: Hit, day: date | None, shift: str) -> When | None:
    """«العام الماضي 1435هـ», «العام الهجري المقبل»: the year of the other calendar by digits or word."""
    year, era, kind = hit.one("year"), era_of(hit.one("era")), hit.one("kind")
    if year and is_hijri(year, era):
        return year_of(year, era)
    is_told = kind is not None and kind.number("year_kind") == _HIJRI and shift in ("-1", "0", "1")
    return hijri_year(hijri_year_of(day) + int(shift)) if is_told and day else None


def _begins_in_autumn(hit: Hit) -> bool:
    """«العام الدراسي»: as a season of leagues, it lies in two years."""
    kind = hit.one("kind")
    return kind is not None and kind.number("year_kind") > 1


def _when(day: date | None, unit: str, shift: str, hop: bool) -> When | None:
    if shift in ("before", "after") and unit != "period":
        return When("", "", _GRAINS.get(unit, Grain.SPAN), relative=True, echo=f"{shift} {unit}", certain=0.8)
    if day is None:
        return NOWHEN
    if unit == "period":
        return _period(day, shift)
    if shift == "new":
        return unit_at(day, unit, int(day.month > 6)) if unit in ("year", "season") else None
    if shift == "last":
        return since_then(day) if unit == "week" else unit_at(day, unit, -1)
    return unit_at(day, unit, int(shift) * (2 if hop else 1))


def _period(day: date, shift: str) -> When | None:
    """«الفترة المقبلة» is open to the future; nobody says when «الفترة الماضية» began."""
    if shift in ("1", "after"):
        return from_then_on(day)
    if shift in ("-1", "last", "before"):
        return NOWHEN
    return of_day(day, relative=True, certain=0.7) if shift == "0" else None
