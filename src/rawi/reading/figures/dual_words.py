"""Indefinite duals on the page."""

from functools import cache
from typing import NamedTuple

from rawi.reading.figures.clitics import PARTICLES
from rawi.reading.figures.line import Line
from rawi.reading.figures.nouns import dual_forms, duals
from rawi.reading.tables import table

#: Units whose dual is commoner as another word or as a part of the body.
_NOT_UNITS = frozenset({"قدم", "ذراع", "حصان", "كوب"})


class Dual(NamedTuple):
    """An indefinite dual: its word, the particle before it, where it begins (folded), its noun or unit."""

    word: int
    particle: str
    start: int
    base: str
    dimension: str


@cache
def _forms() -> dict[str, tuple[str, str]]:
    """Folded dual to (base, dimension): units, currencies, nouns."""
    found: dict[str, tuple[str, str]] = {}
    for row in table("units"):
        if " " not in row["phrase"] and row["phrase"] not in _NOT_UNITS:
            found |= dict.fromkeys(dual_forms(row["phrase"], "-"), (row["base"], row["dimension"]))
    for row in table("currencies"):
        if len(row["word"]) > 3:
            found |= dict.fromkeys(dual_forms(row["word"], "-"), (row["base"], "money"))
    return found | {form: (base, "noun") for form, base in duals().items() if form not in found}


def dual_at(line: Line, i: int) -> Dual | None:
    """The dual at word i, particles left out; None for a definite one and for a part of a date."""
    word = line.words[i]
    for particle in PARTICLES:
        if word.text.startswith(particle) and (known := _forms().get(word.text[len(particle) :])):
            base, dimension = known
            start = word.start + len(particle)
            if dimension != "time" and line.in_date(start, word.end):
                return None
            return Dual(i, particle, start, base, dimension)
    return None
