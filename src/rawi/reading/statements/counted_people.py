"""Counted people as a source: «حوالي ثلاثين عالما أميركيا», «30 نائبا», «أكثر من خمسين منظمة».

Example: وأكد نحو 300 نائب أن العمل جار -> نحو 300 نائب
Source: own observation of Gulf newspapers; behind a verb that takes somebody as object («اتهم 15 شخصا بـ»)
they may be the object, so there they count as none.
"""

from functools import cache
from string import digits

from rawi.reading.arabic.word_sets import is_in, word_set
from rawi.reading.statements.nouns import Head, head_of, is_definite
from rawi.reading.statements.objects import ONE_OF
from rawi.reading.statements.phrase import Phrase
from rawi.reading.statements.phrase_end import phrase_end
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.word_kinds import is_adjective

_DIGITS = frozenset(digits)
_ABOUT = frozenset({"حوالي", "نحو", "قرابه", "زهاء"})
_MORE = frozenset({"اكثر", "اقل"})
_THAN = "من"
_TAKE_SOMEBODY = frozenset({"whom", "object", "as", "predicate", "blame"})
#: «ثلاثمئة وخمسة وعشرين ألف».
_MOST_NUMBER_WORDS = 5
#: So many words before the noun the number may begin.
_REACH = 4
_ONE = ONE_OF | {"واحد", "واحده"}
_HEADS = (Head.ROLE, Head.UNNAMED, Head.ORGANISATION)


def count_at(scene: Scene, first: int, start: int, end: int) -> Phrase | None:
    """The people whose number stands at start or a few words before it, from first on; None for none."""
    for word in range(max(first, start - _REACH), start + 1):
        if not _may_open(scene.passage.words[word]):
            continue
        phrase = _counted(scene, word, end)
        if phrase is not None and phrase.end > start:
            return phrase
    return None


@cache
def _may_open(text: str) -> bool:
    """True for a number and for what says how exact it is: most words of a page are neither."""
    return text in _ABOUT or text in _MORE or _is_number(text)


def _counted(scene: Scene, word: int, end: int) -> Phrase | None:
    number = _after_about(scene, word, end)
    noun = _after_number(scene, number, end)
    if noun == number or noun >= end or not _is_people(scene.passage.words[noun]):
        return None
    if _may_be_object(scene, word):
        return None
    is_body = head_of(scene.passage.words[noun]) is Head.ORGANISATION
    return Phrase(word, _end(scene, noun, end), None, Head.ORGANISATION if is_body else Head.UNNAMED)


def _end(scene: Scene, noun: int, end: int) -> int:
    """Where the phrase ends: behind «عالما» stand adjectives, then what is said of them; never «رسالة»."""
    stop = phrase_end(scene, noun, end, before_object=True)
    if not scene.passage.words[noun].endswith("ا"):
        return stop
    word = noun + 1
    while word < stop and is_adjective(scene.passage.words[word].removesuffix("ا")):
        word += 1
    is_told = word < stop and is_in(scene.passage.words[word], "prepositions")
    return stop if is_told else word


def _after_about(scene: Scene, word: int, end: int) -> int:
    words = scene.passage.words
    if words[word] in _ABOUT:
        return word + 1
    return word + 2 if words[word] in _MORE and word + 2 < end and words[word + 1] == _THAN else word


def _after_number(scene: Scene, word: int, end: int) -> int:
    limit = min(end, word + _MOST_NUMBER_WORDS)
    while word < limit and _is_number(scene.passage.words[word]) and not scene.passage.gaps[word].strip():
        word += 1
    return word


def _is_number(text: str) -> bool:
    stem = text.removeprefix("و") if len(text) > 1 else text
    return not set(text) - _DIGITS or (stem in word_set("number_words") and stem not in _ONE)


def _is_people(text: str) -> bool:
    """«نائب», «نائبا», «نواب»: without article, in the accusative as well."""
    if is_definite(text):
        return False
    return head_of(text) in _HEADS or (text.endswith("ا") and head_of(text[:-1]) in _HEADS)


def _may_be_object(scene: Scene, word: int) -> bool:
    cue = scene.cue_at.get(word - 1)
    return cue is not None and not cue.form.word.takes.isdisjoint(_TAKE_SOMEBODY)
