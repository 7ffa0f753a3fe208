"""The words of a block with those that are parts of numbers marked."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from rawi.reading.arabic.words import Words, places_of
from rawi.reading.figures.clitics import ARTICLES, PARTICLES
from rawi.reading.figures.numbers.lexicon import Entry, entries, joined_parts
from rawi.reading.values import dataclass

_DIGITS = frozenset("0123456789")
_DIGIT = re.compile("[0-9]+")
_JOINED = frozenset((*PARTICLES, *ARTICLES)) - {""}
_APART = frozenset(ARTICLES)
#: Blanks, and the closing mark of «10» ملايين.
_BLANK = re.compile(r"[»”\")\]]?[ \t]{0,3}")


_PERCENT = re.compile(r"[)»\"”]?\s{0,2}(?:[%٪﹪％]|في ال(?:ميه|مايه)|بال(?:ميه|مايه))")


@dataclass(frozen=True, slots=True)
class Atom:
    """A word that may be part of a number: its role ("digits" for digits), worth, prefix and place."""

    role: str
    value: float
    prefix: str
    start: int
    end: int
    written: str = ""


@dataclass(slots=True)
class Tape:
    """Words of a folded text and, for each, its atom or None; places are those that have one."""

    text: str
    texts: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]
    atoms: list[Atom | None]
    places: Sequence[int]
    turned: frozenset[int] = frozenset()

    def touches(self, left: int, right: int) -> bool:
        """True when only blanks stand between the words left and right."""
        gap = self.text[self.ends[left] : self.starts[right]]
        return bool(_BLANK.fullmatch(gap))

    def after(self, i: int, *roles: str, definite: bool = False) -> Atom | None:
        """The atom at i when it has one of roles, nothing joined to it and only blanks before it."""
        atom = self.atoms[i] if 0 < i < len(self.texts) else None
        if atom is None or atom.role not in roles or not self.touches(i - 1, i):
            return None
        return atom if atom.prefix == "" or (definite and atom.prefix == "ال") else None

    def is_scaled(self, end: int) -> bool:
        """True when a scale or a percent sign follows the digits that end before word end."""
        if self.after(end, "scale", "scales", "pair_or_scale"):
            return True
        return bool(_PERCENT.match(self.text, self.ends[end - 1]))

    def joined(self, i: int) -> int:
        """The place of the atom that و joins to what ends before i, or -1."""
        if not 0 < i < len(self.texts) or not self.touches(i - 1, i):
            return -1
        atom = self.atoms[i]
        if atom is not None:
            return i if atom.prefix in ("و", "وال") else -1
        if self.texts[i] != "و" or i + 1 >= len(self.texts) or not self.touches(i, i + 1):
            return -1
        after = self.atoms[i + 1]
        return i + 1 if after is not None and after.prefix in ("", "و") else -1


def tape(
    text: str, words: Words, turned: frozenset[int] = frozenset(), spelled: Sequence[int] | None = None
) -> Tape:
    """The tape of a folded text's words; see numbers."""
    known = entries()
    texts, starts, ends = words.texts, words.starts, words.ends
    spelled = places_of(texts, known) if spelled is None else spelled
    digits = _digits(text, words)
    places = sorted({*spelled, *digits}) if digits else spelled
    row = Tape(text, texts, starts, ends, [None] * len(texts), places, turned)
    for i in places:
        entry = _joined_part(row, i) or known.get(texts[i])
        if entry is None:
            row.atoms[i] = Atom("digits", 0, _joined_before(row, i), starts[i], ends[i], texts[i])
        else:
            start = starts[i] + len(entry.prefix)
            row.atoms[i] = Atom(entry.role, entry.value, entry.prefix, start, ends[i])
    return row


def _joined_part(row: Tape, i: int) -> Entry | None:
    """The «وأحد» of «وأحد عشر»: nobody says «واحد عشر»."""
    part = joined_parts().get(row.texts[i])
    if part is None or i + 1 >= len(row.texts) or not row.touches(i, i + 1):
        return None
    ten = entries().get(row.texts[i + 1])
    return part if ten is not None and ten.role == "ten" and not ten.prefix else None


def _digits(text: str, words: Words) -> list[int]:
    """The words that begin with a digit; a run of digits may also stand inside a word (f16)."""
    around = (bisect_right(words.starts, match.start()) - 1 for match in _DIGIT.finditer(text))
    return [i for i in around if words.texts[i][0] in _DIGITS]


def _joined_before(row: Tape, i: int) -> str:
    """The particle written joined to the digits at i, as a word of its own ("و", "ال"), or "".

    An article may stand apart («الـ 15»).
    """
    before = row.texts[i - 1] if i else ""
    gap = row.text[row.ends[i - 1] : row.starts[i]] if i else ""
    if gap == "":
        return before if before in _JOINED else ""
    return before if gap == " " and before in _APART else ""
