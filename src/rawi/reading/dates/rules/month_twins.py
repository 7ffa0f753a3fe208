"""A month in two names, in either order, as one month.

Example: «حزيران/يونيو», «يناير / كانون الثاني», «سبتمبر (أيلول)», «آب - أغسطس».
Source: house style of Asharq Al-Awsat, Agence France-Presse in Arabic and Diyaruna.
"""

from rawi.reading.dates.months import number_of
from rawi.reading.dates.rule import Hit, Made, Stage
from rawi.reading.dates.setting import Setting

STAGE = Stage.NUMBERS
PATTERN = """(?P<one>{month|month_weak|month_named})
             (?:{slash|dash}|(?P<open>{open}))?
             (?P<other>{month|month_weak|month_named})(?(open){close}?)
             (?!{open}{month|month_weak|month_named})"""


def read(hit: Hit, setting: Setting) -> Made:
    """The month that both name; where they name different ones both are kept and the month is marked."""
    one, other = hit.the("one"), hit.the("other")
    families = {one.text("family"), other.text("family")}
    if len(families) < 2 or "hijri" in families:
        return None
    if number_of(one) == number_of(other):
        return {"month": number_of(one)}
    return {"month": number_of(one), "month_mismatch": number_of(other)}
