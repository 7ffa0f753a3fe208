"""Marks at which a speaker's phrase ends, and those that stand inside it."""

from rawi.reading.model.findings import NameType
from rawi.reading.statements.nouns import Head, head_of, is_definite
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.word_kinds import is_nisba

_BREAKS = frozenset(",،;؛:.…-–—\u0640([\n!?؟")
_COMMAS = ("،", ",")
_DASHES = ("-", "–")


def ends_at_mark(scene: Scene, start: int, word: int) -> bool:
    """True where the marks before the word end the phrase that begins at start."""
    gap = scene.passage.gaps[word]
    if _BREAKS.isdisjoint(gap):
        return False
    if gap.strip() == "." and len(scene.passage.words[word - 1]) == 1:
        return False
    if gap.strip() == "(" and _is_in_title(scene, start, word):
        return False
    if (
        gap.strip() in _DASHES
        and is_nisba(scene.passage.words[word - 1])
        and is_nisba(scene.passage.words[word])
    ):
        return False  # «لجنة الحوار اللبناني - الفلسطيني»
    if gap.strip() in _DASHES and _is_name_of_office(scene, start, word):
        return False  # «الناطق باسم الحركة -سامي نصار- أن»
    return not (gap.strip() in _COMMAS and _is_apposition(scene, start, word))


def _is_in_title(scene: Scene, start: int, word: int) -> bool:
    """«مدير عمليات (أونروا) في الأردن», «المادة (61) من»: a parenthesis where a word or number is needed."""
    before, head = scene.passage.words[word - 1], head_of(scene.passage.words[start])
    if head is Head.DOCUMENT:
        return scene.passage.words[word][0] in "0123456789"
    if head is not Head.ROLE or word - 1 in scene.name_ends:
        return False
    return not is_definite(before) and not is_nisba(before)


def _is_apposition(scene: Scene, start: int, word: int) -> bool:
    """«فلان، وزير الخارجية،», «المتحدث باسم الوزارة، فلان،»: the comma does not end the speaker."""
    head, then = head_of(scene.passage.words[start]), head_of(scene.passage.words[word])
    if head in (None, Head.HONOUR):
        return then is Head.ROLE
    if head is not Head.ROLE or any(scene.known_type(n) is NameType.PERSON for n in range(start, word)):
        return False
    if scene.known_type(word) is NameType.PERSON or then is Head.HONOUR:
        return True
    return then is Head.ROLE and _names_person(scene, word + 1)


def _is_name_of_office(scene: Scene, start: int, word: int) -> bool:
    """True for a person's name right behind an office that has none yet."""
    if head_of(scene.passage.words[start]) is not Head.ROLE or scene.known_type(word) is not NameType.PERSON:
        return False
    return not any(scene.known_type(n) is NameType.PERSON for n in range(start, word))


def _names_person(scene: Scene, word: int) -> bool:
    """True for a person's name, with honours before it («العقيد الدكتور راشد محمد»)."""
    while word < scene.passage.count and head_of(scene.passage.words[word]) is Head.HONOUR:
        word += 1
    return scene.known_type(word) is NameType.PERSON
