"""The noun phrase after a head: وزارة + الخارجية العراقية, بنك + الرياض, مركز + الملك سلمان للإغاثة.

A phrase is read by its words' shapes only: first what the head stands in construction with, then adjectives
with the article, then a second noun joined by و, then ل with what the body is for.
"""

from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import word_set
from rawi.reading.names.adjectives import both_genders, is_general
from rawi.reading.names.clitics import is_verbal_noun
from rawi.reading.names.first_name import begins_name
from rawi.reading.names.foreign import foreignness
from rawi.reading.names.letters import letters_end
from rawi.reading.names.lexicon import (
    ADJECTIVE,
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
    PHRASE,
    PLACE_HEAD,
    REPORTING,
    STOP,
    TIME,
    TITLE,
    VERB,
    WORD_NAME,
    lexicon,
)
from rawi.reading.names.name_words import is_unknown
from rawi.reading.names.person_name import name_end
from rawi.reading.names.sheet import Sheet

#: لشؤون, which the table of stops holds as a whole.
_AFFAIRS = fold("لشؤون")
#: Plurals of persons that do not end in ين or ون.
_MANY = frozenset({"الطلبه", "الطلاب", "العمال", "الكتاب", "التجار"})
#: Pronouns: «جمعية إنسان | ومشاركتها».
_OWNED = ("ها", "هم", "هما")
#: «جامعة الدول العربية | ودول الخليج»
_STATES = "دول"
_NO_NOUN = STOP | REPORTING | NUMBER
_SHORTEST_ADJECTIVE = 3
#: «غابون» is none.
_SHORTEST_PEOPLE = 5
#: جامعة أم القرى، مستشفى أبو الريش
_KING = "الملك"
_MOTHERS = frozenset({"ام", "ابو"})


@cache
def naming_adjectives() -> frozenset[str]:
    """Adjectives without ي that belong to names, masculine and feminine, folded, without the article."""
    return both_genders(word_set("naming_adjectives"))


def is_adjective(sheet: Sheet, i: int) -> bool:
    """True where word i is an adjective with the article that may belong to the word before."""
    token = sheet.tokens[i]
    if not token.facts & DEFINITE or token.facts & TIME:
        return False
    if token.stem.endswith(("يين", "يون")):
        return _are_people_before(sheet, i)
    if token.facts & DEMONYM:
        return True
    stem = token.stem.removeprefix("ال")
    if is_naming(sheet, i):
        return True
    if token.facts & (TITLE | HEAD) and not token.facts & ADJECTIVE:
        return False
    if (
        token.facts & (GIVEN | FOREIGN)
        or len(stem) <= _SHORTEST_ADJECTIVE
        or _is_abstract_noun(token.facts, stem)
    ):
        return False
    return stem.endswith(("يه", "ي"))


def _are_people_before(sheet: Sheet, i: int) -> bool:
    """«المحاسبين القانونيين», «الطلبة السعوديين»; not «حرس الحدود البريطانيين»."""
    before = sheet.tokens[i - 1].stem if i else ""
    return before.endswith(("ين", "ون", "اء")) or before in _MANY


def _is_abstract_noun(facts: int, stem: str) -> bool:
    """«حملت القوات المسؤولية»: a noun in ية, of which no list has the adjective in ي."""
    if facts & ADJECTIVE or not stem.endswith("يه"):
        return False
    known = lexicon().facts
    return bool(known.get(stem, 0) & COMMON) and not known.get(stem[:-1], 0) & (ADJECTIVE | DEMONYM)


def is_naming(sheet: Sheet, i: int) -> bool:
    """True for an adjective without ي that belongs to names: الأعلى، الأقصى."""
    return sheet.tokens[i].stem.removeprefix("ال") in naming_adjectives()


def adjectives_end(sheet: Sheet, i: int, *, most: int = 3) -> int:
    """The index after the adjectives of a name that stand at word i and after; general ones end it."""
    last = i
    while last < i + most and sheet.joined(last) and is_adjective(sheet, last):
        if is_general(sheet, last) and not (sheet.joined(last + 1) and is_adjective(sheet, last + 1)):
            break
        last += 1
    return last


#: Heads that take a feminine adjective though they do not end in ة.
_FEMININE = frozenset({"قوي", "دار", "كتايب", "سرايا", "جيوش", "سوق", "حرب"})


def is_feminine(head: str) -> bool:
    """True for a folded head noun, with or without article, whose adjective is feminine."""
    return head.endswith(("ه", "ات")) or head.removeprefix("ال") in _FEMININE


def agreeing_end(sheet: Sheet, head: int, i: int) -> int:
    """The index after the adjectives at word i that agree in gender with the head noun."""
    feminine = is_feminine(sheet.tokens[head].stem)
    last, end = i, adjectives_end(sheet, i)
    while last < end and sheet.tokens[last].stem.endswith("ه") == feminine:
        last += 1
    return last


def quoted_end(sheet: Sheet, i: int, *, most: int = 7) -> int:
    """The index after a name in quotation marks or brackets that opens before word i; i where none closes."""
    if not sheet.opened(i):
        return i
    for last in range(i, min(i + most, len(sheet.tokens))):
        if sheet.closed(last):
            return last + 1
        if last > i and sheet.gaps[last] and len(sheet.gaps[last].strip(' .-"«»(')) > 0:
            return i
    return i


def person_end(sheet: Sheet, i: int) -> int:
    """The index after titles and a person's name at word i (الملك سلمان); i where none stands there."""
    at = i
    while at < i + 3 and at < len(sheet.tokens) and sheet.has(at, TITLE) and sheet.has(at, DEFINITE):
        if at > i and not sheet.joined(at):
            return i
        at += 1
    if at >= len(sheet.tokens) or (at > i and not sheet.joined(at)) or _is_body_of_many(sheet, i, at):
        return i
    if _is_king(sheet, i, at):
        return at + 1
    if begins_name(sheet, at, vouched=at > i, after_title=at > i):
        last = name_end(sheet, at)
        return last if at > i or last > at + 1 else i
    family = sheet.has(at, NAME_PART | FAMILY) and not sheet.has(at, COMMON | HEAD | TITLE | DEMONYM)
    return at + 1 if at > i and (family or is_unknown(sheet, at)) else i


def _is_body_of_many(sheet: Sheet, i: int, at: int) -> bool:
    """«نادي الأسير المحامي سامح شكري», «بلدية المحافظة سامح شكري»: what names the body is no title of the
    one who follows.
    """
    if sheet.has(i, HEAD) and at == i + 1:
        return True
    kind = lexicon().titles.get(sheet.tokens[i].stem.removeprefix("ال"))
    return at > i + 1 and (kind == "person" or (sheet.has(i, ADJECTIVE) != 0 and kind == "military"))


def _is_king(sheet: Sheet, i: int, at: int) -> bool:
    """«مستشفى الملك خالد | محمد النشمي»: behind a king's name of one word, another's."""
    if at != i + 1 or sheet.tokens[i].text != _KING or not sheet.has(at, GIVEN | WORD_NAME):
        return False
    return sheet.joined(at + 1) and bool(sheet.has(at + 1, GIVEN | WORD_NAME)) and not sheet.has(at, LINK)


def complement_end(sheet: Sheet, i: int, *, depth: int = 0) -> int:
    """The index after what a head before word i stands in construction with; i where nothing does."""
    if i >= len(sheet.tokens):
        return i
    quoted = quoted_end(sheet, i)
    if quoted > i:
        return quoted
    if not sheet.joined(i):
        return i
    token = sheet.tokens[i]
    listed = sheet.phrase(i)
    if listed and listed[1] > i + 1:
        return listed[1]
    if depth and _addresses_other(sheet, i):
        return i
    person = person_end(sheet, i)
    if person > i:
        return person
    spelled = letters_end(sheet, i)
    if spelled > i:
        return unknown_end(sheet, spelled) if sheet.joined(spelled) else spelled
    if token.facts & LINK and sheet.joined(i + 1) and sheet.has(i + 1, DEFINITE) and token.stem in _MOTHERS:
        return i + 2
    if token.facts & _NO_NOUN or (token.facts & VERB and not token.facts & (COMMON | HEAD | ADJECTIVE)):
        return listed[1] if listed else i
    if token.facts & DEFINITE or listed:
        return listed[1] if listed else i + 1
    return _indefinite_end(sheet, i, depth)


def _addresses_other(sheet: Sheet, i: int) -> bool:
    """«جامعة طيبة | الدكتور خالد»: who is addressed so behind a noun in construction does not name the body;
    a king does («مركز أبحاث الملك فهد»).
    """
    if not sheet.has(i, TITLE) or not sheet.has(i, DEFINITE):
        return False
    return lexicon().titles.get(sheet.tokens[i].stem.removeprefix("ال")) in ("honour", "military")


def _indefinite_end(sheet: Sheet, i: int, depth: int) -> int:
    """A noun without the article: it leads on to its own complement, or is a foreign name."""
    token = sheet.tokens[i]
    if token.text[0] == "و" and not token.facts & KNOWN:
        return i
    if token.facts & (FOREIGN | GIVEN) or not token.facts & KNOWN & ~(NAME_PART | PHRASE):
        return proper_end(sheet, i)
    if token.facts & (TITLE | LINK) and not token.facts & (COMMON | HEAD):
        return i
    start = _joined_plain(sheet, i + 1)
    noun = _is_noun(sheet, i)
    if depth < 3 and (noun or token.facts & HEAD):
        after = complement_end(sheet, start, depth=depth + 1)
        if after > start:
            return after
    return i


def _is_noun(sheet: Sheet, i: int) -> bool:
    """A common word that may stand in construction: no adjective, no verb with its object (تقوده)."""
    token, facts = sheet.tokens[i], lexicon().facts
    follows = sheet.joined(i + 1) and sheet.has(i + 1, DEFINITE) and not is_adjective(sheet, i + 1)
    if follows and sheet.written(i).endswith("ة"):
        return True  # تقنية المعلومات، كرة القدم
    owned = token.stem.endswith("ها") or sheet.written(i).endswith("ه")
    if token.facts & ADJECTIVE or (owned and facts.get(token.stem.rstrip("ها"), 0) & VERB):
        return False
    return bool(facts.get(token.stem, 0) & COMMON or (token.facts & COMMON and token.stem.endswith("ي")))


def _joined_plain(sheet: Sheet, i: int) -> int:
    """The index after «وصناعة» in غرفة تجارة وصناعة جدة; i where none stands there."""
    if not sheet.near(i) or sheet.tokens[i].text != "و" + sheet.tokens[i].stem:
        return i
    plain = sheet.has(i, COMMON) and not sheet.has(i, DEFINITE | VERB | HEAD | TITLE)
    plain = plain and not sheet.tokens[i].text.endswith(_OWNED)
    return i + 1 if plain and sheet.joined(i + 1) else i


def _are_people(word: str) -> bool:
    """«دركيين»: the plural of somebody's adjective."""
    return len(word) > _SHORTEST_PEOPLE and word.endswith(("يين", "يون"))


def _is_relation(word: str) -> bool:
    """«سيادي», «ملاحي»: an adjective of a noun of the lists, which no list has itself."""
    if not word.endswith("ي") or len(word) < _SHORTEST_PEOPLE:
        return False
    facts = lexicon().facts
    return any(facts.get(word[:-1] + ending, 0) & COMMON for ending in ("", "ه"))


def proper_end(sheet: Sheet, i: int) -> int:
    """unknown_end, where the word does not look like a common Arabic one that no list has; else i."""
    word = sheet.tokens[i].text
    is_plain = _are_people(word) or _is_relation(word)
    sure = sheet.has(i, FOREIGN | GIVEN | NAME_PART) or (foreignness(word) > 0 and not is_plain)
    return unknown_end(sheet, i) if sure else i


def unknown_end(sheet: Sheet, i: int, *, most: int = 4) -> int:
    """The index after a row of words that no list knows, or that are foreign names: ناشيونال جيوغرافيك."""
    last = i
    while last < min(i + most, len(sheet.tokens)) and (last == i or sheet.joined(last)):
        facts = sheet.tokens[last].facts
        known = facts & KNOWN & ~(FOREIGN | GIVEN | NAME_PART | PHRASE) and not facts & FOREIGN
        if known or sheet.phrase(last) or facts & (DEFINITE | NUMBER):
            break
        if last > i and (facts & GIVEN or sheet.tokens[last].text[0] == "و"):
            break
        last += 1
    return last


def joined_noun_end(sheet: Sheet, i: int) -> int:
    """The index after «والإعلام», «وتقنية المعلومات» at word i; i where none stands there."""
    if not sheet.near(i):
        return i
    token = sheet.tokens[i]
    if token.text[0] != "و" or token.text[1:] != token.stem or token.facts & (TITLE | _NO_NOUN):
        return i
    if token.facts & DEFINITE:
        other = token.facts & (HEAD & ~PLACE_HEAD) or token.stem in word_set("bodies_at_large")
        return i if other or sheet.phrase(i) else i + 1
    if token.facts & HEAD or not token.facts & COMMON or token.facts & VERB:
        return i
    if token.text.endswith(_OWNED) or token.stem == _STATES or token.stem.startswith("يت"):
        return i
    follows = i + 1 < len(sheet.tokens) and sheet.joined(i + 1) and sheet.has(i + 1, DEFINITE)
    return i + 2 if follows and not sheet.has(i + 1, TITLE | TIME) else i


def purpose_end(sheet: Sheet, i: int, *, any_noun: bool = False) -> int:
    """The index after «للطاقة الذرية», «لشؤون اللاجئين» at word i; i where none stands there.

    any_noun: ل and any noun belong to the name (المؤسسة العامة لجسر الملك فهد), not only those of the table.
    """
    if not sheet.near(i):
        return i
    token = sheet.tokens[i]
    if token.text == _AFFAIRS:
        last = complement_end(sheet, i + 1, depth=2)
        return adjectives_end(sheet, last) if last > i + 1 else i
    if not token.text.startswith("ل") or not (token.cut == 1 or token.text.startswith("لل")):
        return i
    if token.facts & (_NO_NOUN | TITLE) or (token.facts & DEMONYM and token.facts & DEFINITE):
        return i
    if token.facts & (FOREIGN | GIVEN) and not token.facts & COMMON:
        return i  # «مركز المهاجم لكافاني»
    if token.text.startswith("لل"):
        last = adjectives_end(sheet, i + 1)
        after = joined_noun_end(sheet, last)
        return adjectives_end(sheet, after) if after > last else last
    any_noun = any_noun and not is_verbal_noun(token.stem)
    noun = any_noun and token.facts & (COMMON | HEAD) and not token.text.endswith(("ها", "هم", "ه"))
    noun = noun or (any_noun and token.facts & COMMON and token.stem.endswith("ه"))
    if (token.stem not in word_set("purpose_nouns") and not noun) or sheet.phrase(i):
        return i
    last = complement_end(sheet, i + 1, depth=2)
    return adjectives_end(sheet, last) if last > i + 1 else i
