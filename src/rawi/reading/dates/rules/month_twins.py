"""A month in two names, in either order, as one month.

Example: «حزيران/يونيو», «يناير / كانون الثاني», «سبتمبر (أيلول)», «آب - أغسطس».
Source: house style of Asharq Al-Awsat, Agence France-Presse in Arabic and Diyaruna.
"""

from rawi.reading.dates.rule import Hit, Made, Stage
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tokens import Token

STAGE = Stage.NUMBERS
PATTERN = """(?P<one>{month|month_weak|month_named})
             (?:{slash|dash}|(?P<open>{open}))?
             (?P<other>{month|month_weak|month_named})(?(open){close}?)"""


def read(hit: Hit, setting: Setting) -> Made:
    """The month that both name; where they name different ones both are kept and the month is marked."""
    one, other = hit.the("one"), hit.the("other")
    families = {one.text("family"), other.text("family")}
    if len(families) < 2 or "hijri" in families:
        return None
    if number_of(one) == number_of(other):
        return {"month": number_of(one)}
    return {"month": number_of(one), "month_mismatch": number_of(other)}


def number_of(token: Token) -> int:
    """The month's number; Hijri months count from 101."""
    kind = next(kind for kind in ("month", "month_weak", "month_named") if token.has(kind))
    return token.number(kind)
