"""Told of: whom the text before tells of, for words whose speaker no statement before has named.

Example: استقبل مدير المتحف سليم قاسم الزوار أمس. وقال إن المعرض ناجح. -> سليم قاسم
Source: own observation: news tells what somebody did, then lets him speak without naming him again.
"""

from collections.abc import Iterator, Sequence

from rawi.reading.model.findings import NameType
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.phrase import Phrase
from rawi.reading.statements.phrases import phrase_at
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.titles import tokens_of

#: How many sentences back he may be named: keeps long pages linear.
_REACH = 4

Told = tuple[Scene, Phrase]


def told_of(scenes: Sequence[Scene], before: int) -> Told | None:
    """The subject of the nearest sentence before the word of the last scene that has one."""
    for scene, start, end in _sentences(scenes, before):
        phrase = _subject(scene, start, end)
        if phrase is not None:
            return scene, phrase
    return None


def told_just_before(
    scenes: Sequence[Scene], before: int, spoken_in: Scene | None, until: int
) -> Told | None:
    """The person of whom the very sentence before the word tells, where nobody speaks in it: the last words
    that are said end in spoken_in before its word until.
    """
    found = next(_sentences(scenes, before), None)
    if found is None:
        return None
    scene, start, end = found
    if (scene is spoken_in and until > start) or scene.is_word(start, "not_speaking"):
        return None
    phrase = _subject(scene, start, end)
    return (scene, phrase) if phrase is not None and phrase.name else None


def person_told_of(scenes: Sequence[Scene], before: int, titles: frozenset[str]) -> Told | None:
    """The first person of the nearest sentence that names one with one of the titles: whom «معاليه» means."""
    for scene, start, end in _sentences(scenes, before):
        for word in range(start, end):
            if scene.known_type(word) is NameType.PERSON:
                value = scene.known[word][1]
                if titles & tokens_of(value.capacity):
                    name = (word, scene.known[word][0])
                    return scene, Phrase(*name, name, None, value)
    return None


def _sentences(scenes: Sequence[Scene], before: int) -> Iterator[tuple[Scene, int, int]]:
    """The sentences before the word, the nearest first, as (scene, first word, word after the last)."""
    left = _REACH
    for scene in reversed(scenes):
        end = scene.sentence_start(before) if scene is scenes[-1] and before < scene.passage.count else 0
        end = end if scene is scenes[-1] else scene.passage.count
        while end > 0 and left:
            start = scene.sentence_start(end - 1)
            yield scene, start, end
            end, left = start, left - 1


def _subject(scene: Scene, start: int, end: int) -> Phrase | None:
    """A person or body at the sentence's start, or right after its verb, «وبينما لم» and «من جهته» before
    them left out.
    """
    start += phrase_at(scene.passage, "sentence_turns", start)
    if scene.is_word(start, "while_openers") and scene.is_word(start + 1, "negations"):
        start += 2
    for first in (start, start + 1):
        if first < end:
            phrase = speaker_phrase(scene, first, end, sure=True)
            if phrase is not None and phrase.first == first and (phrase.name or phrase.known):
                return phrase
    return None
