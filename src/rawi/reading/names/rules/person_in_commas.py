"""A person between commas behind a role: «أعلن رئيس مجلس الشيوخ، نعيم الكعود، أن …»."""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType
from rawi.reading.names.lexicon import (
    ADJECTIVE,
    DEFINITE,
    DEMONYM,
    GIVEN,
    HEAD,
    LINK,
    NUMBER,
    PERSONAL,
    REPORTING,
    STOP,
    TITLE,
    WORD_NAME,
    lexicon,
)
from rawi.reading.names.mention import Mention
from rawi.reading.names.name_words import is_place, is_unknown
from rawi.reading.names.role import role_end
from rawi.reading.names.sheet import Sheet

TRIGGERS = TITLE
_FEWEST, _MOST = 2, 4
_ADDRESSING = frozenset({"honour", "royal"})
_COMMAS = ("،", ",")


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The holder of the role at word i, in commas of his own."""
    if (sheet.has(i - 1, TITLE) and sheet.joined(i)) or not _is_office(sheet, i):
        return
    first = role_end(sheet, i)
    if _is_comma(sheet, first + 1) and sheet.joined(first) and is_unknown(sheet, first):
        first += 1  # «قائد شرطة لامو، …»: a town of no list
    if first <= i + 1 or not _is_comma(sheet, first) or not _may_be_first(sheet, first):
        return
    last = first + 1
    while last - first < _MOST and sheet.joined(last) and _may_go_on(sheet, last):
        last += 1
    if last - first >= _FEWEST and _is_comma(sheet, last):
        yield Mention(NameType.PERSON, first, last, "person_in_commas", 0.8, capacity=(i, first))


def _is_office(sheet: Sheet, i: int) -> bool:
    """False for what is a name as well («سلطان الدعيع، حسن معاذ») and where somebody is addressed."""
    kind = lexicon().titles.get(sheet.tokens[i].stem.removeprefix("ال"), "office")
    return kind not in _ADDRESSING and not sheet.has(i, GIVEN | WORD_NAME)


def _is_comma(sheet: Sheet, i: int) -> bool:
    return i < len(sheet.tokens) and sheet.gaps[i].strip() in _COMMAS


def _may_be_first(sheet: Sheet, i: int) -> bool:
    facts = sheet.tokens[i].facts
    if sheet.tokens[i].cut or facts & (DEFINITE | TITLE | HEAD | DEMONYM | NUMBER | STOP | REPORTING):
        return False
    return not is_place(sheet, i) and (is_unknown(sheet, i) or bool(facts & PERSONAL))


def _may_go_on(sheet: Sheet, i: int) -> bool:
    facts = sheet.tokens[i].facts
    if facts & (TITLE | HEAD | NUMBER | REPORTING) or (facts & STOP and not facts & WORD_NAME):
        return False
    if facts & ADJECTIVE and not facts & DEFINITE and sheet.has(i - 1, GIVEN):
        return True  # «، حميد مجيد موسى، …»
    return is_unknown(sheet, i) or bool(facts & (PERSONAL | LINK | DEFINITE))
