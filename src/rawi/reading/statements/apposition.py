"""Appositions: a long title between two commas behind a name («سامي ناصر، سفير المملكة في القاهرة والمندوب
الدائم للمملكة لدى الجامعة، أن»).
"""

from rawi.reading.arabic.word_sets import is_in
from rawi.reading.model.findings import NameType
from rawi.reading.statements.nouns import Head, head_of
from rawi.reading.statements.occasions import is_occasion
from rawi.reading.statements.phrase import Phrase
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.word_kinds import is_surely_verb

_COMMAS = ("،", ",")
_ASIDES = frozenset({"منذ", "خلال", "بعد", "قبل", "عبر", "امام", "مع", "علي"})
#: No title has more words.
_MOST = 20


def end_of_apposition(scene: Scene, phrase: Phrase, stop: int, end: int) -> int:
    """stop, where the phrase ends, moved on to the comma that closes its title; stop where none does before
    end.
    """
    if phrase.name is None:
        return stop
    first = phrase.name[1]
    passage = scene.passage
    if first + 1 >= end or passage.gaps[first].strip() not in _COMMAS:
        return stop
    if head_of(passage.words[first]) is not Head.ROLE:
        return stop
    for word in range(first + 1, min(end, first + _MOST) + 1):
        gap = passage.gaps[word].strip() if word < passage.count else "."
        if gap:
            return max(word, stop) if gap in _COMMAS and _goes_on(scene, word) else stop
        if word == end or passage.words[word] in _ASIDES or is_of_sentence(scene, word):
            return stop
    return stop


def _goes_on(scene: Scene, word: int) -> bool:
    """False behind «، المتحدث باسم الشركة الشائعات، وأكد»: the comma closes more than a title."""
    text = scene.passage.words[word] if word < scene.passage.count else "و"
    return text[0] != "و" or head_of(text) is not None or word in scene.known


def is_of_sentence(scene: Scene, word: int) -> bool:
    """True for what no title has: a verb, a cue, a clause, an occasion, another man, a relative pronoun."""
    text = scene.passage.words[word]
    if word in scene.cue_at or is_in(text, "clause_words", "relatives", "times"):
        return True
    return is_occasion(text) or is_surely_verb(text) or scene.known_type(word) is NameType.PERSON
