"""Fractions in words and digits: نصف, ثلثي, ثلاثة أرباع, 3/4."""

from rawi.reading.figures.numbers.digits import share_of
from rawi.reading.figures.numbers.part import Part
from rawi.reading.figures.numbers.tape import Tape

#: «خمس» is a fifth before a definite noun, five before an indefinite one.
_FIFTH = "خمس"


def share_at(row: Tape, i: int) -> Part | None:
    """The fraction that begins at word i, or None."""
    atom = row.atoms[i]
    if atom is None:
        return None
    if atom.role in ("share_single", "share_pair"):
        return Part(atom.value, i + 1)
    if atom.value == 5 and "ال" not in atom.prefix and _is_fifth(row, i):
        return Part(1 / 5, i + 1)
    if atom.role == "digits":
        share = share_of(atom.written)
        return Part(share, i + 1, atom.written) if share is not None and share < 1 else None
    plural = row.after(i + 1, "share_plural") if atom.role in ("unit", "ten") else None
    return Part(atom.value * plural.value, i + 2) if plural else None


def _is_fifth(row: Tape, i: int) -> bool:
    """«خمس السكان»: a definite noun that is no number follows."""
    if not row.texts[i].endswith(_FIFTH) or i + 1 >= len(row.texts) or not row.touches(i, i + 1):
        return False
    return row.texts[i + 1].startswith("ال") and row.atoms[i + 1] is None
