"""Qualifiers: the words before or after a number that say how exact it is."""

from functools import cache
from typing import NamedTuple

from rawi.reading.arabic.fold import fold
from rawi.reading.figures.clitics import PARTICLES
from rawi.reading.figures.line import Line
from rawi.reading.memory import remembered
from rawi.reading.model.findings import Qualifier
from rawi.reading.tables import table

#: Words that may stand in place of *: inside a phrase, and between its end and the number.
_LONGEST_GAP = 2
_LONGEST_TAIL = 2


class Phrase(NamedTuple):
    """A qualifier of the table: folded words, "*" for up to two words between, and what it says."""

    words: tuple[str, ...]
    qualifier: Qualifier
    entry: str


class _Ending(NamedTuple):
    """A phrase whose last word a word may be, behind the particle prefix.

    second_last is the word that must stand right before it, "" where any may; is_open is true where others
    may stand between it and the number; words are the phrase's without that "*".
    """

    prefix: str
    phrase: Phrase
    second_last: str
    is_open: bool
    words: tuple[str, ...]


class Qualified(NamedTuple):
    """A qualifier on the page: the words first…last, the folded place of its open end, and what it says."""

    first: int
    last: int
    place: int
    qualifier: Qualifier
    entry: str


@cache
def _phrases(side: str) -> dict[str, list[Phrase]]:
    """The phrases of a side, longest first, by the word next to the number ("*" by the word beyond it)."""
    found: dict[str, list[Phrase]] = {}
    for row in table("qualifiers"):
        if row["side"] == side:
            words = tuple(fold(row["phrase"]).split())
            phrase = Phrase(words, Qualifier(row["qualifier"]), row["phrase"])
            found.setdefault(_key(words, side), []).append(phrase)
    for phrases in found.values():
        phrases.sort(key=lambda p: (-len(p.words), -len(p.words[0])))
    return found


def _key(words: tuple[str, ...], side: str) -> str:
    solid = [word for word in words if word != "*"]
    if side == "after":
        return solid[0]
    return words[-1] if words[-1] != "*" else words[-2]


def before(line: Line, first: int) -> Qualified | None:
    """The qualifier that ends right before word first (its joined article skipped), or None."""
    if first not in line.qualified:
        line.qualified[first] = _before(line, first)
    return line.qualified[first]


def _before(line: Line, first: int) -> Qualified | None:
    i = first - 1
    if i >= 0 and line.word(i) in ("ال", "لل", "بال") and line.ends[i] == line.starts[first]:
        i -= 1
    best: Qualified | None = None
    for gap in range(_LONGEST_TAIL + 1):
        if i - gap < 0 or not (line.near(i - gap, i - gap + 1) or (gap == 0 and _opens_bracket(line, i))):
            break
        found = _ends_at(line, i - gap, gap)
        if found and (best is None or found.first < best.first):
            best = found
    return best if best and best.qualifier is not Qualifier.EXACT else None


def _opens_bracket(line: Line, i: int) -> bool:
    """«لا تتجاوز (60) يوما»: nothing but a bracket between word i and the number."""
    return line.gap(i, i + 1).strip() in ("(", "[") if i + 1 < len(line.texts) else False


def _ends_at(line: Line, i: int, gap: int) -> Qualified | None:
    """The phrase whose last word stands at i, with gap words between it and the number."""
    for prefix, phrase, second_last, is_open, words in _ending_in(line.texts[i]):
        if (gap and not is_open) or (second_last and not line.word(i - 1).endswith(second_last)):
            continue
        first = _match_back(line, i, words, prefix)
        if first is not None:
            return _qualified(line, first, i, words[0], phrase)
    return None


@remembered(most=1 << 13)
def _ending_in(word: str) -> tuple[_Ending, ...]:
    """The phrases whose last word is this one, or this one without a particle, each with that particle."""
    known = _phrases("before")
    return tuple(_ending(prefix, one) for rest, prefix in _readings(word) for one in known.get(rest, ()))


def _ending(prefix: str, phrase: Phrase) -> _Ending:
    is_open = phrase.words[-1] == "*"
    before = phrase.words[-2] if len(phrase.words) > 1 and not is_open else "*"
    words = phrase.words[:-1] if is_open else phrase.words
    return _Ending(prefix, phrase, "" if before == "*" else before, is_open, words)


@remembered(most=1 << 13)
def _readings(word: str) -> tuple[tuple[str, str], ...]:
    """The word without and with each particle taken off, as (rest, particle)."""
    return tuple((word[len(p) :], p) for p in PARTICLES if word.startswith(p))


def _match_back(line: Line, i: int, words: tuple[str, ...], prefix: str) -> int | None:
    """Where words, the last of which stands at i, begin; None where they do not stand there."""
    at = i
    if len(words) > 1 and prefix:
        return None
    for k in range(len(words) - 2, -1, -1):
        if words[k] == "*":
            continue
        room = _LONGEST_GAP + 1 if words[k + 1] == "*" else 1
        at = _find_back(line, at, words[k], room, first=k == 0)
        if at < 0:
            return None
    return at


def _find_back(line: Line, at: int, word: str, room: int, *, first: bool) -> int:
    for j in range(at - 1, at - 1 - room, -1):
        if j < 0 or not line.near(j, j + 1):
            return -1
        text = line.texts[j]
        if text == word or (first and text.endswith(word) and any(w == word for w, _ in _readings(text))):
            return j
    return -1


def _qualified(line: Line, first: int, last: int, word: str, phrase: Phrase) -> Qualified:
    start = line.ends[first] - len(word)
    return Qualified(first, last, start, phrase.qualifier, phrase.entry)


def after(line: Line, last: int, end: int) -> Qualified | None:
    """The qualifier that begins right after word last and folded offset end, or None."""
    i = last + 1
    if i >= len(line.texts) or line.text[end : line.starts[i]].strip():
        return None
    for phrase in _phrases("after").get(line.word(i), ()):
        end = i + len(phrase.words) - 1
        fits = all(line.word(i + k) == w for k, w in enumerate(phrase.words)) and line.is_run(i, end)
        if fits and not (phrase.words[0] == "او" and line.word(end + 1) == "من"):
            return Qualified(i, end, line.ends[end], phrase.qualifier, phrase.entry)
    return None
