"""A half, third or quarter of a month, year, decade or century, by number.

Example: «النصف الأول من العام الجاري», «الربع الثاني 2015», «الربع الأخير من عام 2014», «الربع الثالث»
(of this year), «بداية الربع الثالث» (its first month), «السداسي الأول من 2024», «الفصل الثاني من هذه السنة»,
«الربعين الأول والثاني من العام», «النصف الثاني من القرن العشرين».
Source: business pages of Gulf and Maghrebi newspapers; Recognizers-Text DatePeriodParser, Arabic.
Not: «الربع الخالي», «الثلاثي الأول» (a trio), «الفصل الأول من العام الدراسي».
"""

from dataclasses import replace
from datetime import date

from rawi.reading.dates.parts import months_of
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import NOWHEN, When, month_end, month_text, of_years
from rawi.reading.dates.years import year_of
from rawi.reading.model.findings import Direction, Grain

_HALVES = 2
_CLOSING = ("", "،", ",", ".", "؛")
STAGE = Stage.PARTS
PATTERN = """(?P<part>{part})?(?:(?P<share>{share|dated_share})(?P<nth>{ordinal|ordinal_last})
                |(?P<two>{two_share})(?P<from>{ordinal}){and}(?P<to>{ordinal}))
             (?:{comma}?{from_|in_|for_}?(?:(?P<when>{date_year|date_month|date_century|date_decade})|(?P<year>{year|year_word}){era}?|(?P<running>{the_year})))?
             {adj}?"""


def read(hit: Hit, setting: Setting) -> Made:
    """The months, or days of a month; alone only quarters count, and halves after a word of time."""
    share = _share(hit)
    if (when := hit.one("when")) and when.when.echo == "same year":
        first, last = _numbers(hit, share)
        echo = f"{when.when.echo} {first}-{last}/{share}"
        return as_date(replace(when.when, grain=Grain.SPAN, echo=echo)) if last <= share else None
    if when and when.when.echo.startswith("same"):
        return None
    if hit.after is not None and hit.after.has("from_") and not _has_whole(hit):
        return None  # «الربع الأخير من الألفية»
    whole = _whole(hit, share, setting)
    if whole is None:
        return None
    if not whole.placed or whole.first is None:
        return as_date(NOWHEN)
    first, last = _numbers(hit, share)
    if not first <= last <= share or (_is_dated(hit) and whole.grain is not Grain.YEAR):
        return None
    if whole.grain in (Grain.CENTURY, Grain.DECADE):
        return as_date(_of_years(whole, whole.first, share, first, last))
    part_of = _of_month if whole.grain is Grain.MONTH else _of_year
    parts = [part_of(whole, whole.first, share, number) for number in (first, last)]
    found = replace(parts[0], end=parts[1].end)
    part = hit.one("part")
    return as_date(months_of(found, part.text("part")) if part else found)


def _has_whole(hit: Hit) -> bool:
    return any(hit.one(group) for group in ("when", "year", "running"))


def _share(hit: Hit) -> int:
    token = hit.one("share") or hit.the("two")
    return token.number(next(kind for kind in ("share", "dated_share", "two_share") if token.has(kind)))


def _is_dated(hit: Hit) -> bool:
    """«الفصل»: a quarter of a year, else of a book or of a school year."""
    return (share := hit.one("share")) is not None and share.has("dated_share")


def _numbers(hit: Hit, share: int) -> tuple[int, int]:
    """The first and the last share that are named."""
    if nth := hit.one("nth"):
        number = nth.number("ordinal") if nth.has("ordinal") else share
        return number, number
    return hit.the("from").number("ordinal"), hit.the("to").number("ordinal")


def _whole(hit: Hit, share: int, setting: Setting) -> When | None:
    if when := hit.one("when"):
        return when.when if not when.when.echo else NOWHEN
    if year := hit.one("year"):
        return year_of(year, "")
    if _is_dated(hit) and (not hit.one("running") or (hit.after is not None and hit.after.has("year_kind"))):
        return None
    if (named := hit.one("share")) and not named.has("lone_share") and not _is_in_time(hit, share, setting):
        return None
    if hit.one("nth") and hit.the("nth").has("ordinal_last") and not (hit.before or hit.one("part")):
        return None
    return _running(hit, setting, share, setting.day) if setting.day else NOWHEN


def _is_in_time(hit: Hit, share: int, setting: Setting) -> bool:
    """«النصف الأول من العام», «خلال النصف الأول»; «في النصف الأول، حيث» too, not «في النصف الأول هدفا»."""
    if hit.one("running"):
        return True
    if hit.one("part"):
        return share != _HALVES or setting.raw_after(hit.last) in _CLOSING
    if hit.before is None:
        return False
    if hit.before.has("during") or hit.before.has("from_"):
        return True
    is_closed = setting.raw_after(hit.last) in _CLOSING
    return share == _HALVES and hit.before.has("in_") and is_closed


def _running(hit: Hit, setting: Setting, share: int, day: date) -> When:
    """This year, or the last where the share has not begun and nothing speaks of the future."""
    number, _ = _numbers(hit, share)
    begun = date(day.year, (number - 1) * 12 // share + 1, 1) <= day if number <= share else True
    past = not begun and setting.direction(hit.first) is not Direction.FUTURE
    text = str(day.year - past)
    return When(text, text, Grain.YEAR, relative=True, certain=0.8)


def _of_year(whole: When, begin: date, share: int, number: int) -> When:
    months = 12 // share
    first = (number - 1) * months + 1
    year = begin.year
    return When(
        month_text(year, first), month_text(year, first + months - 1), Grain.SPAN, relative=whole.relative
    )


def _of_years(whole: When, begin: date, share: int, first: int, last: int) -> When:
    years = (100 if whole.grain is Grain.CENTURY else 10) / share
    start, end = begin.year + round((first - 1) * years), begin.year + round(last * years) - 1
    return of_years(start, end, relative=whole.relative)


def _of_month(whole: When, begin: date, share: int, number: int) -> When:
    year, month, days = begin.year, begin.month, 30 // share
    last = month_end(year, month) if number == share else number * days
    text = month_text(year, month)
    return When(
        f"{text}-{(number - 1) * days + 1:02}", f"{text}-{last:02}", Grain.SPAN, relative=whole.relative
    )
