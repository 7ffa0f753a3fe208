"""A person by two or more words of a name, without title: «نوري المالكي», «محمد بن سلمان», «ليونيل ميسي».

A word that looks foreign before a foreign name belongs to it (نيتشي كومار), and «و» with two more such words
after it names a second person (… ولالاو ياداف).
"""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType
from rawi.reading.names.first_name import GIFTS_OF_GOD, begins_name
from rawi.reading.names.lexicon import (
    ADJECTIVE,
    COMMON,
    DEFINITE,
    DEMONYM,
    FOREIGN,
    GIVEN,
    HEAD,
    LINK,
    NAME_PART,
    STOP,
    TITLE,
    VERB,
    WORD_NAME,
    lexicon,
)
from rawi.reading.names.mention import Mention
from rawi.reading.names.name_words import is_unknown, looks_foreign
from rawi.reading.names.person_name import joined_person, name_end
from rawi.reading.names.role import TRIBES
from rawi.reading.names.sheet import Sheet

TRIGGERS = GIVEN | FOREIGN | LINK | WORD_NAME | NAME_PART


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The persons whose names begin at word i, or one word before it."""
    first = _first(sheet, i)
    if (first == i and not begins_name(sheet, i)) or (i and sheet.tokens[i - 1].text in TRIBES):
        return
    last = name_end(sheet, first)
    if last < first + 2:
        return
    if last == first + 2 and _thanks_god(sheet, first):
        return
    sure = sheet.has(i, GIVEN | FOREIGN)
    yield Mention(NameType.PERSON, first, last, "given_person", 0.9 if sure else 0.7)
    other = joined_person(sheet, last)
    if other > last:
        yield Mention(NameType.PERSON, last, other, "given_person", 0.7)


def _thanks_god(sheet: Sheet, i: int) -> bool:
    """من فضل الله، بعون الله: no name after a preposition."""
    if sheet.tokens[i + 1].text != "الله" or sheet.tokens[i].stem not in GIFTS_OF_GOD:
        return False
    return bool(sheet.tokens[i].cut or sheet.has(i - 1, STOP))


def _first(sheet: Sheet, i: int) -> int:
    """The word before a foreign name where it looks foreign too and no list knows it; else i."""
    if not i or not sheet.joined(i) or sheet.tokens[i - 1].cut or _ends_club(sheet, i):
        return i
    if sheet.has(i, FOREIGN):
        return i - 1 if looks_foreign(sheet, i - 1) else i
    if not _is_family(sheet, i) or not is_unknown(sheet, i - 1):
        return i
    return i if _is_joined_verb(sheet.tokens[i - 1].text) else i - 1


def _ends_club(sheet: Sheet, i: int) -> bool:
    """«مدرب مانشستر يونايتد | لويس فان غال»."""
    return i > 1 and (sheet.tokens[i - 2].stem, sheet.tokens[i - 1].text) in lexicon().clubs


def _is_joined_verb(word: str) -> bool:
    """«ووجه العبيدي أصابع الاتهام»: a verb after و."""
    return word[0] in "وف" and bool(lexicon().facts.get(word[1:], 0) & VERB)


def _is_family(sheet: Sheet, i: int) -> bool:
    """الدليمي: a family name in ي that is nothing else, after which a word of no list is a given name."""
    token = sheet.tokens[i]
    doubtful = token.facts & (COMMON | ADJECTIVE | DEMONYM | TITLE | HEAD | WORD_NAME)
    return bool(token.facts & DEFINITE) and not doubtful and token.stem.endswith("ي")
