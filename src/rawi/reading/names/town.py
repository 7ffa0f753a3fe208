"""The name of a town or village of no list, where a head noun or a list of places says that it is one."""

from rawi.reading.arabic.word_sets import word_set, words_of_kind
from rawi.reading.names.adjectives import is_general
from rawi.reading.names.clitics import reading
from rawi.reading.names.lexicon import (
    ADJECTIVE,
    BRANCH,
    COMMON,
    DEFINITE,
    DEMONYM,
    DIRECTION,
    FIELD,
    FOREIGN,
    HEAD,
    KNOWN,
    LINK,
    NAME_PART,
    NUMBER,
    ORGANISATION,
    PLACE_HEAD,
    REPORTING,
    SERVICE,
    STOP,
    TITLE,
    VERB,
    lexicon,
)
from rawi.reading.names.name_links import HOUSE
from rawi.reading.names.name_words import is_place
from rawi.reading.names.noun_phrase import unknown_end
from rawi.reading.names.sheet import Sheet

#: Words right before a town, which may be one of no list then.
LEADING = frozenset({"في", "وفي", "الي", "من", "قرب", "نحو"})
#: Districts that have a capital.
RULED = frozenset({"ولايه", "محافظه", "مديريه", "قضاء", "اقليم", "مقاطعه"})
#: «بلدهم»
_OWNED = ("ها", "هم", "نا")
#: Adjectives that tell where a town lies.
_TELLING = words_of_kind("name_neighbours", "town")
_SIDES = frozenset({"شمال", "جنوب", "شرق", "غرب"})
_NEVER = STOP | REPORTING | NUMBER | DEMONYM


def town_end(sheet: Sheet, i: int) -> int:
    """The index after a town's name at word i by its words alone: listed, of two words, or of no list; i for
    none.
    """
    listed = sheet.phrase(i)
    if listed and listed[0].type == "place":
        return listed[1]
    token = sheet.tokens[i]
    if token.stem in word_set("town_beginnings"):
        return _second_end(sheet, i)
    if token.facts & (_NEVER | TITLE | HEAD):
        return i
    if token.facts & DEFINITE:
        return i if token.facts & (COMMON | ADJECTIVE | VERB) else i + 1
    if token.facts & KNOWN & ~(NAME_PART | LINK | FOREIGN):
        return i
    return unknown_end(sheet, i, most=3)


def _second_end(sheet: Sheet, i: int) -> int:
    """أبيار الماشي، معرة النعمان، كفر حمرة: after such a first word any noun that is no adjective."""
    if not sheet.joined(i + 1) or sheet.has(i + 1, _NEVER) or is_general(sheet, i + 1):
        return i
    return i if sheet.has(i + 1, VERB) and not sheet.has(i + 1, DEFINITE | NAME_PART | COMMON) else i + 2


def is_seat(sheet: Sheet, i: int) -> bool:
    """مركز ولاية يوبي، مركز مدينة الكرمة: a state's capital or a town's middle, no body and no place of that
    name.
    """
    is_centre = sheet.tokens[i].stem == "مركز" and sheet.joined(i + 1)
    return is_centre and (sheet.tokens[i + 1].stem in RULED or sheet.tokens[i + 1].text == "مدينه")


def is_district(sheet: Sheet, i: int) -> bool:
    """مديرية صرواح: a district; before a field it is an office («مديرية الأمن», «مديرية شرطة بغداد»)."""
    if sheet.tokens[i].stem != "مديريه" or i + 1 >= len(sheet.tokens):
        return False
    after = sheet.tokens[i + 1]
    is_field = after.facts & (FIELD | SERVICE | BRANCH | ORGANISATION)
    return not is_field and after.stem.removeprefix("ال") not in word_set("directorate_fields")


def headed_end(sheet: Sheet, i: int) -> int:
    """The same after قرية، محافظة and the like, which no common noun of no list follows: قرية المالكية، قرية
    برقين.
    """
    last = town_end(sheet, i)
    token = sheet.tokens[i]
    if token.stem == HOUSE and sheet.joined(i + 1) and not sheet.has(i + 1, _NEVER):
        return i + 2  # «قرية آل سلمان»
    if last > i or token.facts & (_NEVER | TITLE) or is_general(sheet, i):
        return last
    own = lexicon().facts.get(token.stem, 0) | lexicon().facts.get(token.stem.removeprefix("ال"), 0)
    if token.facts & DEFINITE:
        return i if own & COMMON or token.facts & HEAD else i + 1
    if (
        token.cut
        or token.stem.endswith(("ه", "ات", "ا"))
        or (own & (VERB | ADJECTIVE) and not own & NAME_PART)
    ):
        return i
    likely = token.facts & HEAD or not own & COMMON
    return i + 1 if likely and not _has_clitic(token.text) else i


def told_by_next(sheet: Sheet, i: int, *, is_village: bool) -> bool:
    """True where the words behind show that word i, behind a settlement's head, is its name: «منطقة العبر
    بحضرموت», «قرية الفلاحين شمال مدينة عدن».

    In «بلدة حضر السورية», «بلدة مسكة الواقعة» it is the adjective's article, which the noun could not go
    without, were it not a name.
    """
    token = sheet.tokens[i]
    if token.facts & (_NEVER | TITLE | HEAD | ADJECTIVE) or is_general(sheet, i) or not sheet.near(i + 1):
        return False
    after = sheet.tokens[i + 1]
    if token.facts & DEFINITE:
        return _is_beside_place(sheet, i + 1, is_village=is_village)
    if after.cut or not after.facts & DEFINITE or is_place(sheet, i + 1) or token.stem.endswith(_OWNED):
        return False
    is_relation = after.stem.endswith("يه") and after.facts & (DEMONYM | ADJECTIVE)
    return after.stem in _TELLING or (bool(is_relation) and not after.facts & (TITLE | HEAD))


def _is_beside_place(sheet: Sheet, i: int, *, is_village: bool) -> bool:
    """«بحضرموت»; behind a village or a city also «بريف درعا», «شمال مدينة عدن»."""
    after = sheet.tokens[i]
    if after.cut:
        return after.text[0] == "ب" and (
            is_place(sheet, i) or (is_village and bool(sheet.has(i, PLACE_HEAD)))
        )
    if not is_village or after.text not in _SIDES:
        return False
    beside = i + 2 if sheet.has(i + 1, DIRECTION) and sheet.near(i + 2) else i + 1
    return bool(is_place(sheet, beside) or sheet.has(beside, PLACE_HEAD))


def _has_clitic(word: str) -> bool:
    """True for a word of no list that a letter and a word of the lists make up: بسكانها, not برقين."""
    if len(word) < 3:
        return True
    if word[0] not in "لبوفك" or word in lexicon().facts:
        return False
    return bool(reading(word[1:]).facts & KNOWN)
