"""A service's branch by its town or region: «مدير تعليم جدة», «أعلنت صحة الطائف», «المتحدث بصحة جازان»."""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType
from rawi.reading.names.lexicon import BRANCH, REPORTING, TITLE
from rawi.reading.names.mention import Mention
from rawi.reading.names.name_words import is_place
from rawi.reading.names.sheet import Sheet

TRIGGERS = BRANCH
#: Words between the office and the service: مدير عام تعليم الرياض، المتحدث باسم صحة جازان.
_BETWEEN = frozenset({"عام", "باسم"})


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The branch that word i and the place after it name."""
    if not sheet.joined(i + 1) or not is_place(sheet, i + 1) or not _is_held(sheet, i):
        return
    place = sheet.phrase(i + 1)
    last = place[1] if place else i + 2
    yield Mention(
        NameType.ORGANISATION, i, last, "local_branch", 0.8, sheet.tokens[i].stem, core=(i + 1, last)
    )


def _is_held(sheet: Sheet, i: int) -> bool:
    """An office or a verb of saying stands before: no branch is «جودة تعليم السعودية»."""
    before = i - 1
    if before >= 0 and sheet.tokens[before].text in _BETWEEN:
        before -= 1
    return bool(sheet.near(before + 1) and sheet.has(before, TITLE | REPORTING))
