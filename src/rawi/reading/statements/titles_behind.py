"""Titles behind names: «الأمير سامي نصار أمير منطقة الشمال»; «أمير منطقة الشمال» means him further on."""

from collections.abc import Iterator, Sequence

from rawi.reading.arabic.word_sets import is_in
from rawi.reading.model.findings import NameType
from rawi.reading.statements.apposition import is_of_sentence
from rawi.reading.statements.nouns import Head, head_of
from rawi.reading.statements.scene import Scene

_COMMAS = ("،", ",")
#: «الأمير سامي نصار أمير منطقة الشمال»; others need a comma: «زار الوزير سامي نصار وزير الدفاع».
_RULERS = frozenset({"امير", "اميره"})
#: So many words of the title are read.
_MOST = 10


def titles_behind(scenes: Sequence[Scene]) -> dict[str, str]:
    """The names of the page's people to the first title that follows one, as printed."""
    found: dict[str, str] = {}
    for scene in scenes:
        for name, title in _titles(scene):
            found.setdefault(name, title)
    return found


def _titles(scene: Scene) -> Iterator[tuple[str, str]]:
    passage = scene.passage
    for end, value in scene.known.values():
        if value.type is not NameType.PERSON or end >= passage.count:
            continue
        # «التقى سامي نصار وزير الخارجية الإيطالي كمال عطا»: the title is the other's
        if _begins_title(scene, end):
            last = _end_of_title(scene, end)
            if last > end + 1 and scene.known_type(last) is not NameType.PERSON:
                yield value.name, passage.said(end, last)


def _begins_title(scene: Scene, word: int) -> bool:
    text = scene.passage.words[word]
    if head_of(text) is not Head.ROLE or (text[0] == "و" and head_of(text[1:]) is Head.ROLE):
        return False
    gap = scene.passage.gaps[word].strip()
    return gap in _COMMAS or (not gap and text in _RULERS)


def _end_of_title(scene: Scene, first: int) -> int:
    last = min(first + _MOST, scene.passage.sentence_ends[first])
    return next((word for word in range(first + 1, last) if _ends(scene, word)), last)


def _ends(scene: Scene, word: int) -> bool:
    """True for a mark, an adverb, and what no title has."""
    if scene.passage.gaps[word].strip() or is_of_sentence(scene, word):
        return True
    return is_in(scene.passage.words[word], "adverbs")
