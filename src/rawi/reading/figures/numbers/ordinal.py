"""Words of numbers that are none here: ordinals (الرابع عشر), and the hundred of «في المئة»."""

from rawi.reading.figures.numbers.tape import Tape

#: «أول عشرة» are the first ten, not the eleventh.
_FIRST = ("اول", "اولي")


def ordinal_end(row: Tape, i: int) -> int:
    """The word behind the ordinal at word i, with its ten or tens; 0 where there is no ordinal."""
    atom = row.atoms[i]
    if atom is None or atom.role != "ordinal":
        return 0
    if atom.value == 1 and row.texts[i][len(atom.prefix) :] in _FIRST:
        return i + 1
    if row.after(i + 1, "ten"):
        return i + 2
    j = row.joined(i + 1)
    tens = row.atoms[j] if j >= 0 else None
    return j + 1 if tens is not None and tens.role in ("tens", "hundred", "scale") else i + 1


def percent_end(row: Tape, i: int) -> int:
    """The word behind the hundred of «بالمئة» and «في المئة»; 0 where there is none."""
    atom = row.atoms[i]
    if atom is None or atom.role != "hundred":
        return 0
    led = atom.prefix == "ال" and i > 0 and row.texts[i - 1] == "في"
    return i + 1 if led or atom.prefix == "بال" else 0
