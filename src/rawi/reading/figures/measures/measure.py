"""What a number counts."""

import re
from typing import NamedTuple

from rawi.reading.arabic.brackets import PAIRS, opening_before
from rawi.reading.figures.line import Line
from rawi.reading.figures.numbers import Number

#: Between a number and what it counts: blanks, and the mark that closes «(20) طالبا».
_BETWEEN = re.compile(r"([)\]»\"”]?)[ \t]{0,3}")


class Measure(NamedTuple):
    """What a number counts: its base form, its dimension, and where its words end.

    dimension is percent, money, a dimension of tables/units.tsv, or a kind of tables/counted_nouns.tsv; ""
    for a noun that no table has. last is the last word, end the folded offset behind it.
    """

    base: str
    dimension: str
    last: int
    end: int


def follows(line: Line, number: Number, i: int) -> bool:
    """True when word i stands right after the number."""
    if i >= len(line.texts):
        return False
    if line.text[number.end : line.starts[i]] == " ":
        return True  # nearly always
    between = _BETWEEN.fullmatch(line.text, number.end, line.starts[i])
    if between is None or not between[1]:
        return between is not None
    place = opening_before(line.text, number.start)
    return place < number.start and PAIRS[line.text[place]] == between[1]
