"""Clitics before a word of a name: و ف ب ل ك and their combinations, told from the word's own letters."""

from functools import lru_cache
from typing import NamedTuple

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
    ORGANISATION_ALONE,
    STRONG,
    TITLE,
    VERB,
    WORD_NAME,
    lexicon,
)

#: What may stand before a word, shortest first; لل stands for ل and the article.
_BEFORE = ("و", "ف", "ل", "ب", "ك", "وب", "ول", "فب", "فل", "وك")
_ARTICLE = ("وال", "بال", "فال", "كال", "لل", "وبال", "ولل", "فلل", "وكال")
#: Facts that the article leaves as they are.
_THROUGH_ARTICLE = TITLE | HEAD | ORGANISATION_ALONE | DEMONYM | ADJECTIVE | COMMON | NAME_PART


class Reading(NamedTuple):
    """A word as the rules see it: how many letters stand before the stem, the stem, and its facts."""

    cut: int
    stem: str
    facts: int


@lru_cache(maxsize=1 << 16)
def reading(word: str) -> Reading:
    """The most likely reading of a folded word."""
    if word[0] <= "9":
        return Reading(0, word, NUMBER)
    whole = facts_of(word)
    if whole & STRONG:
        return Reading(0, word, whole)
    best = _stripped(word, STRONG)
    if best and not (whole & COMMON and len(best.stem) < 4):
        return best
    if word.startswith(_ARTICLE) and len(word) > 5:
        return _definite(word)
    if whole & KNOWN:
        return Reading(0, word, whole)
    return _stripped(word, KNOWN) or Reading(0, word, whole)


def _stripped(word: str, wanted: int) -> Reading | None:
    for before in _BEFORE:
        if word.startswith(before) and len(word) > len(before) + 1:
            rest = word[len(before) :]
            if rest[0] == "ل" and before[-1] == "ل":
                rest = "ا" + rest
            facts = facts_of(rest)
            if facts & wanted:
                return Reading(len(before) - (rest[0] == "ا" and word[len(before)] == "ل"), rest, facts)
    return None


def _definite(word: str) -> Reading:
    at = word.index("لل") if word.startswith(("لل", "ولل", "فلل")) else word.index("ال")
    stem = "ال" + word[at + 2 :]
    return Reading(at, stem, facts_of(stem))


def facts_of(word: str) -> int:
    """The facts of a folded word without clitics, what the article and ة let through included."""
    facts = lexicon().facts
    found = facts.get(word, 0)
    if word.startswith("عبدال") and len(word) > 6:
        found |= GIVEN
    if word.startswith("ال") and len(word) > 4:
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
