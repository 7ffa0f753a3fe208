"""A person between commas behind a role: «أعلن رئيس مجلس الشيوخ، نعيم الكعود، أن …»."""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType
from rawi.reading.names.family_name import CLAUSE, OWN_LETTERS
from rawi.reading.names.lexicon import (
    ADJECTIVE,
    BRIDGE,
    COMMON,
    DEFINITE,
    DEMONYM,
    FAMILY,
    GIVEN,
    HEAD,
    LINK,
    NAME_PART,
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
    while last - first < _MOST and _is_joined(sheet, last) and _may_go_on(sheet, last):
        last += 1
    if last - first >= _FEWEST and (_is_comma(sheet, last) or _opens_clause(sheet, last)):
        yield Mention(NameType.PERSON, first, last, "person_in_commas", 0.8, capacity=(i, first))


def _opens_clause(sheet: Sheet, i: int) -> bool:
    """«، سليم الحسني إن الأمر …», «، خيري الجبوري، لـ«الشرق»»: what he says right behind the name."""
    return sheet.near(i) and sheet.tokens[i].text in CLAUSE


def _is_office(sheet: Sheet, i: int) -> bool:
    """False for what is a name as well («سلطان الدعيع، حسن معاذ») and where somebody is addressed, which
    «الأستاذ في جامعة عدن» is not.
    """
    kind = lexicon().titles.get(sheet.tokens[i].stem.removeprefix("ال"), "office")
    is_held = sheet.near(i + 1) and bool(sheet.has(i + 1, BRIDGE))
    return (kind not in _ADDRESSING or is_held) and not sheet.has(i, GIVEN | WORD_NAME)


def _is_comma(sheet: Sheet, i: int) -> bool:
    return i < len(sheet.tokens) and sheet.gaps[i].strip() in _COMMAS


def _may_be_first(sheet: Sheet, i: int) -> bool:
    facts = sheet.tokens[i].facts
    if sheet.tokens[i].cut or facts & (DEFINITE | TITLE | HEAD | DEMONYM | NUMBER | STOP | REPORTING):
        return False
    if facts == ADJECTIVE and sheet.tokens[i].stem.endswith("ي") and sheet.near(i + 1):
        return _ends_name(sheet, i + 1)  # «، خيري الجبوري، لـ«الشرق»»
    return not is_place(sheet, i) and (is_unknown(sheet, i) or bool(facts & PERSONAL))


def _ends_name(sheet: Sheet, i: int) -> bool:
    """One word before a comma that is of no list, or a family name by its list or its article."""
    if not _is_comma(sheet, i + 1):
        return False
    is_family = sheet.has(i, NAME_PART | FAMILY) and not sheet.has(i, COMMON | TITLE | HEAD)
    return bool(is_family) or is_unknown(sheet, i)


def _is_joined(sheet: Sheet, i: int) -> bool:
    """A space only before the word; its own first letter may look like a clitic («خيري بوزاني،»)."""
    if not sheet.near(i) or sheet.joined(i):
        return sheet.joined(i)
    token = sheet.tokens[i]
    return token.cut == 1 and token.text[0] in OWN_LETTERS and _is_comma(sheet, i + 1)


def _may_go_on(sheet: Sheet, i: int) -> bool:
    facts = sheet.tokens[i].facts
    if facts & (TITLE | HEAD | NUMBER | REPORTING) or (facts & STOP and not facts & WORD_NAME):
        return False
    if facts & ADJECTIVE and not facts & DEFINITE and sheet.has(i - 1, GIVEN):
        return True  # «، حميد مجيد موسى، …»
    return is_unknown(sheet, i) or bool(facts & (PERSONAL | LINK | DEFINITE))
