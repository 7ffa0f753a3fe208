"""Linking a figure to the one that it replaces: «من X إلى Y», «Y … بعدما كان X»."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from rawi.reading.arabic.fold import fold
from rawi.reading.figures.change import ends_sentence
from rawi.reading.figures.figure import Figure
from rawi.reading.figures.line import Line
from rawi.reading.tables import table

#: Words between two figures that may belong together.
_LONGEST_FROM_TO = 7
_LONGEST_AFTER = 12


def replaced(line: Line, figures: Sequence[Figure]) -> dict[int, Figure]:
    """Start of a figure to the figure that it replaces, for neighbours in one sentence."""
    return dict(_links(line, figures))


def _links(line: Line, figures: Sequence[Figure]) -> Iterator[tuple[int, Figure]]:
    for first, second in pairwise(figures):
        between = range(first.last + 1, second.first)
        if not _comparable(first, second) or _is_split(line, first.last, second.first):
            continue
        if len(between) <= _LONGEST_FROM_TO and _from_to(line, first, second):
            yield second.start, first
        elif len(between) <= _LONGEST_AFTER and any(_is_cue(line, i) for i in between):
            yield first.start, second


def _comparable(first: Figure, second: Figure) -> bool:
    if isinstance(first.value, tuple) or isinstance(second.value, tuple):
        return False
    return "" in (first.unit, second.unit) or first.unit.split()[0] == second.unit.split()[0]


def _is_split(line: Line, left: int, right: int) -> bool:
    return any(ends_sentence(line, i) for i in range(left, right))


def _from_to(line: Line, old: Figure, new: Figure) -> bool:
    return line.word(old.first - 1) in ("من", "ومن") and line.word(new.first - 1) in ("الي", "لل", "ل")


@cache
def _cues() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(fold(row["phrase"]).split()) for row in table("previous_cues"))


def _is_cue(line: Line, i: int) -> bool:
    """True when a phrase of tables/previous_cues.tsv begins at word i."""
    words = (line.word(i), line.word(i + 1), line.word(i + 2))
    for first in (words[0], words[0].removeprefix("و"), words[0].removeprefix("ف")):
        if any((first, *words[1:n]) in _cues() for n in (1, 2, 3)):
            return True
    return False
