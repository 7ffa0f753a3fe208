"""What a number counts or shares: the percent sign or the scale («مليار») right after it."""

from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tokens import Token
from rawi.reading.tables import table

_PERCENT = frozenset(fold(sign) for sign in ("%", "٪", "﹪", "％", "بالمئة", "بالمائة"))
_HUNDRED = frozenset(fold(word) for word in ("المئة", "المائة"))
_SCALES = ("scale", "scales", "pair_or_scale")


def is_measured(setting: Setting, token: Token) -> bool:
    """True for the number of «90%», «90 في المئة», «80 مليار»."""
    after = setting.raw_after(token)
    if after == "في":
        return setting.raw_after(token, by=2) in _HUNDRED
    return after in _PERCENT or after in _scales()


@cache
def _scales() -> frozenset[str]:
    return frozenset(fold(row["word"]) for row in table("number_words") if row["role"] in _SCALES)
