"""Together: those who speak along with the first of them («سامح شكري وعادل الجبير», «الأردن ومصر»)."""

from rawi.reading.model.findings import NameType
from rawi.reading.statements.joined_speakers import COUNTERPARTS, joins_crowd, joins_person, joins_source
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.nouns import Head, head_of, is_definite
from rawi.reading.statements.phrase import Phrase
from rawi.reading.statements.scene import Scene

_MOST_TOGETHER = 4
_REACH_NAME = 5
_PERSONS = (Head.ROLE, Head.UNNAMED)


def joint(scene: Scene, phrase: Phrase, end: int) -> list[Phrase]:
    """Those who speak together with the phrase's person: «سامح شكري وعادل الجبير»."""
    if phrase.known is not None and phrase.known.type is not NameType.PERSON:
        return _joint_bodies(scene, phrase, end)
    if phrase.name is None:
        return _joint_sources(scene, phrase, end)
    found: list[Phrase] = []
    word = phrase.end
    while phrase.name and word < end and joins_person(scene, word) and len(found) < _MOST_TOGETHER:
        start = _named_at(scene, word, end) if scene.passage.words[word] in COUNTERPARTS else word
        another = speaker_phrase(scene, start, end, sure=True)
        if another is None or another.name is None or another.first != start:
            break
        found.append(another)
        word = another.end
    return found + _crowd(scene, word, end)


def _crowd(scene: Scene, word: int, end: int) -> list[Phrase]:
    """«سامي نصار | ومسؤولون في الوزارة»: people without name behind the last of those who have one."""
    if word >= end or not joins_crowd(scene, word):
        return []
    another = speaker_phrase(scene, word, end)
    return [another] if another is not None and another.first == word else []


def is_dual(scene: Scene, phrase: Phrase) -> bool:
    """«الوزيران», «المسؤولان في المقال»: two who are not named here."""
    word = scene.passage.words[phrase.first]
    return (
        phrase.name is None and is_definite(word) and word.endswith("ان") and head_of(word[:-2]) in _PERSONS
    )


def _named_at(scene: Scene, word: int, end: int) -> int:
    """«ونظيرها الفرنسي | برنار كازنوف»: where the counterpart's name begins."""
    near = range(word + 1, min(end, word + _REACH_NAME))
    return next((n for n in near if scene.known_type(n) is NameType.PERSON), word)


def _joint_sources(scene: Scene, phrase: Phrase, end: int) -> list[Phrase]:
    """«سكان ومصادر موالية للرئيس», «الكثير من الدول وبعض الحلفاء»: unnamed, they speak together."""
    found = [phrase]
    while len(found) <= _MOST_TOGETHER:
        last = found[-1]
        if last.end >= end or not joins_source(scene, last.first, last.end):
            break
        another = speaker_phrase(scene, last.end, end)
        if another is None or another.first != last.end:
            break
        found.append(another)
    return found[1:]


def _joint_bodies(scene: Scene, phrase: Phrase, end: int) -> list[Phrase]:
    """«الأردن ومصر», «المفوضية والمنظمة الدولية»: bodies and states that speak together."""
    found: list[Phrase] = []
    word = scene.known[phrase.first][0] if phrase.first in scene.known else phrase.end
    while word < end and len(found) < _MOST_TOGETHER:
        known = scene.known.get(word)
        if known is None or known[1].type is NameType.PERSON or scene.passage.words[word][0] != "و":
            break
        found.append(Phrase(word, known[0], None, None, known[1]))
        word = known[0]
    return found
