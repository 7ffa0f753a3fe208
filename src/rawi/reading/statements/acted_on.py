"""Whom something is done to: «المدعى عليه», «المجني عليها», by himself or as whose lawyer speaks."""

from rawi.reading.arabic.word_sets import is_in
from rawi.reading.model.findings import NameType
from rawi.reading.statements.nouns import Head, bare
from rawi.reading.statements.phrase import Phrase
from rawi.reading.statements.scene import Scene

_ON_HIM = frozenset({"عليه", "عليها", "عليهم", "عليهما"})


def has_on_him(scene: Scene, word: int) -> bool:
    """True for «المدعى» with «عليه» right behind it, which is a part of the noun."""
    after = word + 1
    is_on_him = after < scene.passage.count and scene.passage.words[after] in _ON_HIM
    return is_on_him and scene.is_word(word, "acted_on")


def acted_on_at(scene: Scene, first: int, end: int) -> Phrase | None:
    """«المدعى عليه», «المدعى عليه الثاني», «المدعى عليه سالم الأحمد»; None for «قال المدعي عليه أن»."""
    stop = first + 2
    if stop > end or not has_on_him(scene, first) or scene.passage.last_letter(first) == "ي":
        return None
    if stop < end and scene.known_type(stop) is NameType.PERSON:
        last, value = scene.known[stop]
        return Phrase(first, last, (stop, last), Head.UNNAMED, value)
    is_counted = stop < end and is_in(bare(scene.passage.words[stop]), "ordinal_words")
    return Phrase(first, stop + is_counted, None, Head.UNNAMED)
