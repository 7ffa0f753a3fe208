"""A counted length of time.

Example: «ثلاثة أيام», «15 عاما», «شهرين أو ثلاثة», «ما بين ثماني وعشر سنوات», «بضعة أشهر», «عام ونصف العام»,
«الخمس السنوات».
Source: Recognizers-Text DurationParser, Arabic; Duckling, Duration/AR.
"""

from rawi.reading.dates.lengths import Length
from rawi.reading.dates.rule import Hit, Made, Stage, as_length
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tokens import Token

STAGE = Stage.LENGTHS
PATTERN = """(?P<qualifier>{qualifier})?
    (?:(?:{ranging}?{between})?(?<!{the_hour})(?P<low>{n|the_n|decimal})(?:{or_|to_|dash|and}(?P<high>{n}))?{few|some}?
         (?P<unit>{one|counted|many})(?!{year|year_word|month|month_weak})
      |(?P<long>{year})(?P<years>{one_year})(?!{year|year_word})
      |(?P<definite>{the_n})(?P<units>{the_many})(?!{ordinal})
      |(?P<two>{two})(?:{or_}(?P<more>{n}))?
      |(?P<share>{share_of})(?P<of>{one})
      |(?P<single>{one|counted})(?=(?P<whole>{num_one|whole})|{and}{share_of|share}))
    {num_one|whole}?
    (?:{and}(?P<half>{share_of|share}){the_one|one}?)?"""


def read(hit: Hit, setting: Setting) -> Made:
    """The length; numbers without a sense as one (100 of a month) are left to the reader."""
    unit = _unit(hit)
    number, high = _number(hit), _high(hit)
    if unit == "period" or (high is not None and (number is None or high <= number)):
        return None
    if half := hit.one("half"):
        number = (number or 0) + 1 / half.number("share_of" if half.has("share_of") else "share")
    qualifier = hit.one("qualifier")
    return as_length(Length(((number, unit),), high, qualifier.text("qualifier") if qualifier else ""))


def _unit(hit: Hit) -> str:
    for group, kinds in (
        ("unit", ("many", "one", "counted")),
        ("units", ("the_many",)),
        ("years", ("one",)),
        ("two", ("two",)),
        ("of", ("one",)),
    ):
        if token := hit.one(group):
            return _text(token, kinds)
    return _text(hit.the("single"), ("one", "counted"))


def _text(token: Token, kinds: tuple[str, ...]) -> str:
    return token.text(next(kind for kind in kinds if token.has(kind)))


def _number(hit: Hit) -> float:
    if low := hit.one("low"):
        return (
            float(low.text("decimal").replace("٫", ".").replace(",", "."))
            if low.has("decimal")
            else _whole(low)
        )
    if long := hit.one("long"):
        return long.number("year")
    if definite := hit.one("definite"):
        return _whole(definite)
    if share := hit.one("share"):
        return 1 / share.number("share_of")
    return 2 if hit.one("two") else 1


def _whole(token: Token) -> int:
    return token.number("n" if token.has("n") else "the_n")


def _high(hit: Hit) -> float | None:
    high = hit.one("high") or hit.one("more")
    return None if high is None else high.number("n")
