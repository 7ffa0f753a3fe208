"""A day of the week.

Example: «الخميس», «يوم الثلاثاء المقبل», «السبت الماضي», «الجمعة قبل الماضي», «هذا الأحد».
Source: usage of Arabic newspapers; Recognizers-Text DateParser, Arabic.
Not: «صلاة الجمعة» (but «تظاهروا بعد صلاة الجمعة»), «خطب الجمعة», «عطلة الأحد», «كل خميس», «أيام السبت».
"""

from datetime import date, timedelta

from rawi.reading.dates.calendar import weekday_on_or_after, weekday_on_or_before
from rawi.reading.dates.cue_words import cues
from rawi.reading.dates.direction import is_told, is_under_imperfect
from rawi.reading.dates.lookalikes import is_lookalike
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.when import When, of_day
from rawi.reading.model.findings import Direction, Grain

STAGE = Stage.DAYS
PATTERN = """(?P<this>{this})?{one_day}?(?P<weekday>{weekday})
             (?:(?P<hop>{before|after})?(?P<adj>{adj})(?!{from_|in_}(?:{one_month|month|date_month})))?"""
_QUOTES = ("«", '"', "“")
_COUNTED = {"امس": "", "اليوم": "", "غد": "future", "غدا": "future"}
_NEVER = ("every", "many_day", "the_many")


def read(hit: Hit, setting: Setting) -> Made:
    """The nearest such day: before or on the page's day for what is told, after it for what is planned."""
    token = hit.the("weekday")
    if (is_lookalike(token, setting) and not _is_after_prayer(hit, setting)) or _recurs(hit, setting):
        return None
    if setting.copy_day is None:
        return as_date(When("", "", Grain.DAY, relative=True), "weekdate")
    adj = hit.one("adj")
    shift = adj.text("adj") if adj else _said(hit, setting)
    day = _day(setting.copy_day, token.number("weekday"), shift)
    if hit.one("hop") and shift in ("-1", "1"):
        day += timedelta(weeks=int(shift))
    elif adj is None:
        day = _second_of_two(hit, setting, setting.copy_day) or day
    return as_date(of_day(day, relative=True, certain=0.95 if adj else 0.85), "weekdate")


def _is_after_prayer(hit: Hit, setting: Setting) -> bool:
    """«تظاهروا بعد صلاة الجمعة» is of one day; «الدعاء بعد صلاة الجمعة» of any."""
    if setting.raw_before(hit.first) not in cues("prayer"):
        return False
    if setting.raw_before(hit.first, by=2) not in cues("after_prayer"):
        return False
    return setting.direction(hit.first) is Direction.FUTURE or is_told(setting.words, hit.first)


def _second_of_two(hit: Hit, setting: Setting, page: date) -> date | None:
    """«الاثنين والثلاثاء»: the second is the day after the first, or the one after that."""
    i = hit.match.start() - 1
    if i < 1 or not hit.tokens[i].has("and") or not hit.tokens[i - 1].has("weekday"):
        return None
    first = hit.tokens[i - 1]
    gap = (hit.the("weekday").number("weekday") - first.number("weekday")) % 7
    if gap not in (1, 2):
        return None
    shift = "future" if setting.direction(first) is Direction.FUTURE else ""
    return _day(page, first.number("weekday"), shift) + timedelta(days=gap)


def _recurs(hit: Hit, setting: Setting) -> bool:
    """«كل أحد», «أيام السبت والأحد», «عدا الجمعة والسبت», «السبت من كل أسبوع»: one of every week's."""
    end = hit.match.end()
    if any(token.has("every") for token in hit.tokens[end : end + 2]) and hit.tokens[end].has("from_"):
        return True
    i = hit.match.start() - 1
    while i >= 0 and any(hit.tokens[i].has(kind) for kind in ("and", "comma", "weekday")):
        i -= 1
    if setting.raw_before(hit.tokens[i + 1]) in cues("except"):
        return True
    return i >= 0 and any(hit.tokens[i].has(kind) for kind in _NEVER)


def _said(hit: Hit, setting: Setting) -> str:
    direction = setting.direction(hit.first)
    if hit.one("this"):
        told = direction is not Direction.FUTURE and is_told(setting.words, hit.first)
        return "" if told else "this"
    if (beside := _quoted_after(hit, setting)) is not None:
        return beside
    if direction is Direction.UNKNOWN and is_under_imperfect(setting.words, hit.first):
        return "future"
    if direction is Direction.UNKNOWN and hit.before and (hit.before.has("to_") or hit.before.has("until")):
        return "future"
    return "future" if direction is Direction.FUTURE else ""


def _quoted_after(hit: Hit, setting: Setting) -> str | None:
    """«أمس "الأربعاء"»: the weekday in marks is the day that the word before them counts; None without."""
    if setting.raw_before(hit.first) not in _QUOTES:
        return None
    return _COUNTED.get(setting.raw_before(hit.first, by=2))


def _day(day: date, weekday: int, shift: str) -> date:
    match shift:
        case "1" | "after":
            return weekday_on_or_after(day + timedelta(days=1), weekday)
        case "future" | "0" | "this":
            return weekday_on_or_after(day, weekday)
        case "-1" | "before" | "last":
            return weekday_on_or_before(day - timedelta(days=1), weekday)
    return weekday_on_or_before(day, weekday)
