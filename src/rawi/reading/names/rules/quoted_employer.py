"""A body in marks behind the role that somebody has in it: «الرئيس التنفيذي لـ«ماركسنت»»."""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType
from rawi.reading.names.lexicon import NUMBER, STOP, TITLE, VERB, lexicon
from rawi.reading.names.mention import Mention
from rawi.reading.names.role import role_end
from rawi.reading.names.sheet import Sheet

TRIGGERS = TITLE
_MOST = 3
_FOR = "ل"
#: Offices by the table that are kinship here («الشقيق الأكبر لـ«الشهيد»»).
_KIN = frozenset({"شقيق", "ابن", "والد", "زوج"})


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The body in marks for which who has the role at word i works."""
    title = sheet.tokens[i].stem.removeprefix("ال")
    is_office = lexicon().titles.get(title) == "office" and title not in _KIN
    if not is_office or (sheet.has(i - 1, TITLE) and sheet.joined(i)):
        return
    first = role_end(sheet, i) + 1
    if first >= len(sheet.tokens) or sheet.tokens[first - 1].text != _FOR or not sheet.opened(first):
        return
    last = next((at + 1 for at in range(first, first + _MOST) if _closes(sheet, at)), first)
    if last > first and not sheet.has(first, VERB | STOP | NUMBER):
        yield Mention(NameType.ORGANISATION, first, last, "quoted_employer", 0.75, whole=True)


def _closes(sheet: Sheet, i: int) -> bool:
    return i < len(sheet.tokens) and sheet.closed(i)
