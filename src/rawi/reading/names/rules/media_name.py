"""A newspaper or station whose name is another word too: «لـ«الشرق الأوسط»», «(اليوم)», «لديارنا», «تلقت
الحياة نسخة»."""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType
from rawi.reading.names.lexicon import COMMON, MEDIA, lexicon
from rawi.reading.names.media import is_received
from rawi.reading.names.mention import Mention
from rawi.reading.names.sheet import Sheet

TRIGGERS = MEDIA
#: Words that lead to the paper somebody spoke to.
_TOLD = frozenset({"ل", "لـ", "الي", "صحيفه", "جريده", "قناه", "ابلغ", "اخبر"})


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The medium named at word i."""
    last = _media_end(sheet, i)
    if last == i:
        return
    framed = sheet.opened(i) and sheet.closed(last - 1)
    told = sheet.tokens[i].text.startswith("ل") and sheet.tokens[i].cut == 1 and not sheet.has(i, COMMON)
    if framed or told or is_received(sheet, i, last):
        yield Mention(NameType.ORGANISATION, i, last, "media_name", 0.85 if _is_told(sheet, i) else 0.7)


def _media_end(sheet: Sheet, i: int) -> int:
    for length in (3, 2, 1):
        words = (sheet.tokens[i].stem, *(t.text for t in sheet.tokens[i + 1 : i + length]))
        if len(words) == length and words in lexicon().media:
            return i + length
    return i


def _is_told(sheet: Sheet, i: int) -> bool:
    return i > 0 and sheet.tokens[i - 1].text in _TOLD
