"""A month without a day.

Example: «في يونيو», «شهر أيار/مايو الماضي», «يناير/كانون الثاني», «سبتمبر 2015», «نوفمبر القادم», «شهر
رمضان المبارك».
Source: usage of Arabic newspapers. Not: «مارس ضغوطا», «محمد شعبان», «صفر».
"""

from rawi.reading.dates.cue_words import cues
from rawi.reading.dates.lookalikes import is_lookalike
from rawi.reading.dates.months import number_of
from rawi.reading.dates.names import is_head
from rawi.reading.dates.resolve import dated
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tail import TAIL, has_tail, with_tail

STAGE = Stage.DAYS
#: As folded: آب is a month, أب a father, إب a town.
_AB = "اب"
PATTERN = f"(?P<this>{{this}})?(?P<head>{{one_month}})?(?P<month>{{month|month_weak|month_named}}){TAIL}"
_TIME = (
    "in_",
    "with_",
    "many_day",
    "since",
    "until",
    "during",
    "part",
    "share",
    "by",
    "between",
    "before",
    "after",
    "lately",
    "from_",
)


def read(hit: Hit, setting: Setting) -> Made:
    """The month; names that are also other words count only beside a word of time."""
    month = hit.the("month")
    if is_lookalike(month, setting) or not _is_certain(hit, setting) or _is_name(hit, setting):
        return None
    if hit.one("this"):
        when = dated(number_of(month), None, "0", None, setting, hit.first)
    else:
        when = with_tail(number_of(month), None, hit, setting)
    if when is None:
        return None
    return as_date(when.with_note("month_mismatch") if month.has("month_mismatch") else when)


def _is_name(hit: Hit, setting: Setting) -> bool:
    """«ثورة يوليو»; «في إب» is in a town, where neither year nor adjective follows."""
    if has_tail(hit):
        return False
    if setting.text(hit.first) == _AB:
        return setting.prose.written(hit.first.start, hit.first.start + 1) != "آ"
    return hit.first is hit.the("month") and is_head(setting.raw_before(hit.first))


def _is_second(hit: Hit) -> bool:
    """«في رجب وشعبان»."""
    tokens = hit.tokens[max(hit.match.start() - 3, 0) : hit.match.start()]
    if len(tokens) < 3 or not tokens[2].has("and"):
        return False
    return tokens[1].has("month_weak") and any(tokens[0].has(kind) for kind in _TIME)


def _is_certain(hit: Hit, setting: Setting) -> bool:
    month = hit.the("month")
    if month.has("month") or hit.one("head") or hit.one("year") or hit.one("which"):
        return True
    if month.has("month_named"):
        return False
    return (
        has_tail(hit)
        or _is_second(hit)
        or setting.raw_before(month) in cues("delivery")
        or (hit.before is not None and any(hit.before.has(kind) for kind in _TIME))
    )
