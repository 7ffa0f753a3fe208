"""Together: those who speak along with the first of them («سامح شكري وعادل الجبير», «الأردن ومصر»)."""

from rawi.reading.model.findings import NameType
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.phrase import Phrase
from rawi.reading.statements.phrase_end import joins_person
from rawi.reading.statements.scene import Scene

_MOST_TOGETHER = 4


def joint(scene: Scene, phrase: Phrase, end: int) -> list[Phrase]:
    """Those who speak together with the phrase's person: «سامح شكري وعادل الجبير»."""
    if phrase.known is not None and phrase.known.type is not NameType.PERSON:
        return _joint_bodies(scene, phrase, end)
    if phrase.name is None:
        return []
    found: list[Phrase] = []
    word = phrase.end
    while phrase.name and word < end and joins_person(scene, word) and len(found) < _MOST_TOGETHER:
        another = speaker_phrase(scene, word, end, sure=True)
        if another is None or another.name is None or another.first != word:
            break
        found.append(another)
        word = another.end
    return found


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
