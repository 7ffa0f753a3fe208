"""A person of two to four words between a verb of saying and a role: «قال أنيبال بورتيو، مدير المركز»,
«أكد عجب الناصر الأمين العام».
"""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType
from rawi.reading.names.family_name import OWN_LETTERS, may_be_family
from rawi.reading.names.first_name import BEHIND_SPEAKER
from rawi.reading.names.lexicon import (
    ADJECTIVE,
    BRIDGE,
    COMMON,
    DEFINITE,
    DEMONYM,
    FAMILY,
    FOREIGN,
    GIVEN,
    HEAD,
    KNOWN,
    LINK,
    NAME_PART,
    NUMBER,
    PERSONAL,
    PHRASE,
    REPORTING,
    STOP,
    TITLE,
    WORD_NAME,
    lexicon,
)
from rawi.reading.names.mention import Mention
from rawi.reading.names.name_words import is_place, is_unknown, looks_foreign
from rawi.reading.names.role import role_end
from rawi.reading.names.sheet import Sheet

TRIGGERS = REPORTING
_FEWEST, _MOST = 2, 4
#: The verb of who passes on what another said, and so many words before عن.
_PASSING_ON, _MOST_PASSING = frozenset({"نقل", "نقلت", "نقلا", "تنقل", "ينقل"}), 6
_COMMAS = ("،", ",")
#: Bodies to which somebody speaks.
_TOLD = frozenset({"media", "government"})
_NAMES = FOREIGN | NAME_PART | GIVEN
#: Marks between a name and the role after it.
_APART = frozenset(" ،,–-(")


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The person who speaks, right after the verb at word i."""
    first = _behind_about(sheet, i)
    if not sheet.joined(first) or not _may_be_first(sheet, first):
        return
    last = first + 1
    while last - first < _MOST and sheet.near(last) and _may_go_on(sheet, first, last):
        last += 1
    is_plain = sheet.has(last - 1, COMMON) and not sheet.has(last - 1, PERSONAL | DEFINITE)
    is_long = last - first > _FEWEST and sheet.has(first + 1, PERSONAL)
    if is_plain and not is_long and not sheet.gaps[last]:
        return  # «وصف أوباما إغلاق معتقل»
    if last - first < _FEWEST:
        return
    if _is_role(sheet, last):
        role = (last, role_end(sheet, last))
        yield Mention(NameType.PERSON, first, last, "speaking_person", 0.75, capacity=role)
    elif _is_said(sheet, last) and _is_strange(sheet, first, last):
        yield Mention(NameType.PERSON, first, last, "speaking_person", 0.7)


def _is_said(sheet: Sheet, i: int) -> bool:
    """What only stands behind who speaks: «إن …», «وهو …», «لصحيفة …», «لوكالة …»."""
    if not sheet.near(i):
        return False
    token = sheet.tokens[i]
    is_told = token.cut == 1 and token.text[0] == "ل" and lexicon().organisations.get(token.stem) in _TOLD
    return token.text in BEHIND_SPEAKER or is_told


def _is_strange(sheet: Sheet, first: int, last: int) -> bool:
    """True for words of no list or of names, one of them in letters of another language («كاغان واغنر»)."""
    words = range(first, last)
    texts = [token.text for token in sheet.tokens[first:last]]
    if any(sheet.tokens[i].cut or sheet.has(i, ~_NAMES) for i in words):
        return False
    if any(word[0] == "و" for word in texts[1:]):
        return looks_foreign(sheet, first)  # «كاغان واغنر», but «محاسنه وأرجو أن»
    return any(looks_foreign(sheet, i) or sheet.has(i, FOREIGN) for i in words)


def _behind_about(sheet: Sheet, i: int) -> int:
    """«نقلت وكالة الأنباء عن | …»: behind عن, where another's words are passed on; else behind the verb."""
    if sheet.tokens[i].stem in _PASSING_ON:
        for at in range(i + 1, min(i + _MOST_PASSING, len(sheet.tokens) - 1)):
            if sheet.tokens[at].text == "عن":
                return at + 1
    return i + 1


def _may_be_first(sheet: Sheet, i: int) -> bool:
    facts = sheet.tokens[i].facts
    if not facts and sheet.tokens[i - 1].text == "عن" and sheet.tokens[i].text.isalpha():
        return True  # «عن لي مياوتشيان الاقتصادي»
    if _is_called_as_place(sheet, i) or (facts & TITLE and facts & WORD_NAME and not facts & DEFINITE):
        return True  # «صرح سيد ظفر هاشمي المتحدث باسم»
    if facts == DEFINITE:
        return True  # «الفريدو زاموديو», «العتيري»: of no list
    if facts & (DEFINITE | TITLE | HEAD | DEMONYM | NUMBER | STOP) or is_place(sheet, i):
        return False
    return is_unknown(sheet, i) or bool(facts & PERSONAL)


def _is_called_as_place(sheet: Sheet, i: int) -> bool:
    """«قالت نيبال زغيب، المتحدثة»: a place's name as a given name, before a word that only a family has."""
    facts = sheet.tokens[i].facts
    if not facts & PHRASE or facts & (KNOWN & ~(PHRASE | NAME_PART)) or not sheet.joined(i + 1):
        return False
    return is_unknown(sheet, i + 1) and sheet.gaps[i + 2].strip() in _COMMAS


def _may_go_on(sheet: Sheet, first: int, i: int) -> bool:
    """A word of names or of no list; behind a given name any surname, also a plain word («صالح كامل، …»)."""
    facts = sheet.tokens[i].facts
    if facts & BRIDGE and not sheet.tokens[i].cut and i > first + 1:
        return sheet.gaps[i + 1].strip() in _COMMAS  # «تشيوي هونغ بين، كبير»: no preposition before a comma
    if facts & (TITLE | HEAD | DEMONYM | NUMBER | REPORTING) or (facts & STOP and not facts & WORD_NAME):
        return False
    is_second = i == first + 1 and bool(sheet.has(first, PERSONAL))
    if sheet.tokens[i].cut:  # «هنري باركي، مدير المعهد»
        return is_second and sheet.tokens[i].text[0] in OWN_LETTERS and not facts & DEFINITE
    if is_unknown(sheet, i) or facts & (PERSONAL | LINK | FAMILY):
        return not facts & DEFINITE or bool(sheet.has(i - 1, PERSONAL))
    if facts & ADJECTIVE and not facts & DEFINITE:  # «… ظفر هاشمي», «أفصح حسين زماني نيا نائب الوزير»
        is_surname = sheet.tokens[i].stem.endswith("ي") and bool(sheet.has(first, PERSONAL))
        return is_surname or (is_second and bool(sheet.has(first, GIVEN | WORD_NAME)))
    if i == first + 1 and not sheet.has(first, DEFINITE) and may_be_family(sheet, i):
        return True  # «بلحسن الوسلاتي، المتحدث»
    is_closed = i + 1 < len(sheet.tokens) and sheet.gaps[i + 1].strip() in _COMMAS  # «كارلوس غصن، الرئيس»
    is_plain = bool(facts & (DEFINITE | COMMON)) or not facts or is_closed
    return is_second and not is_place(sheet, i) and is_plain


def _is_role(sheet: Sheet, i: int) -> bool:
    """A title right behind the name, or behind a comma, a dash or a bracket; none that و joins."""
    if not sheet.has(i, TITLE) or sheet.tokens[i].cut:
        return False
    return _APART.issuperset(sheet.gaps[i])
