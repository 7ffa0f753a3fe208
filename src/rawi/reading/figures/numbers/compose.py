"""The grammar of Arabic numbers: «مئتان وخمسة وثلاثون ألفا», «ثلاثة ملايين و200 ألف», «مليون ونصف المليون».

A number is groups of falling scale joined by و; a group is a coefficient below a thousand, or digits, and
what multiplies it. Reading is one pass from left to right; every word is looked at a bounded number of times.
"""

from collections.abc import Sequence

from rawi.reading.arabic.words import Words
from rawi.reading.figures.numbers.digits import share_of, whole
from rawi.reading.figures.numbers.fraction import share_at
from rawi.reading.figures.numbers.hundreds import coefficient_at
from rawi.reading.figures.numbers.number import Number
from rawi.reading.figures.numbers.ordinal import ordinal_end, percent_end
from rawi.reading.figures.numbers.out_of import out_of_at
from rawi.reading.figures.numbers.part import Part
from rawi.reading.figures.numbers.tape import Atom, Tape, tape
from rawi.reading.figures.numbers.vague import vague_at
from rawi.reading.values import dataclass

_NONE = Atom("", 0, "", 0, 0)
_SCALES = ("scale", "scales", "pair_or_scale")


@dataclass(frozen=True, slots=True)
class _Group:
    value: float
    coefficient: float
    scale: int
    end: int
    share: bool = False
    written: str = ""


def numbers(
    text: str,
    words: Words,
    turned: frozenset[int] = frozenset(),
    *,
    spelled: Sequence[int] | None = None,
) -> list[Number]:
    """All numbers of a folded text, in order, none overlapping.

    turned holds the places of digits that a right-to-left mark turns round (4.\u200f0 is shown as 0.4).
    spelled are the words that are NUMBER_WORDS, None where nobody looked for them yet.
    """
    row = tape(text, words, turned, spelled)
    found: list[Number] = []
    done = 0
    for i in row.places:
        if i < done:
            continue
        if past := ordinal_end(row, i) or percent_end(row, i):
            done = past
            continue
        if read := number_at(row, i):
            found.append(read)
            done = read.last + 1
    return found


def number_at(row: Tape, i: int) -> Number | None:
    """The longest number that begins at word i, or None."""
    atom = row.atoms[i]
    if atom is not None and atom.role == "minus":
        return _negative(row, i)
    if vague := vague_at(row, i):
        low, high, last = vague
        return _number(row, i, last + 1, _Group(low, low, 1, last + 1), high=high)
    group = _group(row, i)
    if group is None:
        return None
    value, end = _add(row, group)
    return _number(row, i, end, group, value=value)


def _negative(row: Tape, i: int) -> Number | None:
    """«سالب خمسة»."""
    if not row.after(i + 1, "digits", "unit", "one", "tens", "ten", "hundred"):
        return None
    group = _group(row, i + 1)
    return _number(row, i, group.end, group, value=-group.value, minus=True) if group else None


def _group(row: Tape, i: int) -> _Group | None:
    """A coefficient with its scale, a scale alone, or a fraction with its scale."""
    if share := share_at(row, i) or out_of_at(row, i):
        scale = row.after(share.end, *_SCALES, definite=True)
        worth = int(scale.value) if scale else 1
        return _Group(share.value * worth, share.value, worth, share.end + bool(scale), share=not scale)
    if part := coefficient_at(row, i):
        return _scaled(row, part)
    atom = row.atoms[i]
    if atom is None or atom.role not in ("scale", "pair", "pair_or_scale"):
        return None
    times = 1 if atom.role == "scale" else 2
    return _scaled(row, Part(atom.value * times, i + 1), scale=int(atom.value))


def _scaled(row: Tape, part: Part, scale: int = 1) -> _Group:
    """The part times the scales after it: «5 آلاف», «500 ألف مليون»."""
    value, end = part.value, part.end
    while atom := row.after(end, *_SCALES):
        if scale >= atom.value:
            break
        value, scale, end = value * atom.value, int(scale * atom.value), end + 1
    coefficient = part.value if scale > 1 and value != part.value else 1
    return _Group(value, coefficient, scale, end, written=part.written)


def _add(row: Tape, group: _Group) -> tuple[float, int]:
    """The value and end of group with the smaller groups that و joins to it."""
    value, end, scale = group.value, group.end, group.scale
    if group.written and scale == 1 and (mixed := _mixed_at(row, end)):
        return value + mixed, end + 1
    while (j := row.joined(end)) >= 0:
        if (share := share_at(row, j)) and not group.share:
            repeated = row.after(share.end, "scale", definite=True)
            return value + share.value * scale, share.end + bool(repeated)
        smaller = _group(row, j) if scale >= 1000 else None
        if smaller is None or smaller.value >= scale or smaller.share:
            break
        value, end, scale = value + smaller.value, smaller.end, smaller.scale
    return value, end


def _mixed_at(row: Tape, i: int) -> float:
    """The fraction of «2 1/4» at word i, 0 where there is none."""
    atom = row.after(i, "digits")
    return (share_of(atom.written) or 0) if atom else 0


def _has_minus(row: Tape, start: int) -> bool:
    """True for a minus sign joined to the digits at start, with nothing joined before it."""
    before = row.text[max(0, start - 2) : start]
    return before[-1:] in ("-", "\u2212") and not before[:-1].strip(" (")


def _number(
    row: Tape,
    i: int,
    end: int,
    group: _Group,
    *,
    value: float | None = None,
    high: int | None = None,
    minus: bool = False,
) -> Number:
    """The finished number of words i…end-1."""
    atom, last = row.atoms[i] or _NONE, row.atoms[end - 1] or _NONE
    value = group.value if value is None else value
    negative = not minus and atom.role == "digits" and _has_minus(row, atom.start)
    return Number(
        value=whole(-value if negative else value),
        first=i,
        last=end - 1,
        start=atom.start,
        end=last.end,
        high=high,
        coefficient=whole(group.coefficient),
        scale=group.scale,
        prefix=atom.prefix,
        written=group.written,
        share=group.share and end == group.end,
        minus=minus or negative,
        alone=atom.role == "one" and end == i + 1,
    )
