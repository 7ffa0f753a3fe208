"""The spokesman: by whose mouth a body speaks: «قالت البلدية على لسان رئيسها سامي نصار إن».

The words are his who says them; as the title of a spokesman names the body («المتحدث باسم البلدية»), so do
the words before him here.
"""

from dataclasses import replace

from rawi.reading.model.findings import NameType
from rawi.reading.statements.completeness import has_joined_pronoun
from rawi.reading.statements.draft import Draft
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.nouns import Head
from rawi.reading.statements.openers import MOUTH
from rawi.reading.statements.phrase import Phrase
from rawi.reading.statements.scene import Scene


def spokesman(scene: Scene, draft: Draft) -> Phrase | None:
    """The person behind «على لسان» between the verb and what is said, None where none stands there."""
    if draft.speaker is None:
        return None
    first, end = draft.speaker
    words = scene.passage.words
    for word in range(first + 1, end - 1):
        if words[word] == MOUTH and words[word - 1] == "علي":
            return _person_at(scene, word + 1, end)
    return None


def _person_at(scene: Scene, first: int, end: int) -> Phrase | None:
    """The person at the word first, «رئيسها» before the name being his title; a body is none («على لسان
    الوكالة»).
    """
    is_theirs = has_joined_pronoun(scene.passage, first)
    phrase = speaker_phrase(scene, first + is_theirs, end, sure=True)
    if phrase is None or phrase.first != first + is_theirs:
        return None
    return replace(phrase, first=first) if phrase.name is not None else _named_last(scene, first, end)


def _named_last(scene: Scene, first: int, end: int) -> Phrase | None:
    """«على لسان | المتحدث الرسمي لها سامي نصار»: the name that closes the words, whatever his title is."""
    for word in range(first + 1, end):
        if scene.passage.gaps[word].strip():
            return None
        if scene.known_type(word) is NameType.PERSON and scene.known[word][0] == end:
            return Phrase(first, end, (word, end), Head.ROLE, scene.known[word][1])
    return None
