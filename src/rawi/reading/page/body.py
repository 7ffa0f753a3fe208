"""The article's text: paragraphs, subheads, captions, quotations and lists."""

import re

from rawi.reading.arabic.quotation_marks import quoted
from rawi.reading.model.page import BlockKind, BoilerplateKind
from rawi.reading.page import captions
from rawi.reading.page.captions import Caption
from rawi.reading.page.lines import Line, Sheet
from rawi.reading.spans import Span

_ITEM = re.compile(r"(?:[•●▪◦■□◆‣⁃·*]|[-–—](?=\s)|[0-9٠-٩]{1,2}\s?[.)\-–](?=\s))\s*")
_ADDRESS = re.compile(r"\S{1,80}@\S{1,80}\.\S{2,20}|https?://\S+|www\.\S+", re.ASCII)
_NUMBER = re.compile(r"[\W_0-9٠-٩]{1,12}(?<![0-9٠-٩][:.][0-9٠-٩]{2})")
_CODE = re.compile(r"[{};=$<>]")
_ARABIC = re.compile("[\u0620-\u064a]")
_FEWEST_SIGNS, _LETTERS_PER_SIGN = 8, 1
_SUBHEAD_WORDS = 12
_SUBHEAD_LETTERS = 90
_QUOTATION_WORDS = 5
_LONGEST_QUOTATION = 3000
_CAPTION_WORDS = 40


def mark(sheet: Sheet, start: int) -> None:
    """Say of each open line from start on what it is in the article's text."""
    for index in range(start, len(sheet.lines)):
        if sheet.is_open(index):
            _mark(sheet, index)


def _mark(sheet: Sheet, index: int) -> None:
    line = sheet.lines[index]
    if _ADDRESS.fullmatch(line.text) or _NUMBER.fullmatch(line.text) or is_code(line.text):
        sheet.drop(index, BoilerplateKind.OTHER)
    elif is_item(sheet, index):
        sheet.set(index, BlockKind.LIST_ITEM)
    elif is_caption(sheet, index):
        sheet.set(index, BlockKind.CAPTION)
    elif is_quotation(line):
        sheet.set(index, BlockKind.QUOTATION)
    elif is_subhead(sheet, index):
        sheet.set(index, BlockKind.SUBHEAD)
    else:
        sheet.set(index, BlockKind.PARAGRAPH)


def is_code(text: str) -> bool:
    """True for styles and scripts that a scraper took for text."""
    sample = text[:4000]
    signs = len(_CODE.findall(sample))
    return signs > _FEWEST_SIGNS and len(_ARABIC.findall(sample)) < signs * _LETTERS_PER_SIGN


def item_words(line: Line) -> Span:
    """The item's words in the page's text, without the mark or number before them."""
    found = _ITEM.match(line.text)
    return (
        Span(line.span.start + found.end(), line.span.end)
        if found and found.end() < len(line.text)
        else line.span
    )


def is_item(sheet: Sheet, index: int) -> bool:
    """True for a line with a list's mark that has another such line beside it."""
    if not _ITEM.match(sheet.lines[index].text):
        return False
    near = [sheet.lines[other].text for other in (index - 1, index + 1) if 0 <= other < len(sheet.lines)]
    marked = [text for text in near if _ITEM.match(text)]
    return bool(marked) and not any(_is_asked(text) for text in (sheet.lines[index].text, *marked))


def _is_asked(text: str) -> bool:
    """True for a question behind a dash: an interview, no list."""
    return text.startswith(("-", "–", "—")) and text.endswith(("؟", "?"))


def is_caption(sheet: Sheet, index: int) -> bool:
    """True for a caption by its words; an agency alone tells one only before the article's last paragraph."""
    line = sheet.lines[index]
    found = captions.caption_of(line.text)
    if found is None:
        return False
    if found.credit is None:
        return not line.text.endswith(".") or found.words != Span(0, len(line.text))
    return found.credit.sure or (line.words <= _CAPTION_WORDS and _goes_on(sheet, index, found))


def _goes_on(sheet: Sheet, index: int, found: Caption) -> bool:
    """True where text of the article follows, and the words before the credit are no whole sentence."""
    follows = any(sheet.is_open(other) for other in range(index + 1, len(sheet.lines)))
    return follows and found.words is not None and not found.words.of(sheet.lines[index].text).endswith(".")


def is_quotation(line: Line) -> bool:
    """True where the whole line stands in one pair of quotation marks."""
    if line.words < _QUOTATION_WORDS or len(line.text) > _LONGEST_QUOTATION:
        return False
    if line.text[0] not in '«“"„‘‹”〝':
        return False
    stretches = quoted(line.text)
    return bool(stretches) and stretches[0].closed and stretches[0].outer.end >= len(line.text.rstrip(" .،"))


def is_subhead(sheet: Sheet, index: int) -> bool:
    """True for a short line without a sentence's end that stands over text."""
    line = sheet.lines[index]
    if (
        line.words > _SUBHEAD_WORDS
        or len(line.text) > _SUBHEAD_LETTERS
        or line.text.endswith((".", ":", "،", "؛", "…"))
    ):
        return False
    following = next((other for other in range(index + 1, len(sheet.lines)) if sheet.is_open(other)), None)
    if following is None:
        return False
    below = sheet.lines[following]
    if _ITEM.match(below.text):
        return following == index + 1
    return below.words > line.words and (below.words > _SUBHEAD_WORDS or below.ends_sentence)
