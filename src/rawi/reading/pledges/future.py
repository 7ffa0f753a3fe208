"""Verbs of the future and of refusal: «سندعم», «سوف تبدأ», «لن نسمح», «لا تسعى»."""

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from functools import cache
from itertools import compress

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.future import is_lookalike
from rawi.reading.arabic.word_sets import word_set, words_of_kind
from rawi.reading.memory import Memory
from rawi.reading.names.lexicon import VERB, lexicon
from rawi.reading.statements.scene import Scene
from rawi.reading.tables import table
from rawi.reading.values import dataclass

#: «يكون» ends like a plural and is none; so does «يتهاون», which is listed.
_LONGEST_BARE = 4
#: «سيتم» has four letters; of the first person «سناب» and other names have as many.
_SHORTEST = 5
_SHORTEST_OF_OTHERS = 4
#: «سآخذ»
_LONG = "سآ"
_PRONOUNS = ("ها", "هم", "ه")
_DUAL = "ان"
#: Behind لن the dual has only its ا: «لن يتبدلا».
_ENDINGS = ("ون", "وا", _DUAL, "ا")
_NEVER = ("لن", "ولن", "فلن")
_SHALL = ("سوف", "وسوف", "فسوف")
_NOT = ("لا", "ولا", "فلا")
_OPENERS = frozenset((*_NEVER, *_SHALL, *_NOT))
#: A word that bears it is no verb: «ساترًا».
_TANWIN = "\u064b"


class Person(StrEnum):
    """Who acts: I, we, or somebody else, by the verb's first letter."""

    I = "i"  # noqa: E741 - the first person
    WE = "we"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Future:
    """A verb at words [first, end): its person, whether it is denied, and the present that tables list.

    start is the place in the block where it begins without a joined و or ف; feminine tells ت from ي. binding
    is true where the word behind it makes a verb promise that else foretells («ستشكل لجنة»).
    """

    first: int
    end: int
    start: int
    person: Person
    denied: bool
    present: str
    feminine: bool
    binding: bool = False


def futures_in(scene: Scene) -> dict[int, Future]:
    """The verbs of the future and of refusal of a block, by their first word, in order."""
    words = scene.passage.words
    near = compress(range(len(words)), map(_may_open.__getitem__, words))
    found = ((i, _future_at(scene, i, words[i])) for i in near)
    return {i: _with_object(words, future) for i, future in found if future is not None}


#: False for nearly all words: told without a call for each.
_may_open = Memory(lambda word: word in _OPENERS or "س" in word[:2], most=1 << 15)


def _with_object(words: Sequence[str], future: Future) -> Future:
    is_behind = future.end < len(words) and is_of(future.present, words[future.end])
    return replace(future, binding=True) if is_behind else future


def is_of(verb: str, word: str) -> bool:
    """True where the folded word makes the folded present promise that else foretells («ستظل مصر داعمة»)."""
    return word in _deeds_of().get(verb, ())


@cache
def _deeds_of() -> dict[str, set[str]]:
    """Verb to the objects before which it promises (tables/pledge_deeds_of.tsv)."""
    found: dict[str, set[str]] = {}
    for row in table("pledge_deeds_of"):
        found.setdefault(fold(row["verb"]), set()).add(fold(row["object"]))
    return found


def _future_at(scene: Scene, i: int, word: str) -> Future | None:
    joined = word[:1] in "وف" and len(word) > 2
    start = scene.passage.starts[i] + (1 if joined and _is_particle(word) else 0)
    if word in _NEVER:
        return _verb(scene, i, i + 1, start, denied=True)
    if word in _SHALL:
        return _verb(scene, i, i + 1, start, denied=False)
    if word in _NOT:
        at = i + 3 if _is_cannot(scene, i) else i + 1
        found = _verb(scene, i, at, start, denied=True)
        return found if found and found.present in word_set("pledge_refusals") else None
    return _joined_verb(scene, i, start)


def _is_cannot(scene: Scene, i: int) -> bool:
    """«لا يمكن أن نوقع», «لا يمكننا أن نقبل»: the verb behind أن."""
    return scene.passage.words[i + 1 : i + 2] in (["يمكن"], ["يمكننا"], ["يمكنني"]) and scene.is_word(
        i + 2, "clause_words"
    )


def _is_particle(word: str) -> bool:
    return word in _OPENERS or word[1:2] == "س"


def _joined_verb(scene: Scene, i: int, start: int) -> Future | None:
    """س and the verb in one word."""
    word = scene.passage.words[i]
    if word[:1] in "وف" and word[1:2] == "س":
        word = word[1:]
    printed = scene.passage.text[start : start + 2]
    # «سآخذ» is «سأاخذ».
    verb = "ا" + word[1:] if printed == _LONG else word[1:]
    is_short = word[1:2] in ("ي", "ت") or _is_short_verb(verb, word, printed)
    shortest = _SHORTEST_OF_OTHERS if is_short else _SHORTEST
    if len(word) < shortest or word[0] != "س" or word[1] not in "انيت" or is_lookalike(word):
        return None
    if i in scene.named_words:
        return None
    if word[1] == "ا" and _TANWIN in scene.passage.said(i, i + 1):
        return None
    if word[1] == "ا" and printed not in ("سأ", _LONG) and not _is_bare_first(word):
        return None
    return Future(i, i + 1, start, _person(word[1]), False, _present(verb), word[1] == "ت")


def _is_short_verb(verb: str, word: str, printed: str) -> bool:
    """«سأقف», «سنعد», «سآخذ»: a verb of three letters, and no word of its own; not «(و)سائط»."""
    facts = lexicon().facts
    is_listed = bool(facts.get("ي" + verb[1:], 0) & VERB)
    return printed in ("سأ", _LONG, "سن") and word not in facts and is_listed


def _is_bare_first(word: str) -> bool:
    """«ساقوم», written without its hamza: a verb behind سا, where the whole is no word, no «ساعته» and no
    «ساكني المدينة».
    """
    facts = lexicon().facts
    if word[-1] == "ي" and facts.get(word[:-1]):
        return False
    is_verb = facts.get("ي" + word[2:], 0) & VERB
    return bool(is_verb) and word not in facts and not word.endswith(_PRONOUNS)


def _verb(scene: Scene, i: int, at: int, start: int, *, denied: bool) -> Future | None:
    if at >= scene.passage.count or scene.passage.gaps[at].strip(' \t"«“('):
        return None
    word = scene.passage.words[at]
    if len(word) < 3 or word[0] not in "انيت":
        return None
    return Future(i, at + 1, start, _person(word[0]), denied, _present(word), word[0] == "ت")


def _person(letter: str) -> Person:
    return {"ن": Person.WE, "ا": Person.I}.get(letter, Person.OTHER)


def _present(verb: str) -> str:
    """The masculine singular of the third person, as the tables list verbs, from any person and number."""
    stem = verb[1:]
    if len(stem) <= _LONGEST_BARE or "ي" + stem in word_set("pledge_refusals"):
        return "ي" + stem
    ending = next((one for one in _ENDINGS if stem.endswith(one)), "")
    whole, bare = "ي" + stem, "ي" + stem.removesuffix(ending)
    # «يتعاون» is one verb, «يواصلون» a plural, «يبدان» may be either.
    facts = lexicon().facts
    if facts.get(bare, 0) & VERB:
        return bare
    return whole if ending in (_DUAL, "ا") or facts.get(whole, 0) & VERB else bare


def foretells(future: Future, *, own: bool = False) -> bool:
    """True for a verb that only foretells (tables/pledge_blockers.tsv), a joined pronoun or not.

    own is True where the subject is surely the speaker: «أكدت أثينا أنها ستبدأ المحادثات».
    """
    verb = future.present
    if future.binding:
        return False
    if future.denied and verb in word_set("pledge_refusals"):
        return False
    if verb in words_of_kind("pledge_blockers", "alone"):
        return True
    listed = words_of_kind("pledge_blockers", "any")
    if future.person is Person.OTHER:
        listed |= words_of_kind("pledge_blockers", "they")
        listed |= frozenset() if own else words_of_kind("pledge_blockers", "other")
    bare = [verb.removesuffix(pronoun) for pronoun in _PRONOUNS]
    # Before a pronoun «يرى» is written «يرا».
    return any(
        form in listed for form in (verb, *bare, *(form[:-1] + "ي" for form in bare if form[-1] == "ا"))
    )
