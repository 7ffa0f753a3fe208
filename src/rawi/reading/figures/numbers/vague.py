"""Vague numbers: مئات, آلاف, عشرات الآلاف."""

from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.figures.numbers.tape import Tape
from rawi.reading.tables import table


@cache
def _ranges() -> dict[tuple[str, str], tuple[int, int]]:
    return {(fold(r["word"]), fold(r["of"])): (int(r["low"]), int(r["high"])) for r in table("vague_numbers")}


def vague_at(row: Tape, i: int) -> tuple[int, int, int] | None:
    """The vague number at word i as (low, high, last word), or None."""
    atom = row.atoms[i]
    if atom is None or (atom.role != "scales" and atom.role != "vague"):
        return None
    word = row.texts[i][len(atom.prefix) :]
    if (pair := _with_next(row, i, word)) is not None:
        return (*pair, i + 1)
    found = _ranges().get((word, ""))
    return (*found, i) if found else None


def _with_next(row: Tape, i: int, word: str) -> tuple[int, int] | None:
    after = row.after(i + 1, "scales", definite=True)
    if after is None:
        return None
    return _ranges().get((word, row.texts[i + 1][len(after.prefix) :]))
