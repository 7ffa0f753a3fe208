"""Whether a page is a news page: a headline, and at least one paragraph of Arabic prose.

A shopping list, a program, a log and text in another language are none; a headline with one short paragraph
is.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from rawi.reading.arabic.fold import in_bytes
from rawi.reading.arabic.letters import code_page
from rawi.reading.model.page import BlockKind
from rawi.reading.page.lines import Line, Sheet

_ARABIC = re.compile("[\u0620-\u064a\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufefc]+")
_OTHER = re.compile("[A-Za-z\u00c0-\u024f\u0370-\u052f\u0590-\u05ff\u3040-\u9fff\uac00-\ud7af]+")
_SIGNS = re.compile(r"[{}<>=;|\\\[\]$#_^~@]")
_BODY = (BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.LIST_ITEM, BlockKind.CAPTION)
_FEWEST_WORDS = 6
_SHARE_OF_LETTERS = 0.4
#: Enough of a line to tell.
_SAMPLE = 600
#: Enough lines to tell their script.
_LINES = 40


def is_news(sheet: Sheet, *, has_headline: bool) -> bool:
    """True where a page with a headline has prose in Arabic."""
    if not has_headline:
        return False
    body = sheet.of_kind(*_BODY)
    around = sheet.of_kind(*_BODY, BlockKind.SUBHEAD)
    letters = {index: _arabic_letters(sheet.lines[index].text[:_SAMPLE]) for index in around}
    prose = [index for index in body if _is_sentence(sheet.lines[index], letters[index])]
    return bool(prose) and _share_of(sheet, prose, body) and _is_arabic(sheet, around[:_LINES], letters)


def _is_sentence(line: Line, letters: int) -> bool:
    """True for a line long enough to say something, and made of words rather than signs and numbers."""
    sample = line.text[:_SAMPLE]
    if line.words < _FEWEST_WORDS or letters <= 2 * len(_SIGNS.findall(sample)):
        return False
    # Counting the blanks is left out where the letters are enough with them.
    enough = letters > _SHARE_OF_LETTERS * len(sample)
    return enough or letters > _SHARE_OF_LETTERS * len("".join(sample.split()))


def _share_of(sheet: Sheet, prose: Sequence[int], body: Sequence[int]) -> bool:
    """True where prose makes up a good part of the body's words: lists of short lines are no article."""
    return 3 * sum(sheet.lines[index].words for index in prose) >= sum(
        sheet.lines[index].words for index in body
    )


def _is_arabic(sheet: Sheet, around: Sequence[int], letters: Mapping[int, int]) -> bool:
    """True where Arabic letters outnumber those of other scripts."""
    sample = " ".join(sheet.lines[index].text[:_SAMPLE] for index in around)
    arabic = sum(letters[index] for index in around)
    return 2 * arabic > len(sample) or arabic > _letters(_OTHER, sample)


def _arabic_letters(sample: str) -> int:
    """How many Arabic letters the sample has: for ordinary text told from bytes, in a fifth of the time."""
    ordinary = in_bytes(sample)
    return _letters(_ARABIC, sample) if ordinary is None else len(ordinary.translate(None, _no_arabic()))


@cache
def _no_arabic() -> bytes:
    """The bytes that are no Arabic letters."""
    return bytes(byte for byte, letter in enumerate(code_page().characters) if not _ARABIC.match(letter))


def _letters(script: re.Pattern[str], sample: str) -> int:
    """How many letters of a script the sample has, counted by their runs."""
    return sum(map(len, script.findall(sample)))
