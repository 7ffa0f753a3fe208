"""Numbers below a thousand, in words or digits: what a scale may multiply."""

import re

from rawi.reading.arabic.digits import number
from rawi.reading.figures.numbers.fraction import share_at
from rawi.reading.figures.numbers.part import Part
from rawi.reading.figures.numbers.tape import Tape

_DIGITS = re.compile("[0-9]{1,12}")
_POINTED = re.compile("([0-9]{1,12})[.,]([0-9]{1,12})")
_BELOW = ("unit", "part", "ten", "tens", "one")


def coefficient_at(row: Tape, i: int) -> Part | None:
    """The number below a thousand, or the digits, that begin at word i; None where none does."""
    atom = row.atoms[i]
    if atom is None:
        return None
    if atom.role == "digits":
        return _with_decimals(row, _after_hundred(row, _digits_at(row, i)))
    if atom.role in ("hundred", "hundreds"):
        return _with_rest(row, Part(atom.value, i + 1))
    if atom.role == "zero":
        return _with_decimals(row, Part(0, i + 1))
    if atom.role in _BELOW:
        return _with_decimals(row, _after_hundred(row, _below_hundred(row, i)))
    return None


def _after_hundred(row: Tape, part: Part | None) -> Part | None:
    """«خمس مئة», «3 مئة»."""
    if part is None or not 3 <= part.value <= 9 or not row.after(part.end, "hundred"):
        return part
    return _with_rest(row, Part(part.value * 100, part.end + 1, part.written))


def _with_rest(row: Tape, part: Part) -> Part:
    """Hundreds with what و joins to them: «مئتان وخمسة وثلاثون»."""
    j = row.joined(part.end)
    atom = row.atoms[j] if j >= 0 else None
    if atom is None or share_at(row, j):
        return part
    rest = _rest_in_digits(row, j) if atom.role == "digits" else _below_hundred(row, j, inside=True)
    return Part(part.value + rest.value, rest.end, part.written) if rest else part


def _rest_in_digits(row: Tape, j: int) -> Part | None:
    part = _digits_at(row, j)
    return part if part and part.value < 100 and part.value == int(part.value) else None


def _below_hundred(row: Tape, i: int, *, inside: bool = False) -> Part | None:
    """Units, 11–19, tens, and units with tens."""
    atom = row.atoms[i]
    if atom is None or atom.role not in _BELOW:
        return None
    if atom.role in ("ten", "tens"):
        return Part(atom.value, i + 1)
    if atom.role != "one" and row.after(i + 1, "ten"):
        return Part(atom.value + 10, i + 2)
    j = row.joined(i + 1)
    tens = row.atoms[j] if j >= 0 else None
    if tens is not None and tens.role == "tens":
        return Part(atom.value + tens.value, j + 1)
    return None if atom.role == "part" else Part(atom.value, i + 1)


def _with_decimals(row: Tape, part: Part | None) -> Part | None:
    """«خمسة فاصلة ثلاثة»."""
    if part is None or not row.after(part.end, "point"):
        return part
    atom = row.after(part.end + 1, "digits", *_BELOW)
    if atom is None:
        return part
    after = _digits_at(row, part.end + 1) if atom.role == "digits" else _below_hundred(row, part.end + 1)
    if after is None:
        return part
    return Part(float(f"{int(part.value)}.{int(after.value)}"), after.end, part.written)


def _digits_at(row: Tape, i: int) -> Part | None:
    """Digits, thousands set apart by blanks or an Arabic comma included."""
    if turned := _turned_at(row, i):
        return turned
    written, end = row.texts[i], i + 1
    if i == 0 and row.text[: row.starts[0]].strip() in (".", "\u066b") and _DIGITS.fullmatch(written):
        return Part(float(f"0.{written}"), i + 1, written)
    for mark in (" ", "،"):
        while end < len(row.texts) and _goes_on(row, i, end, mark):
            written, end = written + "\u066c" * (written[-1:].isalnum()) + row.texts[end], end + 1
        if end > i + 1:
            break
    if "،" in written and _has_decimals(row, end):
        written, end = f"{written},{row.texts[end]}", end + 1
    value = number(written, scaled=row.is_scaled(end))
    return None if value is None else Part(value, end, written)


def _has_decimals(row: Tape, end: int) -> bool:
    """True when a decimal sign and digits follow a number with Arabic commas, which words() parts there."""
    if end >= len(row.texts) or not row.texts[end].isalnum():
        return False
    return row.text[row.ends[end - 1] : row.starts[end]] in (",", ".", "\u066b")


def _turned_at(row: Tape, i: int) -> Part | None:
    """Decimals before the whole number, as «14ر48» and 4.\u200f0 have them: 48.14, 0.4."""
    written = row.texts[i]
    if row.starts[i] in row.turned and (match := _POINTED.fullmatch(written)):
        return Part(float(f"{match.group(2)}.{match.group(1)}"), i + 1, written)
    if i + 2 >= len(row.texts) or row.texts[i + 1] != "ر" or not _DIGITS.fullmatch(written):
        return None
    joined = row.ends[i] == row.starts[i + 1] and row.ends[i + 1] == row.starts[i + 2]
    whole = row.texts[i + 2]
    if not joined or not _DIGITS.fullmatch(whole):
        return None
    return Part(float(f"{whole}.{written}"), i + 3, written)


def _goes_on(row: Tape, first: int, i: int, mark: str) -> bool:
    """True when word i is the next three digits of the number that begins at word first."""
    head = row.texts[first]
    if not 1 <= len(head) <= 3 or not head.isalnum() or head[0] == "0":
        return False
    if row.text[row.ends[i - 1] : row.starts[i]] != mark or row.texts[i][:3].isalpha():
        return False
    digits, rest = row.texts[i][:3], row.texts[i][3:]
    return len(digits) == 3 and digits.isascii() and digits.isdigit() and (not rest or rest[0] in ".,\u066b")
