"""Papers, stations, agencies and sites as sources: what relays the words of others."""

from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import word_set
from rawi.reading.statements.nouns import Head, bare, without_preposition
from rawi.reading.statements.phrase import Phrase
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.word_kinds import is_adjective, is_foreign
from rawi.reading.tables import table

_MOST_WORDS = 6
_TABLES = (("agencies", "words"), ("outlets", "words"), ("media", "name"))


def is_paper(scene: Scene, phrase: Phrase) -> bool:
    """True for «وكالة الأنباء», «رويترز», and for what stands in marks: «وبحسب "الألمانية"»."""
    if phrase.first in scene.passage.opening:
        return True
    if _is_kind(scene.passage.words[phrase.first]):
        return True
    return phrase.known is not None and fold(phrase.known.name) in _names()


def paper_at(scene: Scene, word: int, limit: int) -> Phrase | None:
    """«صحيفة نيو يورك تايمز البريطانية», «موقع أوديتي سنترال»: the kind and a name from abroad; None where no
    such name follows the kind.
    """
    passage = scene.passage
    if word >= limit or not _is_kind(passage.words[word]):
        return None
    known = end = scene.known[word][0] if word in scene.known else word + 1
    quote = passage.opening.get(end)
    if quote is not None and quote.end <= min(limit, end + _MOST_WORDS):
        end = quote.end
    while end < min(limit, word + _MOST_WORDS) and _is_of_name(scene, end):
        end += 1
    if end == known:
        return None
    while end < limit and not passage.gaps[end].strip(" ”“»«\"'") and _is_its_adjective(passage.words[end]):
        end += 1
    return Phrase(word, end, None, Head.ORGANISATION)


def _is_kind(text: str) -> bool:
    return bare(without_preposition(text)) in word_set("paper_kinds") or text[1:] in word_set("paper_kinds")


def _is_of_name(scene: Scene, word: int) -> bool:
    text = scene.passage.words[word]
    return not scene.passage.gaps[word].strip() and word not in scene.cue_at and is_foreign(text)


def _is_its_adjective(text: str) -> bool:
    return text.startswith("ال") and is_adjective(text)


@cache
def _names() -> frozenset[str]:
    return frozenset(fold(row[column]) for name, column in _TABLES for row in table(name))
