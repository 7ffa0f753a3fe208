"""Ordinals, which are no numbers: الرابع عشر, الحادية والعشرين."""

from rawi.reading.figures.numbers.tape import Tape

#: «أول عشرة» are the first ten, not the eleventh.
_FIRST = ("اول", "اولي")


def ordinal_end(row: Tape, i: int) -> int:
    """The word behind the ordinal at word i, with its ten or tens; 0 where there is no ordinal."""
    atom = row.atoms[i]
    if atom is None or atom.role != "ordinal":
        return 0
    if atom.value == 1 and row.words[i].text[len(atom.prefix) :] in _FIRST:
        return i + 1
    if row.after(i + 1, "ten"):
        return i + 2
    j = row.joined(i + 1)
    tens = row.atoms[j] if j >= 0 else None
    return j + 1 if tens is not None and tens.role in ("tens", "hundred", "scale") else i + 1
