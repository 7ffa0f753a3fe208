"""Indefinite duals on the page."""

from functools import cache
from typing import NamedTuple

from rawi.reading.arabic.wanted import Wanted
from rawi.reading.figures.clitics import PARTICLES
from rawi.reading.figures.line import Line
from rawi.reading.figures.nouns import dual_forms, duals, noun_of
from rawi.reading.tables import table

#: Units whose dual is commoner as another word, a club or a part of the body.
_NOT_UNITS = frozenset({"قدم", "ذراع", "حصان", "كوب", "ميل"})
#: «نوري أبو سهمين»: what begins a name of two words; a child may be «ابن عامين».
_KUNYA = frozenset({"ابو", "ابي", "ابا", "بو"})
#: Prepositions of a participle.
_LED = frozenset({"من", "في", "الي", "علي", "عن", "ان"})


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


@cache
def _joined() -> dict[str, tuple[str, str, str]]:
    """Folded dual, with and without a particle before it, to (particle, base, dimension)."""
    found: dict[str, tuple[str, str, str]] = {}
    for particle in PARTICLES:
        for form, known in _forms().items():
            found.setdefault(particle + form, (particle, *known))
    return found


_SPELLINGS = Wanted(_joined)


def has_duals(line: Line) -> bool:
    """True where a word of the block may be an indefinite dual."""
    return line.prose.has(_SPELLINGS)


def _is_described(line: Line, i: int) -> bool:
    """«، مستفيدتين من»: how somebody acts; «طلاب منتجين»: an adjective of the plural before it."""
    if "،" in line.gap(i - 1, i):
        return line.word(i + 1) in _LED
    noun = noun_of(line.word(i - 1)) if line.near(i - 1, i) else None
    return noun is not None and noun.plural


def duals_in(line: Line) -> list[Dual]:
    """The indefinite duals of a block, in order; definite ones and parts of dates are left out."""
    found = [dual for i in line.prose.places_of(_SPELLINGS) if (dual := _dual_at(line, i)) is not None]
    words = {dual.word: dual for dual in found}
    return [dual for dual in found if not _is_apposed(line, dual, words.get(dual.word - 1))]


def _is_apposed(line: Line, dual: Dual, before: Dual | None) -> bool:
    """«طفلان شقيقان»: the second of two duals says who the first are, and counts nobody anew."""
    return before is not None and not dual.particle and line.near(dual.word - 1, dual.word)


def _dual_at(line: Line, i: int) -> Dual | None:
    word = line.texts[i]
    particle, base, dimension = _joined()[word]
    start = line.starts[i] + len(particle)
    if dimension != "time" and line.in_date(start, line.ends[i]):
        return None
    if i and word[0] == "م" and _is_described(line, i):
        return None
    if i and dimension != "time" and line.word(i - 1) in _KUNYA and line.near(i - 1, i):
        return None
    return Dual(i, particle, start, base, dimension)
