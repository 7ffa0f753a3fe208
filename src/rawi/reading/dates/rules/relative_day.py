"""A day counted from the page's: yesterday, today, tomorrow, with the weekday where given.

Example: «أمس», «أول من أمس», «غداً الخميس», «يوم أمس (الخميس)», «اليوم»,
«اليوم (أمس)», where a paper dates what it quotes.
Source: usage of Arabic newspapers; Duckling, Time/AR. Not: «عين اليوم», «لـ(اليوم)», «اليوم الأول»,
«مرتين في اليوم», «المشي خلال اليوم».
"""

from datetime import timedelta

from rawi.reading.dates.calendar import printed_weekday
from rawi.reading.dates.lookalikes import is_lookalike
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import When, of_day
from rawi.reading.model.findings import Direction, Grain

STAGE = Stage.DAYS
PATTERN = """{one_day}?(?P<word>{relday})(?:{open}(?P<meant>{relday}){close})?
             (?:(?P<open>{open})?{comma}?{one_day}?(?P<weekday>{weekday})(?(open){close}?))?(?!{ordinal})"""
#: Behind these it is any day: «مرتين في اليوم», «طوال اليوم», «بقية اليوم».
_NO_DAY = ("in_", "with_", "every", "one_hour", "throughout", "rest")
#: Alone these are a name, or a picture of what is to come: «طاقة الغد».
_GHAD = ("غد", "الغد")
_BEFORE_GHAD = ("one_day", "part_of_day", "from_", "until", "since", "after", "for_")


def read(hit: Hit, setting: Setting) -> Made:
    """The day.

    Where the weekday does not fit it, the copy is older or newer than the page, and the weekday wins.
    """
    token, weekday = hit.one("meant") or hit.the("word"), hit.one("weekday")
    if hit.the("word") is token and _is_no_day(hit, setting):
        return None
    if setting.copy_day is None or setting.day is None:
        return as_date(When("", "", Grain.DAY, relative=True), "relday")
    days = token.number("relday")
    if weekday is None:
        return as_date(of_day(setting.copy_day + timedelta(days=days), relative=True), "relday")
    meant = setting.day + timedelta(days=days)
    found = printed_weekday(meant, weekday.number("weekday"))
    when = of_day(found, relative=True)
    return as_date(when if found == meant else when.with_note("weekday_mismatch"), "relday")


def _is_no_day(hit: Hit, setting: Setting) -> bool:
    """A weekday beside it makes it a day, but «لامس يوم الخميس» is a verb still."""
    token = hit.the("word")
    if hit.one("weekday"):
        return setting.particle(token).endswith("ل") and is_lookalike(token, setting)
    return is_lookalike(token, setting) or _is_other(hit, setting)


def _is_other(hit: Hit, setting: Setting) -> bool:
    token, before = hit.the("word"), hit.before
    if setting.is_title(token):
        return True
    if token.has("the_day"):
        return before is not None and (
            any(before.has(kind) for kind in _NO_DAY)
            or (before.has("during") and setting.direction(hit.first) is not Direction.FUTURE)
        )
    bare_ghad = token.number("relday") == 1 and setting.text(token) in _GHAD
    return bare_ghad and hit.first is token and not _led(hit)


def _led(hit: Hit) -> bool:
    return hit.before is not None and any(hit.before.has(kind) for kind in _BEFORE_GHAD)
