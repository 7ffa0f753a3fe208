"""A percentage without its sign: «بنسبة 10», «نسبة اثنين وعشرين».

Source: own observation; papers drop the sign in headlines.
"""

from collections.abc import Iterator

from rawi.reading.figures.barred import is_barred
from rawi.reading.figures.build import build
from rawi.reading.figures.clitics import bare_forms
from rawi.reading.figures.figure import Figure
from rawi.reading.figures.line import Line
from rawi.reading.figures.measures import Measure, measure_after
from rawi.reading.figures.numbers import Number
from rawi.reading.figures.years import is_year_like

RANK = 55


def read(line: Line) -> Iterator[Figure]:
    """Every number right after نسبة that nothing is counted after."""
    for number in line.numbers:
        if not (_is_plain(number) and _is_led(line, number)) or measure_after(line, number) is not None:
            continue
        measure = Measure("%", "percent", number.last, number.end)
        if not is_barred(line, number, measure):
            yield build(line, number, value=number.value, measure=measure, confidence=0.7, rank=RANK)


def _is_plain(number: Number) -> bool:
    if number.prefix or number.share or number.alone or is_year_like(number):
        return False
    return number.scale == 1 and number.high is None


def _is_led(line: Line, number: Number) -> bool:
    i = number.first - 1
    return line.near(i, i + 1) and any(rest == "نسبه" for _, rest in bare_forms(line.word(i)))
