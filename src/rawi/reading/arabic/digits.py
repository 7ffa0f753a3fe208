"""Numbers written in digits: ASCII, Arabic-Indic (٠–٩) and extended (۰–۹), with every separator papers use.

Python's own int() and \\d take every script and no separator, so nothing else may read digits. What a
separator means:

=================================  ==========================================================
4.2   4,2   4٫2   0.125   2014,5    decimals: not three digits behind, or no group before
5,200   5.200   5٬200   5،200       thousands: one to three digits, then three, no leading zero
1.375 before مليون, مليار, %        decimals, with scaled: a point (. or ٫) is then no group
1,234.5   1.234,5   1٬234٫5         two kinds: the last is the decimal one
1.234.567   1٫234٫567               one kind repeated: groups of three
12.6.2020   1.22.333   1,2,3        no number
=================================  ==========================================================

"5.200" is five thousand two hundred: in 31,000 Gulf articles of 2015 a point before exactly three digits
means thousands nearly always, unless a scale word or a percent sign follows. Superscripts, fractions (½)
and digits of other scripts are no digits here.
"""

import re

from rawi.reading.arabic.fold import fold

#: Longer runs of digits are no figure, and int() would refuse or take quadratic time.
MAX_DIGITS = 30
_SIGNS = {"-": -1, "\u2212": -1, "+": 1}
_NUMBER = re.compile(r"([-\u2212+]?)([0-9]{1,30}(?:[.,،\u066b\u066c'’ ][0-9]{1,30}){0,10})")
_SEPARATOR = re.compile(r"[^0-9]")
#: Only these can stand before decimals; the others group thousands.
_DECIMAL = ".,،\u066b"
_POINTS = ".\u066b"


def number(text: str, *, scaled: bool = False) -> int | float | None:
    """The value of a whole text of digits and separators; None where it is no one number.

    scaled says that a scale word (ألف, مليون) or a percent sign follows: a single point then has decimals.
    White space round it, marks in it and a sign before it are allowed. int without decimals, else float.
    """
    if len(text) <= MAX_DIGITS and text.isascii() and text.isdigit():
        return int(text)  # most figures of a page
    match = _NUMBER.fullmatch(fold(text).strip())
    if match is None or len(match[2]) > MAX_DIGITS:
        return None
    groups, separators = _SEPARATOR.split(match[2]), _SEPARATOR.findall(match[2])
    whole = _whole_groups(groups, separators, scaled)
    if whole is None:
        return None
    sign = _SIGNS.get(match[1], 1)
    digits = "".join(groups[:whole])
    if whole == len(groups):
        return sign * int(digits)
    return sign * float(f"{digits}.{groups[whole]}")


def _whole_groups(groups: list[str], separators: list[str], scaled: bool) -> int | None:
    """How many of the groups stand before the decimal sign; None where the groups make no number."""
    if len(set(separators)) <= 1 and _grouped(groups) and not (scaled and _is_point(separators)):
        return len(groups)
    if not separators or separators[-1] not in _DECIMAL:
        return None
    before = groups[:-1]
    if len(set(separators[:-1])) > 1 or separators[-1] in separators[:-1]:
        return None
    return len(before) if len(before) == 1 or _grouped(before) else None


def _grouped(groups: list[str]) -> bool:
    """True for a single group, and for groups of thousands."""
    first, *rest = groups
    if not rest:
        return True
    return len(first) <= 3 and first[0] != "0" and all(len(group) == 3 for group in rest)


def _is_point(separators: list[str]) -> bool:
    return len(separators) == 1 and separators[0] in _POINTS
