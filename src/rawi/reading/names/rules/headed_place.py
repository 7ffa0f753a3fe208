"""A place by its head noun: «مدينة الفلوجة», «شارع الزيتون», «مطار الملك خالد الدولي», «شارع 40»."""

from collections.abc import Iterator

from rawi.reading.arabic.word_sets import words_of_kind
from rawi.reading.model.findings import NameType
from rawi.reading.names.adjectives import is_general
from rawi.reading.names.foreign import foreignness
from rawi.reading.names.lexicon import (
    ADJECTIVE,
    COMMON,
    DEFINITE,
    DEMONYM,
    GIVEN,
    HEAD,
    KNOWN,
    NAME_PART,
    NUMBER,
    ORGANISATION,
    PLACE_HEAD,
    STOP,
    TITLE,
    VERB,
    WORD_NAME,
    lexicon,
)
from rawi.reading.names.mention import Mention
from rawi.reading.names.name_words import is_place
from rawi.reading.names.noun_phrase import (
    adjectives_end,
    person_end,
    purpose_end,
    quoted_end,
    unknown_end,
)
from rawi.reading.names.sheet import Sheet
from rawi.reading.names.town import headed_end, is_district, is_seat, told_by_next, town_end

TRIGGERS = PLACE_HEAD
#: Heads that take a common noun as a name: شارع الستين، جبل النور.
_TAKES_NOUN = words_of_kind("place_head_uses", "takes_noun")
#: «حديقة الحيوانات», «حديقة المركز الثقافي» are none by name.
_GARDEN, _ANIMALS = "حديقه", "الحيوان"
#: A district, or the office of a field.
_DIRECTORATE = "مديريه"
#: ميناء شرق بورسعيد
_SIDES = frozenset({"شرق", "غرب", "شمال", "جنوب", "وسط"})
#: Heads of settlements after which a word of doubt is a name: قرية برقين، محافظة حقل.
_STRICT = words_of_kind("place_head_uses", "strict")
#: Those after which the words behind may tell that a common word is the name: منطقة العبر بحضرموت.
_TOLD = _STRICT | words_of_kind("place_head_uses", "told")
_VILLAGES = words_of_kind("place_head_uses", "village")
#: Those after which a side tells it too: قرية الفلاحين شمال عدن.
_BESIDE = _VILLAGES | {"مدينه"}
#: Mosques bear the names of bodies too: مسجد قوات الطوارئ.
_MOSQUES = frozenset({"مسجد", "جامع"})
#: Heads that bear one given name: استاد جابر، شارع فيصل.
_BEARS_NAME = words_of_kind("place_head_uses", "takes_given")
#: Heads that bear another place's whole name: معسكر سهل البلاط، سد وادي نجران.
_NAMED_BY_PLACE = words_of_kind("place_head_uses", "takes_place")
#: Buildings and roads are other places than the town whose name they bear: مطار عدن.
_THE_SAME = frozenset({"جزيره", "جزر", "واحه", "شبه", "نهر"})
_NAMED_AFTER = frozenset({"building", "road"})


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The place whose head is word i."""
    token = sheet.tokens[i]
    if token.facts & DEFINITE or i + 1 >= len(sheet.tokens):
        return
    before = sheet.tokens[i - 1].stem if i else ""
    kind = lexicon().places.get(token.stem, "")
    if kind == "list" or is_seat(sheet, i) or (token.stem, before) in (("طريق", "عن"), ("ناحيه", "من")):
        return
    if token.stem == _DIRECTORATE and not is_district(sheet, i):
        return
    last = _name_end(sheet, i)
    if last == i + 1 or (token.stem == "وادي" and "أ" in sheet.written(i)):
        return
    core = None if kind in _NAMED_AFTER or _is_beside_town(sheet, i, kind) else (i + 1, last)
    after = adjectives_end(sheet, last, most=2)
    purpose = purpose_end(sheet, last) if token.stem == "مدينه" and person_end(sheet, i + 1) == last else last
    if purpose > last:
        yield Mention(
            NameType.ORGANISATION, i, purpose, "headed_place", 0.8, token.stem, core=(i + 1, purpose)
        )
        return
    yield Mention(NameType.PLACE, i, after, "headed_place", 0.85, token.stem, core=core)


def _name_end(sheet: Sheet, i: int) -> int:
    quoted = quoted_end(sheet, i + 1, most=4)
    if quoted > i + 1:
        is_branch = sheet.tokens[i].stem == "قطاع" and not is_place(sheet, i + 1)  # «قطاع «التأمين»»
        return i + 1 if is_branch else quoted
    if not sheet.joined(i + 1):
        return i + 1
    listed = sheet.phrase(i + 1)
    if listed and (listed[0].type == "place" or sheet.tokens[i].stem in _MOSQUES):
        return listed[1]
    if sheet.tokens[i + 1].stem in _SIDES and sheet.joined(i + 2):
        beside = sheet.phrase(i + 2)
        if beside and beside[0].type == "place":
            return beside[1]
    person = person_end(sheet, i + 1)
    if person > i + 1:
        return person
    if _is_nested(sheet, i + 1):
        inner = _name_end(sheet, i + 1)
        nature = lexicon().places[sheet.tokens[i + 1].stem] == "nature" and sheet.has(i + 2, DEFINITE)
        return max(inner, i + 3) if inner > i + 2 or (nature and sheet.joined(i + 2)) else i + 1
    return _plain_end(sheet, i)


def _is_beside_town(sheet: Sheet, i: int, kind: str) -> bool:
    """تل رفح، خليج عدن: another place than the town; جزيرة تيران is تيران."""
    return kind == "nature" and sheet.tokens[i].stem not in _THE_SAME and sheet.phrase(i + 1) is not None


def _is_nested(sheet: Sheet, i: int) -> bool:
    """معسكر سهل البلاط: the head of another place, whose name is the name."""
    if sheet.has(i, DEFINITE):
        return False
    outer, inner = (lexicon().places.get(sheet.tokens[at].stem, "list") for at in (i - 1, i))
    if outer == "settlement" and inner == "nature":
        return sheet.tokens[i - 1].stem in _STRICT or sheet.tokens[i - 1].stem == "مدينه"
    return inner != "list" and sheet.tokens[i - 1].stem in _NAMED_BY_PLACE


def _is_owned(sheet: Sheet, i: int) -> bool:
    """«حرم دمه»: a noun with a pronoun, behind what is a verb too."""
    return sheet.written(i).endswith("ه") and sheet.tokens[i].text[:-1] in lexicon().facts


def _plain_end(sheet: Sheet, i: int) -> int:
    token, head = sheet.tokens[i + 1], sheet.tokens[i].stem
    if head in _TOLD and not sheet.phrase(i) and told_by_next(sheet, i + 1, is_village=head in _BESIDE):
        return i + 2
    if sheet.has(i, VERB) and _is_owned(sheet, i + 1):
        return i + 1
    if head in _STRICT:
        return headed_end(sheet, i + 1)
    kind = lexicon().places.get(head, "")
    town = town_end(sheet, i + 1) if kind == "settlement" else i + 1
    if town > i + 1 and not is_general(sheet, i + 1):
        return town
    if head == _GARDEN and (token.facts & ORGANISATION or token.text.startswith(_ANIMALS)):
        return i + 1
    if token.facts & NUMBER:
        return i + 2 if kind == "road" and len(token.text) < 4 else i + 1
    if (
        token.facts & (STOP | DEMONYM)
        or (token.facts & (TITLE | HEAD) and head not in _TAKES_NOUN)
        or is_general(sheet, i + 1)
    ):
        return i + 1
    if token.facts & (GIVEN | WORD_NAME if head in _BEARS_NAME else GIVEN * (head == "مدينه")):
        return i + 2
    if token.facts & DEFINITE:
        known = token.facts & (COMMON | ADJECTIVE | VERB)
        return i + 2 if not known or head in _TAKES_NOUN else i + 1
    if token.facts & KNOWN & ~(NAME_PART | VERB if kind == "nature" else NAME_PART):
        return i + 1
    if token.text[0] in "لب" and not token.facts & KNOWN and foreignness(token.text) < 0.5:
        return i + 1
    return max(unknown_end(sheet, i + 1, most=3), i + 2 if kind == "nature" else i + 1)
