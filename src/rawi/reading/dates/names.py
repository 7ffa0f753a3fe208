"""Names that hold a date: «ثورة 25 يناير», «قوى 14 آذار», «مدينة 6 أكتوبر»."""

from functools import cache

from rawi.reading.arabic.word_sets import word_set, words_of_kind
from rawi.reading.dates.cue_words import cues
from rawi.reading.dates.resolve import HIJRI
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
    if is_head(before) or _is_place_name(hit, setting, month, day):
        return True
    return alone and f"{month:02}-{day:02}" in _camps() and before not in cues("time")


def is_head(word: str) -> bool:
    """True for a head of names, with the article or a joined particle too («بمدينة», «وشارع»)."""
    joined = word[1:] if word[:1] in "وبفل" else ""
    heads = word_set("dated_names")
    if word in heads or joined in heads:
        return True
    stem = word.removeprefix("ال")
    return stem in heads and stem not in words_of_kind("dated_names", "bare", "form")


def _is_place_name(hit: Hit, setting: Setting, month: int, day: int) -> bool:
    """«مدينتي بدر والعاشر من رمضان»: the day names places, and a place's noun stands a few words before."""
    if (month, day) not in _day_names() or setting.raw_before(hit.first) in cues("time"):
        return False
    for by in range(1, _REACH + 1):
        word = setting.raw_before(hit.first, by=by)
        if not word or word in ".؟!؛:":
            return False
        if is_head(word):
            return True
    return False


#: How many words before the day the place's noun may stand.
_REACH = 6


@cache
def _day_names() -> frozenset[tuple[int, int]]:
    """(month, day), Hijri months from 101 on."""
    found = set()
    for row in table("day_names"):
        calendar, _, day = row["day"].rpartition(" ")
        month, number = day.split("-")
        found.add((int(month) + (HIJRI if calendar else 0), int(number)))
    return frozenset(found)


@cache
def _camps() -> frozenset[str]:
    return frozenset(row["day"] for row in table("camp_names"))


@cache
def numbered() -> frozenset[str]:
    """Nouns whose number is a name, with and without the article («القرار 6/2015»)."""
    words = word_set("numbered_names")
    return words | {"ال" + word for word in words}
