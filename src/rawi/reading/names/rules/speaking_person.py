"""A person of two to four words between a verb of saying and a role: «قال أنيبال بورتيو، مدير المركز»,
«أكد عجب الناصر الأمين العام».
"""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType
from rawi.reading.names.lexicon import (
    ADJECTIVE,
    COMMON,
    DEFINITE,
    DEMONYM,
    FAMILY,
    GIVEN,
    HEAD,
    LINK,
    NUMBER,
    PERSONAL,
    REPORTING,
    STOP,
    TITLE,
    WORD_NAME,
)
from rawi.reading.names.mention import Mention
from rawi.reading.names.name_words import is_place, is_unknown
from rawi.reading.names.role import role_end
from rawi.reading.names.sheet import Sheet

TRIGGERS = REPORTING
_FEWEST, _MOST = 2, 4
#: Letters that are a surname's own there («هنري باركي، مدير المعهد»).
_NO_CLITIC = ("ب", "ك", "ف")
_COMMAS = ("،", ",")
#: Marks between a name and the role after it.
_APART = frozenset(" ،,–-(")


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The person who speaks, right after the verb at word i."""
    first = i + 1
    if not sheet.joined(first) or not _may_be_first(sheet, first):
        return
    last = first + 1
    while last - first < _MOST and sheet.near(last) and _may_go_on(sheet, first, last):
        last += 1
    is_plain = sheet.has(last - 1, COMMON) and not sheet.has(last - 1, PERSONAL | DEFINITE)
    is_long = last - first > _FEWEST and sheet.has(first + 1, PERSONAL)
    if is_plain and not is_long and not sheet.gaps[last]:
        return  # «وصف أوباما إغلاق معتقل»
    if last - first >= _FEWEST and _is_role(sheet, last):
        role = (last, role_end(sheet, last))
        yield Mention(NameType.PERSON, first, last, "speaking_person", 0.75, capacity=role)


def _may_be_first(sheet: Sheet, i: int) -> bool:
    facts = sheet.tokens[i].facts
    if facts == DEFINITE:
        return True  # «الفريدو زاموديو», «العتيري»: of no list
    if facts & (DEFINITE | TITLE | HEAD | DEMONYM | NUMBER | STOP) or is_place(sheet, i):
        return False
    return is_unknown(sheet, i) or bool(facts & PERSONAL)


def _may_go_on(sheet: Sheet, first: int, i: int) -> bool:
    """A word of names or of no list; behind a given name any surname, also a plain word («صالح كامل، …»)."""
    facts = sheet.tokens[i].facts
    if facts & (TITLE | HEAD | DEMONYM | NUMBER | REPORTING) or (facts & STOP and not facts & WORD_NAME):
        return False
    is_second = i == first + 1 and bool(sheet.has(first, PERSONAL))
    if sheet.tokens[i].cut:
        return is_second and sheet.tokens[i].text[0] in _NO_CLITIC and not facts & DEFINITE
    if is_unknown(sheet, i) or facts & (PERSONAL | LINK | FAMILY):
        return not facts & DEFINITE or bool(sheet.has(i - 1, PERSONAL))
    if facts & ADJECTIVE and not facts & DEFINITE:
        return is_second and bool(sheet.has(first, GIVEN))  # «أفصح حسين زماني نيا نائب الوزير»
    is_closed = i + 1 < len(sheet.tokens) and sheet.gaps[i + 1].strip() in _COMMAS  # «كارلوس غصن، الرئيس»
    is_plain = bool(facts & (DEFINITE | COMMON)) or not facts or is_closed
    return is_second and not is_place(sheet, i) and is_plain


def _is_role(sheet: Sheet, i: int) -> bool:
    """A title right behind the name, or behind a comma, a dash or a bracket; none that و joins."""
    if not sheet.has(i, TITLE) or sheet.tokens[i].cut:
        return False
    return _APART.issuperset(sheet.gaps[i])
