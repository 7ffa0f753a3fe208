"""Percentages: %, ٪, في المئة, بالمئة, في الألف and their spellings."""

import re

from rawi.reading.figures.line import Line
from rawi.reading.figures.measures.measure import Measure, follows
from rawi.reading.figures.numbers import Number

_SIGN = re.compile(r"[)»\"”]?\s{0,2}[%٪﹪％]")
_SIGN_BEFORE = re.compile(r"(?<![0-9])(?<![0-9]\s)[%٪﹪]\s?$")
_HUNDRED = frozenset({"الميه", "المايه", "المئه", "ميه", "مايه"})
_JOINED = frozenset({"بالميه", "بالمايه", "بالمييه"})


def percent_at(line: Line, number: Number) -> Measure | None:
    """The percent sign or words after the number."""
    if sign := _SIGN.match(line.text, number.end):
        return Measure("%", "percent", number.last, sign.end())
    i = number.last + 1
    if _SIGN_BEFORE.search(line.text[max(0, number.start - 4) : number.start]):
        return Measure("%", "percent", number.last, number.end)
    if not follows(line, number, i):
        return _led(line, number)
    last = i if line.word(i) in _JOINED else i + 1 if _in_hundred(line, i) else -1
    return Measure("%", "percent", last, line.ends[last]) if last >= 0 else _led(line, number)


def _led(line: Line, number: Number) -> Measure | None:
    """«بالمئة 10», as headlines turn it round, where no number stands before the percent."""
    i = number.first - 1
    led = line.word(i) in _JOINED and line.near(i, i + 1) and i - 1 not in line.number_ends
    return Measure("%", "percent", number.last, number.end) if led else None


def _in_hundred(line: Line, i: int) -> bool:
    return line.word(i) in ("في", "ب") and line.word(i + 1) in _HUNDRED and line.near(i, i + 1)
