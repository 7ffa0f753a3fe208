"""Fractions of something: «أكثر من نصف الأفارقة», «ثلثي السكان», «نصف ساعة», «ثلاثة أرباع».

«النصف الأول» and «الربع الأخير» are parts of a year or a match and are left out; «إلى النصف» counts.
Source: own observation of Gulf newspapers.
"""

from collections.abc import Iterator

from rawi.reading.figures import qualifiers
from rawi.reading.figures.barred import is_barred
from rawi.reading.figures.build import build
from rawi.reading.figures.figure import Figure
from rawi.reading.figures.line import Line
from rawi.reading.figures.measures import measure_after
from rawi.reading.figures.numbers import Number

RANK = 40
_BEFORE_SHARE = ("الي", "بنسبه", "بمقدار", "بواقع", "بنحو")


def read(line: Line) -> Iterator[Figure]:
    """Every fraction that measures something."""
    for number in line.numbers:
        if number.share and number.prefix not in ("وال", "بال"):
            yield from _figure(line, number)


def _figure(line: Line, number: Number) -> Iterator[Figure]:
    measure = measure_after(line, number)
    if is_barred(line, number, measure) or not _counts(line, number, measured=measure is not None):
        return
    sure = 0.9 if measure and measure.dimension else 0.8
    yield build(line, number, value=number.value, measure=measure, confidence=sure, rank=RANK)


def _counts(line: Line, number: Number, *, measured: bool) -> bool:
    if number.definite:
        led = (
            line.word(number.first - 1) in _BEFORE_SHARE or qualifiers.before(line, number.first) is not None
        )
        return led and not line.word(number.last + 1).startswith("ال")
    if qualifiers.before(line, number.first) is not None:
        return True
    return measured or (number.last > number.first and not number.digits)
