"""Boilerplate by its phrases: ratings, comment counts and forms, sharing, related links, copyright …"""

import re
from functools import cache
from itertools import chain
from typing import NamedTuple

from rawi.reading.arabic.fold import fold
from rawi.reading.model.page import BoilerplateKind
from rawi.reading.page import vocabulary
from rawi.reading.page.keys import shape, words_of_shape
from rawi.reading.page.lines import Line, Sheet, is_prose
from rawi.reading.tables import Row, table

#: Longer lines are boilerplate only by what they hold, or not at all.
_MOST_WORDS_START = 25
_MOST_WORDS_IN = 60
#: What a heading of boilerplate opens ends at the latest after so many lines, where the article goes on.
_MOST_TITLES = 12
_WORDS_OF_TITLE = 19
#: Kinds whose heading opens the end of the page: nothing of the article comes after it.
_LAST = frozenset({BoilerplateKind.COMMENTS})


#: A heading with more words behind its phrase holds what it opens itself.
_WORDS_BEHIND_HEADING = 1
_LONGEST_GAP = 4
_CLOCK = re.compile(r"[0-9٠-٩]{1,2}[:.][0-9٠-٩]{2}")
#: «ــــــ» between two parts of a page.
_RULED = re.compile(r"ـ{2,}")
#: «س.ح/ ر.ح»: who typed and who checked.
_INITIALS = re.compile(r"[ء-ي]\s?\.\s?[ء-ي]\.?(?:\s?[/،-]\s?[ء-ي]\s?\.\s?[ء-ي]\.?){0,3}")


class Phrase(NamedTuple):
    """A phrase that was found in a line, and whether the lines that follow belong to it too."""

    kind: BoilerplateKind
    opens: bool


@cache
def _whole() -> dict[str, Phrase]:
    return {shape(row["words"]): _phrase(row) for row in table("boilerplate")}


class _Pattern(NamedTuple):
    """The words of a phrase, parted where up to four others may stand, and what it says."""

    pieces: tuple[tuple[str, ...], ...]
    phrase: Phrase


@cache
def _patterns(match: str) -> dict[str, tuple[_Pattern, ...]]:
    """The phrases of one column match by their first word, longest first."""
    found: dict[str, list[_Pattern]] = {}
    for row in table("boilerplate"):
        if row["match"] == match:
            pieces = tuple(tuple(shape(piece).split()) for piece in row["words"].split("…"))
            found.setdefault(pieces[0][0], []).append(_Pattern(pieces, _phrase(row)))
    return {first: tuple(sorted(ones, key=_length, reverse=True)) for first, ones in found.items()}


def _length(pattern: _Pattern) -> int:
    return sum(len(piece) for piece in pattern.pieces)


def _at(words: list[str], place: int, match: str) -> tuple[Phrase, int] | None:
    """The phrase that begins at a word, and the word behind it."""
    for pattern in _patterns(match).get(words[place], ()):
        end = _end(words, place, pattern.pieces)
        if end:
            return pattern.phrase, end
    return None


def _end(words: list[str], place: int, pieces: tuple[tuple[str, ...], ...]) -> int:
    """The word behind the pieces that begin at place; 0 where they do not stand there."""
    first, *others = pieces
    if tuple(words[place : place + len(first)]) != first:
        return 0
    end = place + len(first)
    if not others:
        return end
    for gap in range(1, _LONGEST_GAP + 1):
        further = _end(words, end + gap, tuple(others))
        if further:
            return further
    return 0


def _phrase(row: Row) -> Phrase:
    return Phrase(BoilerplateKind(row["kind"]), row["opens"] == "yes")


def phrase_of(line: Line) -> Phrase | None:
    """The boilerplate phrase that the line is, opens with or holds; None for all other lines."""
    if not line.is_short or line.words > _MOST_WORDS_IN:
        return None
    if _CLOCK.fullmatch(line.text):  # the times of a live page
        return None
    if _RULED.fullmatch(line.text) or _is_initials(line.text):
        return Phrase(BoilerplateKind.OTHER, opens=False)
    if line.words > _MOST_WORDS_START and not _may_hold(line.text):
        return None
    words = words_of_shape(line.text)
    if whole := _whole().get(" ".join(words)):
        return whole
    return _opening(words, line) or _holding(words) or _row_of_buttons(words)


def _is_initials(text: str) -> bool:
    """True for the initials of the paper's own people; two letters can be an agency too («أ.ب»)."""
    if not _INITIALS.fullmatch(text):
        return False
    return not any(vocabulary.agency(part) for part in re.split("[/،-]", text))


def _opening(words: list[str], line: Line) -> Phrase | None:
    """The phrase that a line begins with; it opens what follows only where it is nearly all of the line."""
    found = _at(words, 0, "start") if words and line.words <= _MOST_WORDS_START else None
    if found is None:
        return None
    phrase, end = found
    return phrase._replace(opens=phrase.opens and len(words) - end <= _WORDS_BEHIND_HEADING)


def _may_hold(text: str) -> bool:
    """False for nearly all lines: told before their words are parted."""
    return any(map(fold(text).__contains__, _rarest()))


@cache
def _rarest() -> frozenset[str]:
    """Of each phrase that a line may hold its longest word."""
    patterns = [pattern for ones in _patterns("in").values() for pattern in ones]
    return frozenset(max(chain(*pattern.pieces), key=len) for pattern in patterns)


def _holding(words: list[str]) -> Phrase | None:
    known = _patterns("in")
    if known.keys().isdisjoint(words):
        return None
    places = (place for place, word in enumerate(words) if word in known)
    return next((found[0] for place in places if (found := _at(words, place, "in"))), None)


#: A row of buttons has at most so many words.
_MOST_WORDS_OF_BUTTONS = 10
_MOST_WORDS_OF_BUTTON = 4


def _row_of_buttons(words: list[str]) -> Phrase | None:
    """«طباعة فيسبوك تويتر»: phrases that are lines of their own elsewhere, and nothing between them."""
    rest = words
    if not 2 <= len(rest) <= _MOST_WORDS_OF_BUTTONS:
        return None
    first: Phrase | None = None
    while rest:
        sizes = range(min(_MOST_WORDS_OF_BUTTON, len(rest)), 0, -1)
        size = next((size for size in sizes if " ".join(rest[:size]) in _whole()), 0)
        if not size:
            return None
        first = first or _whole()[" ".join(rest[:size])]
        rest = rest[size:]
    return first._replace(opens=False) if first else None


def mark(sheet: Sheet) -> None:
    """Leave out the lines that hold boilerplate phrases and nothing else of the article."""
    for index, line in enumerate(sheet.lines):
        found = phrase_of(line) if sheet.is_open(index) else None
        if found:
            sheet.drop(index, found.kind)


def mark_opened(sheet: Sheet, body: int) -> None:
    """Leave out what headings of boilerplate open, behind the line body where the article's text begins."""
    prose = [index for index, line in enumerate(sheet.lines) if is_prose(line) and index not in sheet.why]
    last_prose = prose[-1] if prose else body
    for index in range(body, len(sheet.lines)):
        found = phrase_of(sheet.lines[index]) if index in sheet.why else None
        if found and found.opens:
            is_last = found.kind in _LAST or index > last_prose
            _drop_opened(sheet, index, found.kind, is_last=is_last)


def _drop_opened(sheet: Sheet, heading: int, kind: BoilerplateKind, *, is_last: bool) -> None:
    """Drop the titles below a heading; below the page's last text, all that follows."""
    last = len(sheet.lines) if is_last else min(len(sheet.lines), heading + 1 + _MOST_TITLES)
    for index in range(heading + 1, last):
        if kind not in _LAST and (index in sheet.why or not (is_last or _is_title(sheet.lines[index]))):
            return
        sheet.drop(index, kind)


def _is_title(line: Line) -> bool:
    return line.words <= _WORDS_OF_TITLE and not is_prose(line) and not line.text.endswith(":")
