"""What each character folds to: one table, built once, that str.translate takes."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from rawi.reading.tables import table

#: Marks, tatweel, joiners, bidi controls, fillers, tags: they carry no letter (Unicode's
#: Default_Ignorable_Code_Point, with the marks of Arabic, Latin, Greek and Cyrillic).
_DROPPED = (
    (0x00AD, 0x00AD), (0x0300, 0x036F), (0x0483, 0x0489), (0x0610, 0x061A), (0x061C, 0x061C),
    (0x0640, 0x0640), (0x064B, 0x065F), (0x0670, 0x0670), (0x0674, 0x0674), (0x06D6, 0x06DC),
    (0x06DF, 0x06E8), (0x06EA, 0x06ED), (0x0897, 0x089F), (0x08CA, 0x08E1), (0x08E3, 0x08FF),
    (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF),
    (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0x20D0, 0x20FF), (0x3164, 0x3164),
    (0xFE00, 0xFE0F), (0xFE20, 0xFE2F), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0x10EFA, 0x10EFF),
    (0x1BCA0, 0x1BCA3), (0xE0000, 0xE0FFF),
)  # fmt: skip
#: Latin, Greek, Cyrillic, their wide and mathematical copies; Arabic presentation and mathematical forms.
_COMPATIBLE = (
    (0x41, 0x5A), (0xC0, 0x24F), (0x370, 0x52F), (0x1E00, 0x1EFF), (0xFB00, 0xFB06), (0xFB50, 0xFDFF),
    (0xFE70, 0xFEFC), (0xFF01, 0xFF5E), (0x1D400, 0x1D7FF), (0x1EE00, 0x1EEFF),
)  # fmt: skip
_ARABIC = ((0x0620, 0x064A), (0x0660, 0x06FF), (0x0750, 0x077F), (0x0870, 0x088E), (0x08A0, 0x08C9))
#: Characters of ordinary pages: str.translate is three times as fast on those that the table knows.
_ORDINARY = ((0x09, 0x0A), (0x20, 0xFF), (0x0600, 0x06FF), (0x2010, 0x203F))
_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
#: Letters with a stroke, which Unicode does not decompose; the percent sign.
_ALONE = {"ı": "i", "ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "٪": "%"}

#: Nearly all characters of nearly all pages: no more than a byte can tell apart.
_NEWS = (
    (0x09, 0x0A), (0x20, 0x7E), (0xA0, 0xA0), (0xAB, 0xAB), (0xB7, 0xB7), (0xBB, 0xBB), (0xE0, 0xFF),
    (0x060C, 0x060C), (0x061B, 0x061B), (0x061F, 0x061F), (0x0621, 0x063A), (0x0640, 0x0652),
    (0x0660, 0x066C), (0x0670, 0x0671), (0x067E, 0x067E), (0x0686, 0x0686), (0x06A4, 0x06A4),
    (0x06A9, 0x06A9), (0x06AF, 0x06AF), (0x06CC, 0x06CC), (0x200B, 0x200F), (0x2010, 0x2015),
    (0x2018, 0x201E), (0x2022, 0x2022), (0x2026, 0x2026), (0x202A, 0x202E), (0x2039, 0x203A),
    (0xFEFF, 0xFEFF),
)  # fmt: skip
_BYTES = 256
#: What a code page has for a byte without a character.
_NO_BYTE = "\ufffe"

Folds = dict[int, int | str]


@cache
def folds() -> Folds:
    """The fold of each character: a code point where it stays one character, else "" or several letters."""
    arabic = _arabic()
    mapping: dict[int, str] = {c: chr(c) for c in _each(_ORDINARY)}
    mapping |= str.maketrans(dict.fromkeys(_SPACES, " ") | _ALONE) | arabic
    mapping |= dict.fromkeys(_each(_DROPPED), "")
    mapping |= {c: _compatible(c, mapping) for c in _each(_COMPATIBLE) if chr(c) not in _ALONE}
    return {c: ord(plain) if len(plain) == 1 else plain for c, plain in mapping.items()}


class CodePage(NamedTuple):
    """A byte for each character of ordinary news: the characters, the bytes that the fold drops, the letters
    that the others fold to.
    """

    characters: str
    dropped: bytes
    letters: str


@cache
def code_page() -> CodePage:
    """Those characters of ordinary news that fold to one character or none."""
    fold = {c: folds().get(c, c) for c in (0, *_each(_NEWS))}
    kept = {c: plain for c, plain in fold.items() if isinstance(plain, int) or not plain}
    letters = "".join(chr(plain) if isinstance(plain, int) else _NO_BYTE for plain in kept.values())
    dropped = bytes(byte for byte, plain in enumerate(kept.values()) if plain == "")
    characters = "".join(map(chr, kept))
    return CodePage(characters.ljust(_BYTES, _NO_BYTE), dropped, letters.ljust(_BYTES, _NO_BYTE))


@cache
def resizing() -> re.Pattern[str]:
    """Matches what the fold drops (a whole run) or makes longer (one character)."""
    wider = "".join(chr(c) for c, plain in folds().items() if isinstance(plain, str) and plain)
    dropped = "".join(chr(c) for c, plain in folds().items() if plain == "")
    run = _ranges(dropped)
    return re.compile(f"[{run}{re.escape(wider)}](?:(?<=[{run}])[{run}]+)?")


def _arabic() -> dict[int, str]:
    listed = {row["letter"]: row["to"] for row in table("fold_letters")}
    digits = {base + n: str(n) for base in (0x0660, 0x06F0) for n in range(10)}
    kin = {c: _kin(chr(c), listed) for c in _each(_ARABIC)}
    return {c: plain for c, plain in kin.items() if plain} | digits


def _kin(letter: str, listed: dict[str, str]) -> str:
    """The plain letter of a listed one, or of one that Unicode names after it: NOON WITH RING is a NOON."""
    if letter in listed:
        return listed[letter]
    name, _, addition = unicodedata.name(letter, "").replace("AFRICAN ", "").partition(" WITH ")
    if not (addition and name.startswith("ARABIC LETTER ")):
        return ""
    try:
        base = unicodedata.lookup(name)
    except KeyError:
        return ""
    return listed.get(base, base)


def _compatible(character: int, mapping: dict[int, str]) -> str:
    """The letters that a presentation form, capital or accented letter stands for."""
    plain = unicodedata.normalize("NFKC", chr(character)).casefold()
    letters = unicodedata.normalize("NFKD", plain).translate(mapping).strip()
    return letters if letters or character > 0xFB00 else chr(character)


def _each(ranges: Iterable[tuple[int, int]]) -> Iterator[int]:
    for first, last in ranges:
        yield from range(first, last + 1)


def _ranges(characters: str) -> str:
    """A regular expression's character class for sorted-out characters, in ranges."""
    runs: list[list[int]] = []
    for c in sorted(map(ord, characters)):
        if runs and c == runs[-1][1] + 1:
            runs[-1][1] = c
        else:
            runs.append([c, c])
    return "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in runs)
