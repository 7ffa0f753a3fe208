"""Quotation marks as they stand in one line, and ways to pair them.

A mark's own shape says little in Arabic papers: “ opens in one and closes in the next, " does both, and
spaces go astray. So each way of pairing is tried on a whole line and costs one for every mark that it leaves
alone and one for every mark that it uses against its neighbours; the cheapest is taken, the first of equals.
"""

import re
from collections.abc import Callable, Sequence
from enum import Enum

from rawi.reading.values import dataclass

#: A single mark, or two of those that pair up; < > ` are none alone.
_MARK = re.compile(
    "[<>`'‘’«»‹›“”„‟〝〞❝❞″\"＂{}](?:(?<=<)<|(?<=>)>|(?<=')'|(?<=`)`|(?<=‘)‘|(?<=’)’|(?<![<>`]))"
)
_OPENING_SHAPES = {"{", "«", "<<", "‹", "“", "„", "‟", "〝", "❝", "``", "‘‘", "‘"}
_CLOSING_SHAPES = {"}", "″", "»", ">>", "›", "”", "〞", "❞", "’’", "’"}
_TRANSPARENT = (
    "\u200b\u200c\u200d\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
)
_BEFORE_OPENING = "([{،؛:,;-–—/ـ"
_AFTER_CLOSING = ".,،؛;:!؟?)]}-–—…/%"
#: Particles and article, written joined to a quoted word: بـ"القاعدة" is often ب"القاعدة".
_CLITICS = re.compile(r"(?:^|[^\w])(?:[وف][بلك]?(?:ال|لل)?|[بلك](?:ال)?|ال|لل)$")
_DIGIT = re.compile("[0-9٠-٩۰-۹]$")
_LATIN = re.compile("[0-9A-Za-z\u00c0-\u024f]")


class Family(Enum):
    """Marks that pair with each other."""

    GUILLEMET = "« » << >>"
    ANGLE = "‹ ›"
    CURLY = "“ ” „ ‟ 〝 〞 ❝ ❞ ″"
    BRACE = "{ }"
    STRAIGHT = '" ＂'
    TWIN = "'' `` ‘‘ ’’"
    SINGLE = "' ‘ ’"


_FAMILIES = {text: family for family in Family for text in family.value.split()}


class Side(Enum):
    """What a mark does, by its shape or by its neighbours."""

    OPENS = 1
    CLOSES = -1
    EITHER = 0


@dataclass(frozen=True, slots=True)
class Mark:
    """A quotation mark: its place, what its shape and its neighbours say, and whether it can be an inch."""

    start: int
    end: int
    text: str
    family: Family
    shape: Side
    place: Side
    is_measure: bool


@dataclass(slots=True)
class Pairing:
    """One way to pair the marks of a line: the pairs, and what stays unmatched on either side."""

    pairs: list[tuple[Mark, Mark]]
    opened: list[Mark]
    strays: list[Mark]

    @property
    def openings(self) -> list[int]:
        """Where the marks stand that open something, in order."""
        return sorted(mark.start for mark in [*self.opened, *(first for first, _ in self.pairs)])

    @property
    def cost(self) -> int:
        """Marks left alone and marks used against their neighbours."""
        against = sum((a.place is Side.CLOSES) + (b.place is Side.OPENS) for a, b in self.pairs)
        return len(self.opened) + len(self.strays) + against


Way = Callable[[Mark, Mark | None], Side]


def marks(line: str) -> dict[Family, list[Mark]]:
    """The quotation marks of a line by family, in order; apostrophes are none."""
    found: dict[Family, list[Mark]] = {}
    for match, before, after in _neighbours(line):
        mark = _mark(match, before, after)
        if mark.family is not Family.SINGLE or not _is_apostrophe(before, after):
            found.setdefault(mark.family, []).append(mark)
    return found


def pair(family: Family, found: Sequence[Mark]) -> Pairing:
    """The cheapest pairing of one family's marks."""
    if family is Family.SINGLE:
        return _pair(found, _by_place)
    first, *ways = _SHAPED if any(mark.shape is not Side.EITHER for mark in found) else _STRAIGHT
    best = _pair(found, first)
    for way in ways:
        if not best.cost:
            break
        best = min(best, _pair(found, way), key=lambda pairing: pairing.cost)
    return best


def _neighbours(line: str) -> list[tuple[re.Match[str], str, str]]:
    """Each mark with the text before and the character after it, marks that touch it left out."""
    matches = list(_MARK.finditer(line))
    if not matches:
        return []
    before = [line[max(0, match.start() - 8) : match.start()].rstrip(_TRANSPARENT) for match in matches]
    after = [line[match.end() : match.end() + 8].lstrip(_TRANSPARENT)[:1] for match in matches]
    for n in range(1, len(matches)):
        if matches[n - 1].end() == matches[n].start():
            before[n] = before[n - 1]
    for n in range(len(matches) - 2, -1, -1):
        if matches[n].end() == matches[n + 1].start():
            after[n] = after[n + 1]
    return list(zip(matches, before, after, strict=True))


def _mark(match: re.Match[str], before: str, after: str) -> Mark:
    text = match[0]
    shape = Side.OPENS if text in _OPENING_SHAPES else Side.CLOSES if text in _CLOSING_SHAPES else Side.EITHER
    measure = shape is Side.EITHER and _DIGIT.search(before) is not None
    return Mark(match.start(), match.end(), text, _FAMILIES[text], shape, _place(before, after), measure)


def _place(before: str, after: str) -> Side:
    last = before[-1:]
    free_before = not last or last.isspace()
    free_after = not after or after.isspace() or after in _AFTER_CLOSING
    if free_after:
        return Side.EITHER if free_before else Side.CLOSES
    may_open = free_before or last in _BEFORE_OPENING or _CLITICS.search(before)
    return Side.OPENS if may_open else Side.EITHER


def _is_apostrophe(before: str, after: str) -> bool:
    """True inside a Latin word: O'Neil."""
    return bool(_LATIN.match(before[-1:]) and _LATIN.match(after))


def _pair(found: Sequence[Mark], way: Way) -> Pairing:
    pairing = Pairing([], [], [])
    stack = pairing.opened
    for mark in found:
        side = way(mark, stack[-1] if stack else None)
        if side is Side.CLOSES and stack:
            pairing.pairs.append((stack.pop(), mark))
        elif side is Side.CLOSES:
            pairing.strays.append(mark)
        elif side is Side.OPENS:
            stack.append(mark)
    return pairing


def _by_shape(mark: Mark, opened: Mark | None) -> Side:
    if mark.text == "“" and opened and opened.text == "„":
        return Side.CLOSES
    return mark.shape if mark.shape is not Side.EITHER else _in_turn(mark, opened)


def _by_shape_reversed(mark: Mark, opened: Mark | None) -> Side:
    return Side(-mark.shape.value) if mark.shape is not Side.EITHER else _in_turn(mark, opened)


def _by_place(mark: Mark, opened: Mark | None) -> Side:
    if mark.place is not Side.EITHER and not (mark.is_measure and not opened):
        return mark.place
    if mark.family is Family.SINGLE and not opened:
        return Side.EITHER
    return _in_turn(mark, opened)


def _in_turn(mark: Mark, opened: Mark | None) -> Side:
    """Closes what is open, else opens; an inch mark where nothing is open does neither."""
    if opened:
        return Side.CLOSES
    return Side.EITHER if mark.is_measure and mark.place is not Side.OPENS else Side.OPENS


_SHAPED: tuple[Way, ...] = (_by_shape, _by_shape_reversed, _by_place)
_STRAIGHT: tuple[Way, ...] = (_by_place, _in_turn)
