"""One over a number: «واحد على عشرين», «1 على 3»."""

from rawi.reading.figures.numbers.hundreds import coefficient_at
from rawi.reading.figures.numbers.part import Part
from rawi.reading.figures.numbers.tape import Tape


def out_of_at(row: Tape, i: int) -> Part | None:
    """The fraction of one that begins at word i, or None."""
    one = row.atoms[i]
    if one is None or (one.role != "one" and one.written != "1") or i + 2 >= len(row.texts):
        return None
    under = row.atoms[i + 2]
    if row.texts[i + 1] != "علي" or under is None or under.prefix:
        return None
    if not (row.touches(i, i + 1) and row.touches(i + 1, i + 2)):
        return None
    part = coefficient_at(row, i + 2)
    return Part(1 / part.value, part.end) if part and part.value > 1 else None
