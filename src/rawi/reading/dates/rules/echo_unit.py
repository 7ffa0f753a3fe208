"""A unit named again, or the one before or after it.

Example: «العام نفسه», «في ذلك العام», «نفس اليوم», «العام الذي سبقه», «الأسبوع الذي يليه», «تلك الفترة».
Source: usage of Arabic newspapers.
"""

from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tokens import Token
from rawi.reading.dates.when import When
from rawi.reading.model.findings import Grain

STAGE = Stage.YEARS
PATTERN = """(?P<again>{same|that})(?P<unit>{the_one|the_day})(?!{adj})
             |(?P<unit2>{the_one|the_day})(?:(?P<same>{same_after})|{which}(?P<side>{preceding|following}))"""
#: The units of which others can name a piece.
_GRAINS = {"month": Grain.MONTH, "year": Grain.YEAR}
_UNITS = ("day", "week", "month", "year", "period")


def read(hit: Hit, setting: Setting) -> Made:
    """The unit of the date before; «نفس الفترة» alone says nothing."""
    token = hit.one("unit") or hit.the("unit2")
    unit = _unit(token)
    if unit not in _UNITS or (unit == "period" and not _is_that(hit)):
        return None
    if _of_a_year(hit):
        return None
    side = hit.one("side")
    how = "same" if side is None else "before" if side.has("preceding") else "after"
    grain = _GRAINS.get(unit, Grain.SPAN)
    return as_date(When("", "", grain, relative=True, echo=f"{how} {unit}", certain=0.75))


def _of_a_year(hit: Hit) -> bool:
    """«الشهر نفسه من العام الماضي» is not the month before it in the text."""
    end = hit.match.end()
    after = hit.tokens[end : end + 2]
    return (
        len(after) == 2
        and (after[0].has("from_") or after[0].has("for_"))
        and any(after[1].has(k) for k in ("the_year", "one_year", "date_year"))
    )


def _is_that(hit: Hit) -> bool:
    again = hit.one("again")
    return again is not None and again.has("that")


def _unit(token: Token) -> str:
    return token.text("the_one") if token.has("the_one") else "day"
