"""A ministry or service by its field in marks: ««العمل» تستعد لموسم الحج», ««الجوازات»: لا تمديد»."""

from collections.abc import Iterator
from functools import cache

from rawi.reading.model.findings import NameType
from rawi.reading.names.lexicon import SERVICE, VERB, words_of
from rawi.reading.names.mention import Mention
from rawi.reading.names.sheet import Sheet
from rawi.reading.tables import table

TRIGGERS = SERVICE


@cache
def _fields() -> frozenset[tuple[str, ...]]:
    return frozenset(words_of(row["field"]) for row in table("service_fields"))


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The body called by word i, and one more at most, alone in marks."""
    if not sheet.opened(i) or sheet.tokens[i].cut:
        return
    last = i + 1 if sheet.closed(i) else i + 2
    words = tuple(token.text for token in sheet.tokens[i:last])
    if words in _fields() and sheet.closed(last - 1) and _acts(sheet, last):
        yield Mention(NameType.ORGANISATION, i, last, "quoted_service", 0.75, whole=True)


def _acts(sheet: Sheet, i: int) -> bool:
    """A colon, or a feminine verb, behind the closing mark."""
    if ":" in sheet.gaps[i]:
        return True
    if i >= len(sheet.tokens) or not sheet.has(i, VERB):
        return False
    return sheet.tokens[i].text[0] == "ت" or sheet.tokens[i].text.endswith("ت")
