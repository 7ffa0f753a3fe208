"""The noun that a number behind it counts: «الدول الست», «نواب رئيس الوزراء الثلاثة»."""

from typing import NamedTuple

from rawi.reading.figures.clitics import bare_forms, definite_form
from rawi.reading.figures.line import Line
from rawi.reading.figures.measures.noun import uncounted
from rawi.reading.figures.measures.unit import units
from rawi.reading.figures.nouns import noun_of, with_pronoun

_REACH = 6
_TIME_PLURALS = frozenset(
    {"ايام", "اسابيع", "اشهر", "شهور", "اعوام", "سنوات", "سنين", "عقود", "قرون", "ساعات", "دقايق", "ليالي"}
)


class Head(NamedTuple):
    """A plural noun before a number: its word, the folded place where it begins, its base and dimension."""

    word: int
    start: int
    base: str
    dimension: str
    confidence: float


def head_before(line: Line, i: int) -> Head | None:
    """The nearest plural noun before word i, at most six words of one chain back; None: there is none."""
    for distance in range(1, _REACH + 1):
        at = i - distance
        if at < 0 or not line.near(at, at + 1) or line.word(at) in uncounted():
            return None
        if head := plural_at(line, at, 0.93 if distance == 1 else 0.8):
            return head
    return None


def plural_at(line: Line, at: int, confidence: float) -> Head | None:
    """The plural noun at word at, definite, in the construct, or with a pronoun."""
    word, start = line.texts[at], line.starts[at]
    split = definite_form(word)
    if split:
        return _head(at, start + len(split[0]), split[1], confidence, shape=True)
    for particle, rest in bare_forms(word):
        if head := _head(at, start + len(particle), rest, confidence, shape=False):
            return head
    return None


def _head(at: int, start: int, rest: str, confidence: float, *, shape: bool) -> Head | None:
    noun = noun_of(rest)
    if noun and noun.plural:
        return Head(at, start, noun.base, noun.kind, confidence)
    if rest in _TIME_PLURALS:
        return Head(at, start, units()[rest].base, "time", confidence)
    if not shape:
        owned = with_pronoun(rest)
        return Head(at, start, owned.base, owned.kind, confidence) if owned else None
    if noun is None and len(rest) > 4 and rest.endswith(("ات", "ين", "ون")):
        return Head(at, start, rest, "", confidence - 0.1)
    return None
