"""Names that hold a date: «ثورة 25 يناير», «قوى 14 آذار», «مدينة 6 أكتوبر»."""

from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.dates.rule import Hit
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tail import has_tail
from rawi.reading.tables import table


def is_dated_name(hit: Hit, setting: Setting, month: int, day: int, *, alone: bool) -> bool:
    """True when the day and month are part of a name.

    alone says that neither weekday nor year is there: then it may be a political camp.
    """
    before = setting.raw_before(hit.first)
    if has_tail(hit):
        return False  # «ثورة 25 يناير 2011» tells when
    if before in _heads() or before.removeprefix("ال") in _heads():
        return True
    return alone and f"{month:02}-{day:02}" in _camps() and before not in _WORDS_OF_TIME


#: After these even a camp's day is a day.
_WORDS_OF_TIME = frozenset(
    fold(word) for word in ("في", "منذ", "يوم", "قبل", "بعد", "حتى", "بتاريخ", "مساء", "صباح")
)


@cache
def _heads() -> frozenset[str]:
    return frozenset(fold(row["word"]) for row in table("dated_names"))


@cache
def _camps() -> frozenset[str]:
    return frozenset(row["day"] for row in table("camp_names"))
