"""Fractions in words and digits: نصف, ثلثي, ثلاثة أرباع, 3/4."""

from rawi.reading.figures.numbers.digits import share_of
from rawi.reading.figures.numbers.part import Part
from rawi.reading.figures.numbers.tape import Tape


def share_at(row: Tape, i: int) -> Part | None:
    """The fraction that begins at word i, or None."""
    atom = row.atoms[i]
    if atom is None:
        return None
    if atom.role in ("share_single", "share_pair"):
        return Part(atom.value, i + 1)
    if atom.role == "digits":
        share = share_of(atom.token)
        return Part(share, i + 1, atom.token) if share is not None and share < 1 else None
    plural = row.after(i + 1, "share_plural") if atom.role in ("unit", "ten") else None
    return Part(atom.value * plural.value, i + 2) if plural else None
