"""Offices that somebody seeks or holds, told from the bodies of the same name."""

from functools import cache

from rawi.reading.arabic.word_sets import word_set
from rawi.reading.names.sheet import Sheet


@cache
def _seats() -> tuple[str, ...]:
    return tuple(word_set("office_seats"))


def is_sought(sheet: Sheet, i: int) -> bool:
    """True for مقعد الرئاسة, مرشحيهم لرئاسة الجمهورية: the office, no body."""
    if sheet.tokens[i].stem.removeprefix("ال") != "رياسه" or not sheet.near(i):
        return False
    return sheet.tokens[i - 1].stem.removeprefix("ال").startswith(_seats())
