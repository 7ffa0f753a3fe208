"""Ranges: «بين 10 و15 شخصا», «من 5 إلى 7 أيام», «10-15 شخصا», «ثلاثة أو أربعة أشهر».

«من … إلى» after a word of change is no range but an old value and a new one; see rules/changed.py.
Source: own observation of Gulf newspapers.
"""

from collections.abc import Iterator
from itertools import pairwise

from rawi.reading.figures.after import is_rate
from rawi.reading.figures.barred import is_barred
from rawi.reading.figures.build import build
from rawi.reading.figures.change import is_changing
from rawi.reading.figures.figure import Figure
from rawi.reading.figures.line import Line
from rawi.reading.figures.links import Link, link
from rawi.reading.figures.measures import Measure, measure_after
from rawi.reading.figures.numbers import Number
from rawi.reading.figures.years import is_year_like

RANK = 10
#: «7-8 منها»: what is counted was named before.
_OF_THEM = frozenset({"منهم", "منها", "منهن"})
_MONEY_LIKE = ("money", "percent")


def read(line: Line) -> Iterator[Figure]:
    """Every pair of neighbouring numbers that are the ends of one range."""
    for low, high in pairwise(line.numbers):
        if low.high is not None or high.high is not None or low.alone:
            continue
        own, measure = measure_after(line, low), measure_after(line, high)
        found = link(line, low, own, high)
        if found and _fits(line, found, low, high, own, measure):
            yield from _range(line, found, low, high, measure or own)


def _fits(
    line: Line, found: Link, low: Number, high: Number, own: Measure | None, measure: Measure | None
) -> bool:
    """True when the two numbers may be the ends of one range of one thing."""
    if own and measure and own.base.split()[0] != measure.base.split()[0]:
        return False
    if found is Link.FROM_TO and (
        is_changing(line, low) or (own is not None and own.dimension in _MONEY_LIKE)
    ):
        return False
    if own and measure is None and found not in (Link.BETWEEN, Link.OR):
        return False
    if is_barred(line, low, measure or own) or is_barred(line, high, measure or own):
        return False
    if (measure or own) is None:
        if found is Link.DASH:
            return "~" in line.text[low.end : high.start] or line.word(high.last + 1) in _OF_THEM
        spread = found is Link.BETWEEN or (found is Link.FROM_TO and _is_spread(line, low))
        spread = spread or (found is Link.TO and is_rate(line, high.last))  # «يزوره 400 إلى 450 يوميا»
        return spread and not (is_year_like(low) or is_year_like(high))
    return True


def _is_spread(line: Line, low: Number) -> bool:
    """«يتراوح العدد من … إلى»: a word of spreading stands before من."""
    return any("تراوح" in line.word(i) for i in range(low.first - 4, low.first))


def _range(line: Line, found: Link, low: Number, high: Number, measure: Measure | None) -> Iterator[Figure]:
    bottom = scaled(low, high)
    if not bottom < high.value:
        return
    measure = measure if measure and measure.last >= high.last else None
    yield build(
        line,
        low,
        value=(bottom, high.value),
        measure=measure,
        last=high,
        start=found.start(line, low),
        confidence=0.93 if measure else 0.7,
        rank=RANK,
    )


def scaled(low: Number, high: Number) -> int | float:
    """The lower end, times the scale that both share: «3 إلى 5 ملايين», «500 إلى ألفي مليون»."""
    if low.scale == 1 and high.scale > 1 and low.value < high.coefficient:
        return low.value * high.scale
    outer = high.scale // 1000
    if low.scale in (1, 1000) and outer >= 1_000_000 and low.value * outer < high.value:
        return low.value * outer
    return low.value
