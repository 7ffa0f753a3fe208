"""Places after a dual or plural head: «مدينتي أبوحماد والعاشر من رمضان», «قرى برقين، وكفر حمرة، والمالكية».

Words of no list count as names here, and so does what stands alone between two commas of the list.
"""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType
from rawi.reading.names.adjectives import is_general
from rawi.reading.names.lexicon import (
    DEFINITE,
    DEMONYM,
    DIRECTION,
    HEAD,
    NUMBER,
    PLACE_HEAD,
    STOP,
    TITLE,
    lexicon,
)
from rawi.reading.names.mention import Mention
from rawi.reading.names.sheet import Sheet
from rawi.reading.names.town import town_end

TRIGGERS = PLACE_HEAD
#: A list has no more names than this.
_MOST = 20
#: What leads from «البلدات» to names of some of them.
_SUCH_AS = frozenset({"مثل", "ومنها", "منها"})
_COMMAS = frozenset("،,؛")
#: What is no town of no list.
_NO_TOWN = TITLE | HEAD | DEMONYM | STOP | DIRECTION | NUMBER


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The places of the list after word i; none unless two stand there."""
    at = _after_such_as(sheet, i) if sheet.has(i, DEFINITE) else i + 1
    if not at or lexicon().places.get(sheet.tokens[i].stem.removeprefix("ال")) != "list":
        return
    members = _members(sheet, at)
    while members and not members[-1][2]:
        members.pop()
    sure = sum(one[2] for one in members)
    if len(members) > 1 and 2 * sure >= len(members):
        for first, last, _ in members:
            yield Mention(NameType.PLACE, first, last, "place_list", 0.75, sheet.tokens[i].stem)


def _after_such_as(sheet: Sheet, i: int) -> int:
    """«البلدات الكبيرة مثل | …»: the index of the first name; 0 where nothing leads to one."""
    at = i + 2 if sheet.has(i + 1, DEFINITE) and sheet.joined(i + 1) else i + 1
    leads = sheet.near(at) and at + 1 < len(sheet.tokens) and sheet.tokens[at].text in _SUCH_AS
    return at + 1 if leads else 0


def _members(sheet: Sheet, at: int) -> list[tuple[int, int, bool]]:
    """The names of the list: first word, index after the last, and whether its words alone say so."""
    found: list[tuple[int, int, bool]] = []
    while len(found) < _MOST and (sheet.joined(at) if not found else _continues(sheet, at)):
        last = town_end(sheet, at)
        sure = last > at
        if not sure:
            last = _enclosed_end(sheet, at) if found else at
            last = _doubtful_end(sheet, at) if last == at else last
        if last == at:
            break
        found.append((at, last, sure))
        at = last
    return found


def _continues(sheet: Sheet, at: int) -> bool:
    """True where و, a comma or both lead from one name of the list to the next; و is then cut off."""
    if at >= len(sheet.tokens):
        return False
    token = sheet.tokens[at]
    gap = sheet.gaps[at].strip()
    comma = gap in _COMMAS and bool(gap)
    if sheet.gaps[at] and not comma:
        return False
    if token.text[0] != "و" or len(token.text) < 4:
        return comma and not token.cut
    if token.stem == token.text and not sheet.phrase(at):
        sheet.cut(at, 1)
    return True


def _doubtful_end(sheet: Sheet, at: int) -> int:
    """The index after a noun with article that stands alone in the list, as in «الشيحة والدواية»; at for
    none.
    """
    if not sheet.has(at, DEFINITE) or sheet.has(at, _NO_TOWN) or is_general(sheet, at):
        return at
    after = at + 1
    return after if after < len(sheet.tokens) and not sheet.joined(after) else at


def _enclosed_end(sheet: Sheet, at: int) -> int:
    """The index after one word with و that a comma follows, as in «، وأحد، »; at for more."""
    gap = sheet.gap_after(at).strip()
    return at + 1 if sheet.tokens[at].cut and gap and gap[0] in _COMMAS else at
