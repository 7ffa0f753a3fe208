"""A team abroad by a name of no list, which where it is from closes: «فريق بافينو الإيطالي»."""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType
from rawi.reading.names.lexicon import (
    ADJECTIVE,
    COMMON,
    DEFINITE,
    DEMONYM,
    HEAD,
    NUMBER,
    ORGANISATION,
    REPORTING,
    STOP,
    TITLE,
    VERB,
)
from rawi.reading.names.mention import Mention
from rawi.reading.names.name_words import is_place
from rawi.reading.names.sheet import Sheet

TRIGGERS = ORGANISATION
_TEAM = "فريق"
_MOST = 4
_NEVER = DEFINITE | STOP | REPORTING | TITLE | HEAD | NUMBER | DEMONYM
_WORD = COMMON | ADJECTIVE | VERB


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The team named between word i and the adjective of its country."""
    if sheet.tokens[i].stem != _TEAM or (sheet.has(i + 1, _WORD) and not is_place(sheet, i + 1)):
        return
    last = i + 1
    while last <= i + _MOST and sheet.joined(last) and not sheet.has(last, _NEVER):
        last += 1
    if last > i + 1 and sheet.joined(last) and _is_from(sheet, last):
        yield Mention(NameType.ORGANISATION, i + 1, last, "foreign_team", 0.75, _TEAM, whole=True)


def _is_from(sheet: Sheet, i: int) -> bool:
    """«الإيطالي»: masculine, with article."""
    is_demonym = sheet.has(i, DEMONYM) and sheet.has(i, DEFINITE)
    return bool(is_demonym) and not sheet.tokens[i].stem.endswith("ه")
