"""The last or next days, months, years …, counted or not.

Example: «الأشهر المقبلة», «السنوات العشر الماضية», «الأيام القليلة المقبلة», «العامين الماضيين»,
«الـ12 سنة الماضية», «ثلاثة أشهر مقبلة».
Source: usage of Arabic newspapers; Recognizers-Text DatePeriodParser, Arabic.
"""

from dataclasses import replace
from datetime import date

from rawi.reading.dates.lengths import Length
from rawi.reading.dates.rule import Hit, Made, Stage, as_date
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tied import from_then_on, length_of, since_then, stretch
from rawi.reading.dates.tokens import Token
from rawi.reading.dates.when import NOWHEN, When, of_day

STAGE = Stage.YEARS
PATTERN = """(?:(?P<unit>{the_many|the_two})(?P<many>(?:{few|the_n|n|ordinal})*)
              |(?P<length>{length})|(?P<bare>{many})(?={adj_bare}))(?P<adj>{adj|adj_bare})"""


def read(hit: Hit, setting: Setting) -> Made:
    """The stretch up to the page's day, or from it on."""
    adj = hit.the("adj")
    shift = adj.text("adj" if adj.has("adj") else "adj_bare")
    length = _length(hit)
    if shift in ("new", "after") or (shift == "before" and not _is_past(hit, setting)):
        return None
    if shift == "before" and not length.is_vague:
        return _before_another(length)
    if length.unit in ("second", "minute") or (shift == "last" and _is_of(hit)):
        return None
    if length.unit == "decade" and shift == "0":
        return None  # contracts are عقود too
    return as_date(_when(setting.day, length, shift))


def _before_another(length: Length) -> Made:
    """«الأشهر الثلاثة السابقة», before the time named before them."""
    number, unit = length.counts[0]
    if unit not in ("day", "week", "month", "year"):
        return None
    return as_date(replace(NOWHEN, relative=True, echo=f"prior {number:g} {unit}", certain=0.7))


def _is_past(hit: Hit, setting: Setting) -> bool:
    """«الأعوام السابقة»; of «الأيام السابقة للانتخابات» only the elections' day would tell."""
    after = setting.raw_after(hit.last)
    counts_from = after in ("من", "علي") or after.startswith("ل")
    return hit.one("bare") is None and not counts_from


def _is_of(hit: Hit) -> bool:
    """«السنوات الأخيرة من حكمه»."""
    return hit.after is not None and hit.after.has("from_")


def _length(hit: Hit) -> Length:
    if length := hit.one("length") or hit.one("bare"):
        return length_of(length)
    unit = hit.the("unit")
    if unit.has("the_two"):
        return Length(((2, unit.text("the_two")),))
    counts = [
        token.number("the_n" if token.has("the_n") else "n") for token in hit.all("many") if _counts(token)
    ]
    return Length(((counts[0] if counts else None, unit.text("the_many")),))


def _counts(token: Token) -> bool:
    return token.has("the_n") or token.has("n")


def _when(day: date | None, length: Length, shift: str) -> When:
    if day is None:
        return NOWHEN
    if shift == "0":
        return of_day(day, relative=True, certain=0.7)
    sign = 1 if shift == "1" else -1
    if length.is_vague or length.unit == "period":
        return from_then_on(day) if sign > 0 else since_then(day)
    return stretch(day, length, sign)
