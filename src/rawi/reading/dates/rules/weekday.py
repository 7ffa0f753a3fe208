"""A day of the week.

Example: «الخميس», «يوم الثلاثاء المقبل», «السبت الماضي», «الجمعة قبل الماضي», «هذا الأحد».
Source: usage of Arabic newspapers; Recognizers-Text DateParser, Arabic. Not: «صلاة الجمعة», «كل خميس»,
«أيام السبت».
"""

from datetime import date, timedelta

from rawi.reading.dates.calendar import weekday_on_or_after, weekday_on_or_before
from rawi.reading.dates.direction import is_under_imperfect
from rawi.reading.dates.lookalikes import is_lookalike
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import When, of_day
from rawi.reading.model.findings import Direction, Grain

STAGE = Stage.DAYS
PATTERN = "(?P<this>{this})?{one_day}?(?P<weekday>{weekday})(?:(?P<hop>{before|after})?(?P<adj>{adj})(?!{from_|in_}(?:{one_month|month|date_month})))?"
_NEVER = ("every", "many_day", "the_many")


def read(hit: Hit, setting: Setting) -> Made:
    """The nearest such day: before or on the page's day for what is told, after it for what is planned."""
    token = hit.the("weekday")
    if is_lookalike(token, setting) or (hit.before and any(hit.before.has(kind) for kind in _NEVER)):
        return None
    adj = hit.one("adj")
    shift = adj.text("adj") if adj else ""
    if setting.day is None:
        return as_date(When("", "", Grain.DAY, relative=True), "weekdate")
    shift = shift or ("this" if hit.one("this") else _said(hit, setting))
    when = of_day(
        _day(setting.day, token.number("weekday"), shift), relative=True, certain=0.95 if adj else 0.85
    )
    if hit.one("hop") and when.first and shift in ("-1", "1"):
        when = of_day(when.first + timedelta(weeks=int(shift)), relative=True)
    return as_date(when, "weekdate")


def _said(hit: Hit, setting: Setting) -> str:
    direction = setting.direction(hit.first)
    if direction is Direction.UNKNOWN and is_under_imperfect(setting.words, hit.first):
        return "future"
    if direction is Direction.UNKNOWN and hit.before and (hit.before.has("to_") or hit.before.has("until")):
        return "future"
    return "future" if direction is Direction.FUTURE else ""


def _day(day: date, weekday: int, shift: str) -> date:
    match shift:
        case "1" | "after":
            return weekday_on_or_after(day + timedelta(days=1), weekday)
        case "future" | "0" | "this":
            return weekday_on_or_after(day, weekday)
        case "-1" | "before" | "last":
            return weekday_on_or_before(day - timedelta(days=1), weekday)
    return weekday_on_or_before(day, weekday)
