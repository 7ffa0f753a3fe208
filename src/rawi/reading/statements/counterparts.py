"""Counterparts: the office of «نظيره الألماني فرانك شتاينماير», which is that of the man named before him."""

from collections.abc import Iterator, Sequence

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import word_set
from rawi.reading.model.findings import NameType, NameValue
from rawi.reading.statements.nouns import is_definite
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.word_kinds import is_nisba

#: Particles that may be joined to the word.
_JOINED = ("", "و", "ل", "ب", "ول", "وب")


def offices(scenes: Sequence[Scene]) -> dict[str, str]:
    """The names of the page's counterparts, each with his office («وزير الخارجية الألماني»)."""
    found: dict[str, str] = {}
    for name, office in _pairs(scenes):
        found.setdefault(name, office)
    return found


def _pairs(scenes: Sequence[Scene]) -> Iterator[tuple[str, str]]:
    office = ""
    for scene in scenes:
        for word, value in _people(scene):
            if is_counterpart(scene, word - 1) and office:
                yield value.name, f"{office} {scene.passage.said(word - 1, word)}"
            elif value.capacity:
                office = _without_state(value.capacity)


def _people(scene: Scene) -> list[tuple[int, NameValue]]:
    known = sorted(scene.known.items())
    return [(word, value) for word, (_, value) in known if value.type is NameType.PERSON]


def is_counterpart(scene: Scene, word: int) -> bool:
    """True where the word is the state's adjective of a counterpart: «نظيره الألماني»."""
    words = scene.passage.words
    return word > 0 and _tells_state(words[word]) and calls_counterpart(words[word - 1])


def _tells_state(word: str) -> bool:
    """True for «الألماني», «الروسي»."""
    return is_definite(word) and is_nisba(word)


def calls_counterpart(word: str) -> bool:
    """True for «نظيره», «ونظيرها», «لنظيره»."""
    known = word_set("counterparts")
    return any(word.startswith(joined) and word[len(joined) :] in known for joined in _JOINED)


def _without_state(title: str) -> str:
    """«وزير الخارجية السعودي» as «وزير الخارجية»."""
    words = title.split()
    if len(words) > 1 and _tells_state(fold(words[-1])):
        words.pop()
    return " ".join(words)
