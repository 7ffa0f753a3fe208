"""The tail of a page: what stands behind the article's last paragraph."""

import re

from rawi.reading.model.page import BlockKind
from rawi.reading.page.byline import parse
from rawi.reading.page.head import Head, mark_date
from rawi.reading.page.lines import Sheet, is_prose

#: Signatures stand among the last lines.
_LAST_LINES = 4
_SIGNATURE_WORDS = 8
_HAS_LETTER = re.compile(r"[^\W\d_]")


def mark(sheet: Sheet, head: Head) -> None:
    """Mark the signature, the source and the date that stand behind the text."""
    seen = 0
    for index in range(len(sheet.lines) - 1, head.body, -1):
        if not sheet.is_open(index):
            continue
        seen += 1
        line = sheet.lines[index]
        if seen > _LAST_LINES or is_prose(line):
            return
        if line.words > _SIGNATURE_WORDS or not _HAS_LETTER.search(line.text):
            continue
        if not head.dates and mark_date(sheet, head, index):
            continue
        byline = parse(line.text)
        if byline.contributors and (byline.strength == 3 or (byline.strength == 2 and not _has_author(head))):
            head.bylines[index] = byline
            sheet.set(index, BlockKind.BYLINE)


def _has_author(head: Head) -> bool:
    return any(byline.contributors for byline in head.bylines.values())
