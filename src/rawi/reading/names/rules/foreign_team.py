"""A team abroad by a name of no list, which where it is from closes: «فريق بافينو الإيطالي», on a page about
sport also «قادما من غنك البلجيكي».
"""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType
from rawi.reading.names.lexicon import (
    ADJECTIVE,
    COMMON,
    DEFINITE,
    DEMONYM,
    FOREIGN,
    HEAD,
    KNOWN,
    NAME_PART,
    NUMBER,
    ORGANISATION,
    PHRASE,
    REPORTING,
    STOP,
    TITLE,
    VERB,
)
from rawi.reading.names.mention import Mention
from rawi.reading.names.name_words import is_place
from rawi.reading.names.sheet import Sheet

TRIGGERS = ORGANISATION | DEMONYM
_TEAM = "فريق"
_MOST = 4
_NEVER = DEFINITE | STOP | REPORTING | TITLE | HEAD | NUMBER | DEMONYM
_WORD = COMMON | ADJECTIVE | VERB
#: Words before a team to which somebody goes, or against which one plays.
_BEFORE = frozenset({"من", "الي", "امام", "ضد", "مع", "علي"})
_MOST_ALONE = 2
_NO_TEAM = KNOWN & ~(NAME_PART | FOREIGN | PHRASE) | NUMBER | DEFINITE


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The team named between word i and the adjective of its country, or before that adjective at word i."""
    if sheet.tokens[i].stem == _TEAM:
        last = _behind_head(sheet, i)
        if last > i + 1:
            yield Mention(NameType.ORGANISATION, i + 1, last, "foreign_team", 0.75, _TEAM, whole=True)
    elif sheet.sport and sheet.joined(i) and _is_from(sheet, i):
        first = _behind_preposition(sheet, i)
        if first < i:
            yield Mention(NameType.ORGANISATION, first, i, "foreign_team", 0.7, whole=True)


def _behind_head(sheet: Sheet, i: int) -> int:
    """The index after the team's name; i for none."""
    if sheet.has(i + 1, _WORD) and not is_place(sheet, i + 1):
        return i
    last = i + 1
    while last <= i + _MOST and sheet.joined(last) and not sheet.has(last, _NEVER):
        last += 1
    return last if sheet.joined(last) and _is_from(sheet, last) else i


def _behind_preposition(sheet: Sheet, i: int) -> int:
    """The first word of the one or two of no list before word i, behind such a preposition; i for none."""
    for first in range(i - 1, max(0, i - 1 - _MOST_ALONE), -1):
        if sheet.tokens[first].cut or sheet.has(first, _NO_TEAM) or not sheet.joined(first):
            return i
        if sheet.tokens[first - 1].text in _BEFORE:
            return first
    return i


def _is_from(sheet: Sheet, i: int) -> bool:
    """«الإيطالي»: masculine, with article."""
    is_demonym = sheet.has(i, DEMONYM) and sheet.has(i, DEFINITE)
    return bool(is_demonym) and not sheet.tokens[i].cut and not sheet.tokens[i].stem.endswith("ه")
