"""Clitics before a word of a name: و ف ب ل ك and their combinations, told from the word's own letters."""

import re
from typing import NamedTuple

from rawi.reading.memory import remembered
from rawi.reading.names.foreign import foreignness
from rawi.reading.names.lexicon import (
    ADJECTIVE,
    CLUB,
    COMMON,
    DEFINITE,
    DEMONYM,
    FIELD,
    FOREIGN,
    GIVEN,
    HEAD,
    KNOWN,
    NAME_PART,
    NUMBER,
    ORGANISATION_ALONE,
    PHRASE,
    REPORTING,
    SERVICE,
    STRONG,
    TITLE,
    VERB,
    WORD_NAME,
    lexicon,
)

#: What may stand before a word, shortest first; لل stands for ل and the article.
_BEFORE = ("و", "ف", "ل", "ب", "ك", "وب", "ول", "فب", "فل", "وك")
#: Above this mean log-odds a word is no Arabic one with clitics or endings: باسيل، جوارين.
_FOREIGN = 1.0
#: A common word with so many letters shows through all the same: بريطانيين.
_LONG = 5
#: The shapes of verbal nouns that hardly any name has: تسهيل، استقبال، انسحاب.
_VERBAL_NOUN = re.compile(r"ت\w\wي\w|است\w\wا\w|ان\w\wا\w|ا\wت\wا\w")
#: Endings of nouns and verbs: plurals, duals, pronouns.
_ENDINGS = (
    "اتهم",
    "اتها",
    "اته",
    "اتنا",
    "تهما",
    "تهم",
    "تها",
    "تنا",
    "ته",
    "تي",
    "تان",
    "تين",
    "هما",
    "هم",
    "ها",
    "ون",
    "ين",
    "ان",
    "ات",
    "وا",
    "نا",
    "ه",
    "ا",
    "ت",
)
_ARTICLE = ("وال", "بال", "فال", "كال", "لل", "وبال", "ولل", "فلل", "وكال")
WEAK = COMMON | VERB | ADJECTIVE
#: Facts that the article leaves as they are.
_THROUGH_ARTICLE = TITLE | HEAD | ORGANISATION_ALONE | DEMONYM | ADJECTIVE | COMMON | NAME_PART


class Reading(NamedTuple):
    """A word as the rules see it: how many letters stand before the stem, the stem, and its facts."""

    cut: int
    stem: str
    facts: int


@remembered(most=1 << 12)
def reading(word: str) -> Reading:
    """The most likely reading of a folded word."""
    if word[0] <= "9":
        return Reading(0, word, NUMBER | lexicon().facts.get(word, 0))
    whole = _known(word) if word.startswith("ال") and len(word) > 4 else facts_of(word)
    if _joins_saying(word, whole):
        return Reading(1, word[1:], facts_of(word[1:]))
    if whole & STRONG:
        return _joined_place(word, whole) or Reading(0, word, whole)
    best = _stripped(word, STRONG)
    if best and not (whole & (COMMON | VERB | ADJECTIVE) and _is_doubtful(word, best)):
        return best
    if word.startswith(_ARTICLE) and len(word) > 5:
        return _definite(word)
    if whole & KNOWN and not (word[0] in "وف" and not whole & ~COMMON and facts_of(word[1:]) & VERB):
        return Reading(0, word, whole)
    weak = _stripped(word, KNOWN)
    if weak and (weak.facts & DEFINITE or _is_long(weak) or not _looks_foreign(word)):
        return weak
    return _inflected_reading(word, whole)


def _joins_saying(word: str, whole: int) -> bool:
    """«ويرى», «ووجه»: و and a verb of saying, where the whole is no other word."""
    return word[0] == "و" and len(word) > 3 and not whole & ~VERB and bool(facts_of(word[1:]) & REPORTING)


def _joined_place(word: str, whole: int) -> Reading | None:
    """وجدة: و and a place oftener than the town that is spelled so."""
    if word[0] != "و" or whole & ~(PHRASE | WEAK) or not whole & PHRASE:
        return None
    rest = facts_of(word[1:])
    return Reading(1, word[1:], rest) if rest & PHRASE else None


def _is_long(found: Reading) -> bool:
    return len(found.stem) >= (_LONG - 1 if found.facts & COMMON else _LONG)


def _inflected_reading(word: str, whole: int) -> Reading:
    """A word of no list: a common word with an ending, with or without a letter before it, else unknown."""
    shortest = _LONG if _looks_foreign(word) else 3
    if _inflected(word, shortest) or _is_many(word):
        return Reading(0, word, whole | COMMON)
    if len(word) > 4 and word[0] in "وفبلك" and _inflected(word[1:], shortest):
        return Reading(1, word[1:], COMMON)
    if word[0] == "و" and len(word) > 5 and word[1] not in "اويل" and _looks_foreign(word[1:]):
        return Reading(1, word[1:], 0)
    return Reading(0, word, whole)


def is_verbal_noun(word: str) -> bool:
    """True for the shape of a derived verb's noun: تسيير، اتخاذ."""
    return bool(_VERBAL_NOUN.fullmatch(word))


def _is_doubtful(word: str, found: Reading) -> bool:
    return len(found.stem) < 4 or not found.facts & ~(PHRASE | WORD_NAME | FOREIGN | WEAK)


def _is_many(word: str) -> bool:
    """محللي، مسؤولو: the plural of a role before what it stands in construction with."""
    return word[-1] in "يو" and bool(lexicon().facts.get(word[:-1], 0) & TITLE) and len(word) > 4


def _inflected(word: str, shortest: int = 3) -> int:
    """COMMON for a word that is a common one of shortest letters or more with an ending or with س before
    it.
    """
    facts = lexicon().facts
    stem = word[1:] if word[0] in "وف" and len(word) > 4 else word
    stem = stem[1:] if len(stem) > 4 and stem[0] == "س" and stem[1] in "يتنا" else stem
    if stem != word and facts.get(stem, 0) & WEAK:
        return COMMON
    if _VERBAL_NOUN.fullmatch(stem) or (stem[0] == "ن" and facts.get("ي" + stem[1:], 0) & VERB):
        return COMMON
    if len(stem) > 4 and stem.endswith(("هم", "ها", "هما", "كم")):
        return COMMON
    for ending in _ENDINGS:
        if stem.endswith(ending) and len(stem) >= len(ending) + shortest:
            base = stem[: -len(ending)]
            if facts.get(base, 0) & WEAK or (ending[0] == "ت" and facts.get(base + "ه", 0) & WEAK):
                return COMMON
    return 0


def _stripped(word: str, wanted: int) -> Reading | None:
    for before in _BEFORE:
        if word.startswith(before) and len(word) > len(before) + 1:
            rest = word[len(before) :]
            if rest[0] == "ل" and before[-1] == "ل":
                rest = "ا" + (rest if not _is_own_lam(rest) else "ل" + rest)
            facts = facts_of(rest)
            if len(rest) < 3 and len(before) > 1 and wanted == STRONG:
                continue  # وبدأ is no دا
            if before[-1] == "ك" and not facts & ~(PHRASE | WEAK | NAME_PART):
                continue
            if facts & VERB and not facts & ~VERB and not _takes_verb(before, rest):
                continue
            if facts & wanted:
                return Reading(len(before) - (rest[0] == "ا" and word[len(before)] == "ل"), rest, facts)
    return None


def _is_own_lam(rest: str) -> bool:
    """«للجنة», «للاعب»: ل before اللجنة, whose article lost its own ل in writing; «للجيش» is no لجيش."""
    return bool(lexicon().facts.get(rest, 0) & (TITLE | HEAD)) and not facts_of("ا" + rest) & STRONG


def _takes_verb(before: str, verb: str) -> bool:
    """و and ف stand before any verb, ل before those of the present: ليرسم."""
    return before in ("و", "ف") or (before[-1] == "ل" and verb[0] in "يتنا" and len(verb) > 3)


def _looks_foreign(word: str) -> bool:
    return foreignness(word) > _FOREIGN


def _definite(word: str) -> Reading:
    at = word.index("لل") if word.startswith(("لل", "ولل", "فلل")) else word.index("ال")
    stem = "ال" + word[at + 2 :]
    return Reading(at, stem, _known(stem))


def _known(word: str) -> int:
    facts = facts_of(word)
    return facts if facts & KNOWN else facts | _inflected(word[2:])


def _is_short_noun(word: str) -> bool:
    """الحج، الحي: four letters with the article, told from الذي and الله."""
    own = lexicon().facts.get(word, 0)
    return len(word) == 4 and bool(own & COMMON) and not own & ~(COMMON | ADJECTIVE | FIELD | CLUB | SERVICE)


def facts_of(word: str) -> int:
    """The facts of a folded word without clitics, what the article and ة let through included."""
    facts = lexicon().facts
    found = facts.get(word, 0)
    if word.startswith("عبدال") and len(word) > 6:
        found |= GIVEN
    if word.startswith("ال") and (len(word) > 4 or _is_short_noun(word)) and not found & DEMONYM:
        found |= DEFINITE
        base = facts.get(word[2:], 0)
        found |= base & _THROUGH_ARTICLE
        if base & (GIVEN | WORD_NAME):
            found |= NAME_PART
        if word[-1] == "ه":
            found |= facts.get(word[2:-1], 0) & (DEMONYM | ADJECTIVE | COMMON)
    elif word[-1:] == "ه" and len(word) > 3:
        found |= facts.get(word[:-1], 0) & (DEMONYM | ADJECTIVE)
    return found & ~VERB if found & DEFINITE else found
