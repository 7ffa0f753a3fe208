"""The lines that tell of one photo: caption and credit, each perhaps on a line of its own.

«شجرة زيتون معمرة», «JOSEPH EID/AFP» below it; «صدر الصورة، Getty Images», «التعليق على الصورة،», «شجرة زيتون
معمرة» as the BBC has it.
"""

from collections.abc import Iterator
from typing import NamedTuple

from rawi.reading.model.page import BlockKind
from rawi.reading.page import captions
from rawi.reading.page.captions import Caption, Credit
from rawi.reading.page.lines import Line, Sheet
from rawi.reading.spans import Span


class PhotoLines(NamedTuple):
    """One photo's lines from first to last; caption and credit count in the page's text.

    is_led: the last line is «التعليق على الصورة،» alone, and the caption follows.
    """

    first: int
    last: int
    caption: Span | None
    credit: Span | None
    holder: str
    is_led: bool


def photo_lines(sheet: Sheet) -> Iterator[PhotoLines]:
    """The photos that caption lines tell, in order."""
    photo: PhotoLines | None = None
    for index in sheet.of_kind(BlockKind.CAPTION):
        line = sheet.lines[index]
        found = _caption(line)
        if photo and photo.last == index - 1 and _goes_on(photo, found):
            photo = _joined(photo, _photo(index, line, found))
            continue
        if photo:
            yield photo
        photo = _photo(index, line, found)
    if photo:
        yield photo


def _goes_on(photo: PhotoLines, found: Caption) -> bool:
    """True for the credit of a caption without one, and for the caption behind a lead or a credit alone."""
    if photo.caption:
        return photo.credit is None and found.words is None and found.credit is not None
    if photo.credit and found.credit:
        return False
    return photo.is_led or found.words is None or found.words.start > 0


def _joined(photo: PhotoLines, behind: PhotoLines) -> PhotoLines:
    return PhotoLines(
        photo.first,
        behind.last,
        photo.caption or behind.caption,
        photo.credit or behind.credit,
        photo.holder or behind.holder,
        behind.is_led,
    )


def _photo(index: int, line: Line, found: Caption) -> PhotoLines:
    caption = found.words.shift(line.span.start) if found.words else None
    credit = found.credit.words.shift(line.span.start) if found.credit else None
    holder = found.credit.holder if found.credit else ""
    return PhotoLines(index, index, caption, credit, holder, is_led=not caption and not credit)


def _caption(line: Line) -> Caption:
    """The caption on a line that is known to be one; a line that HTML calls a credit is one as a whole."""
    found = captions.caption_of(line.text)
    everything = Span(0, len(line.text))
    if line.hint.role == "credit" and not (found and found.credit and found.credit.sure):
        return Caption(None, Credit(everything, everything, line.text, sure=True))
    return found or Caption(everything, None)
