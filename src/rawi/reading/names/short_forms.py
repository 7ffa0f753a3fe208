"""Short forms: what the page calls somebody or something after it has named them in full."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from rawi.reading.arabic.word_sets import words_of_kind
from rawi.reading.model.findings import NameType
from rawi.reading.names.entities import Entity, Placed
from rawi.reading.names.keys import bare
from rawi.reading.names.lexicon import (
    ADJECTIVE,
    COMMON,
    DEFINITE,
    DEMONYM,
    GIVEN,
    HEAD,
    KNOWN,
    ORGANISATION,
    PHRASE,
    REPORTING,
    STOP,
    TITLE,
    VERB,
    WORD_NAME,
    lexicon,
    words_of,
)
from rawi.reading.names.mention import Mention
from rawi.reading.names.no_body import is_strong
from rawi.reading.names.noun_phrase import is_adjective
from rawi.reading.names.sheet import Sheet, Token

_DOUBTFUL = COMMON | ADJECTIVE | DEMONYM | TITLE | HEAD | STOP | VERB | PHRASE | WORD_NAME
#: Kinds of bodies that bear the name of their town, which is a place when it stands alone: شرطة زهوة.
_LOCAL_KINDS = frozenset({"government", "military", "health", "court"})
_BEFORE = ("", "و", "ف", "ب", "ل", "ك")
#: Words after which a subject or a person stands.
_LEADS = words_of_kind("name_neighbours", "lead")
#: Heads of bodies that are none with the article alone: «طيران الجزيرة», «شركات الطيران».
_NOT_SHORT = words_of_kind("organisation_head_uses", "not_short")
#: «ضيف الله», «عبد الرحمن» are called so by both words.
_GOD = frozenset({"الله", "الرحمن"})
Short = tuple[Entity, int]


def short_forms(
    sheets: Sequence[Sheet], known: Sequence[Entity], taken: Sequence[set[int]]
) -> Iterator[tuple[Entity, Placed]]:
    """The short forms of known entities at words that no mention has taken, each with its entity."""
    names = _names(known)
    heads = _heads(sheets, known)
    spellings = frozenset(names)
    for at, sheet in enumerate(sheets):
        for i in _candidates(sheet, spellings):
            if i in taken[at]:
                continue
            token = sheet.tokens[i]
            found = names.get(token.text)
            if found and _stands(sheet, i, found[1]):
                yield found[0], (at, Mention(found[0].type, i, i + 1, "short_form", 0.85))
            elif token.facts & ORGANISATION and token.facts & DEFINITE:
                entity = _last_before(heads.get(bare(token.stem), ()), at, i)
                if entity and not (_qualified(sheet, i) or _is_another(sheet, i)):
                    yield entity, (at, Mention(entity.type, i, i + 1, "short_form", 0.6))


def _candidates(sheet: Sheet, names: frozenset[str]) -> list[int]:
    """The words that are one of the names, or head a body: rules were asked at those."""
    heads = [i for i in sheet.asked if sheet.tokens[i].facts & ORGANISATION]
    return sorted({*sheet.prose.having(names), *heads})


def _names(known: Sequence[Entity]) -> dict[str, Short]:
    """Each spelling of a family name, or of a body's proper word, with its entity and the letters before
    it.
    """
    found: dict[str, Short] = {}
    facts = lexicon().facts
    for entity in known:
        for word in _short_words(entity):
            for before in _BEFORE:
                found.setdefault(before + word, (entity, len(before)))
            if word.startswith("ال"):
                found.setdefault("لل" + word[2:], (entity, 0))
    return {word: short for word, short in found.items() if short[1] == 0 or not facts.get(word, 0) & STOP}


def _short_words(entity: Entity) -> Iterator[str]:
    words = words_of(entity.name)
    if entity.type is NameType.PERSON and len(words[-1]) > 2 and words[-1] not in _GOD:
        yield words[-1]
    elif (
        entity.type is NameType.ORGANISATION
        and len(words) == 2
        and lexicon().organisations.get(bare(words[0])) not in _LOCAL_KINDS
        and words[1].isalpha()
        and words[1][:2] not in ("ال", "لل")
        and not lexicon().facts.get(bare(words[1]), 0) & KNOWN
    ):
        yield words[1]


def _stands(sheet: Sheet, i: int, cut: int) -> bool:
    token = sheet.tokens[i]
    token_facts = token.facts
    if token.stem == "علي" and token_facts & STOP:
        return False  # the preposition
    nisba = token_facts & DEFINITE and token.stem.endswith("ي") and not token_facts & (_DOUBTFUL & ~ADJECTIVE)
    if not token_facts & _DOUBTFUL or (nisba and not sheet.has(i - 1, DEFINITE)):
        sheet.cut(i, cut)
        return True
    if i + 1 < len(sheet.tokens) and sheet.joined(i + 1) and is_adjective(sheet, i + 1):
        return False
    before = sheet.tokens[i - 1] if i else None
    leads = before is not None and (
        bool(before.facts & (REPORTING | TITLE))
        or before.stem in _LEADS
        or _is_verb(before)
        or _reports_too(before)
    )
    framed = sheet.opened(i) and sheet.closed(i)
    if (leads and sheet.near(i)) or framed:
        sheet.cut(i, cut)
        return True
    return False


def _reports_too(token: Token) -> bool:
    """«ووجه الشهري»: a verb of saying that و joins, left whole by the sheet."""
    return token.text[0] == "و" and bool(lexicon().facts.get(token.text[1:], 0) & REPORTING)


def _is_verb(token: Token) -> bool:
    return bool(token.facts & VERB) and not token.facts & (STOP | TITLE | HEAD | DEFINITE | ADJECTIVE)


def _heads(sheets: Sequence[Sheet], known: Sequence[Entity]) -> dict[str, list[tuple[int, int, Entity]]]:
    """For each head of a body: where the page names such a body, and which."""
    found: dict[str, list[tuple[int, int, Entity]]] = {}
    for entity in known:
        if entity.type is NameType.ORGANISATION:
            for at, mention in entity.mentions:
                if mention.last > mention.first + 1:
                    head = bare(sheets[at].tokens[mention.first].stem)
                    found.setdefault(head, []).append((at, mention.first, entity))
    return {head: sorted(places, key=lambda p: p[:2]) for head, places in found.items()}


def _last_before(places: Sequence[tuple[int, int, Entity]], at: int, i: int) -> Entity | None:
    last = bisect_left(places, (at, i), key=lambda place: place[:2])
    return places[last - 1][2] if last else None


def _qualified(sheet: Sheet, i: int) -> bool:
    """«الحكومة الجديدة», «اللجنة المنظمة»: another than the one named before."""
    if i + 1 >= len(sheet.tokens) or not sheet.joined(i + 1):
        return False
    return is_adjective(sheet, i + 1) or bool(sheet.has(i + 1, DEFINITE) and sheet.has(i + 1, HEAD))


def _is_another(sheet: Sheet, i: int) -> bool:
    """«الخدمات البلدية» is an adjective, «اللواء سامح شكري» a rank, «شركات الطيران» what they do, «القوي» no
    power.
    """
    token = sheet.tokens[i]
    if bare(token.stem) in _NOT_SHORT or is_strong(sheet, i):
        return True
    if token.stem.endswith("يه") and sheet.joined(i) and sheet.has(i - 1, DEFINITE):
        return not sheet.has(i - 1, VERB | TITLE | GIVEN)
    return bool(token.facts & TITLE and sheet.joined(i + 1) and sheet.has(i + 1, GIVEN))
