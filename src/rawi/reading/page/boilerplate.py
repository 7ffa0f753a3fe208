"""Boilerplate by its phrases: ratings, comment counts and forms, sharing, related links, copyright …"""

import re
from functools import cache
from typing import NamedTuple

from rawi.reading.model.page import BoilerplateKind
from rawi.reading.page.keys import shape
from rawi.reading.page.lines import Line, Sheet
from rawi.reading.tables import Row, table

#: Longer lines are boilerplate only by what they hold, or not at all.
_MOST_WORDS_START = 25
_MOST_WORDS_IN = 60
#: What a heading of boilerplate opens ends at the latest after so many lines, where the article goes on.
_MOST_TITLES = 12
_WORDS_OF_TITLE = 22
#: Kinds whose heading opens the end of the page: nothing of the article comes after it.
_LAST = frozenset({BoilerplateKind.COMMENTS})


#: A heading with more letters than this behind its phrase holds what it opens itself.
_LONGEST_HEADING = 6
_CLOCK = re.compile(r"[0-9٠-٩]{1,2}[:.][0-9٠-٩]{2}")


class Phrase(NamedTuple):
    """A phrase that was found in a line, and whether the lines that follow belong to it too."""

    kind: BoilerplateKind
    opens: bool


@cache
def _whole() -> dict[str, Phrase]:
    return {shape(row["words"]): _phrase(row) for row in table("boilerplate")}


@cache
def _inside() -> tuple[tuple[re.Pattern[str], dict[str, Phrase]], ...]:
    """For "start" and "in": one pattern of all phrases, longest first, and what each of them says."""
    return tuple(_alternatives(match) for match in ("start", "in"))


def _alternatives(match: str) -> tuple[re.Pattern[str], dict[str, Phrase]]:
    rows = [row for row in table("boilerplate") if row["match"] == match]
    rows.sort(key=lambda row: len(row["words"]), reverse=True)
    names = {f"p{number}": _phrase(row) for number, row in enumerate(rows)}
    alternatives = "|".join(f"(?P<p{number}>{_as_pattern(row['words'])})" for number, row in enumerate(rows))
    return re.compile(rf"\b(?:{alternatives})\b"), names


def _as_pattern(words: str) -> str:
    return r" (?:\S{1,30} ){1,4}".join(re.escape(shape(piece)) for piece in words.split("…"))


def _phrase(row: Row) -> Phrase:
    return Phrase(BoilerplateKind(row["kind"]), row["opens"] == "yes")


def phrase_of(line: Line) -> Phrase | None:
    """The boilerplate phrase that the line is, opens with or holds; None for all other lines."""
    if not line.is_short or line.words > _MOST_WORDS_IN:
        return None
    words = shape(line.text)
    if _CLOCK.fullmatch(line.text):  # the times of a live page
        return None
    if words in _whole():
        return _whole()[words]
    (start, starts), (inside, insides) = _inside()
    if line.words <= _MOST_WORDS_START:
        found = start.match(words)
        if found:
            phrase = starts[str(found.lastgroup)]
            is_heading = len(words) - found.end() <= _LONGEST_HEADING
            return phrase._replace(opens=phrase.opens and is_heading)
    found = inside.search(words)
    if found is None:
        return _row_of_buttons(words)
    return insides[str(found.lastgroup)]


#: A row of buttons has at most so many words.
_MOST_WORDS_OF_BUTTONS = 10
_MOST_WORDS_OF_BUTTON = 4


def _row_of_buttons(words: str) -> Phrase | None:
    """«طباعة فيسبوك تويتر»: phrases that are lines of their own elsewhere, and nothing between them."""
    rest = words.split()
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
    for index in range(body, len(sheet.lines)):
        if sheet.why.get(index) is None:
            continue
        found = phrase_of(sheet.lines[index])
        if found and found.opens:
            _drop_opened(sheet, index, found.kind)


def _drop_opened(sheet: Sheet, heading: int, kind: BoilerplateKind) -> None:
    last = len(sheet.lines) if kind in _LAST else min(len(sheet.lines), heading + 1 + _MOST_TITLES)
    for index in range(heading + 1, last):
        if kind not in _LAST and (index in sheet.why or not _is_title(sheet.lines[index])):
            return
        sheet.drop(index, kind)


def _is_title(line: Line) -> bool:
    return line.words <= _WORDS_OF_TITLE and not line.text.endswith((".", ":", "»", '"'))
