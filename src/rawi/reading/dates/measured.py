"""What a number counts or shares: the percent sign or the scale («مليار») right after it."""

from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import words_of_kind
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tokens import Token

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
    return frozenset().union(*(words_of_kind("number_words", role, "role") for role in _SCALES))
