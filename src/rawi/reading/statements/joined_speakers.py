"""Where و joins another to a speaker: a person, a crowd, a source."""

from rawi.reading.arabic.word_sets import word_set
from rawi.reading.model.findings import NameType
from rawi.reading.statements.nouns import Head, has_joined_and, head_of, is_definite
from rawi.reading.statements.scene import Scene

#: «ونظيرها الفرنسي برنار كازنوف» speaks along.
COUNTERPARTS = frozenset("و" + word for word in word_set("counterparts"))
#: Words that count or name sources anew; «سياسيون وخبراء عراقيون» share what follows.
_ANEW = frozenset({"وبعض", "وعدد", "وكثير", "والكثير", "والعديد", "ومعظم", "ومصادر", "ومصدر", "وشهود"})


def joins_another(scene: Scene, start: int, word: int) -> bool:
    """True where another speaks along with the phrase from start: «سامي نصار | ووزير الدفاع»."""
    if word - 1 in scene.person_ends and (joins_person(scene, word) or joins_crowd(scene, word)):
        return True
    return joins_source(scene, start, word)


def joins_person(scene: Scene, word: int) -> bool:
    """True when the word joins another person with و: «وعادل الجبير», «ووزير الدفاع»."""
    text = scene.passage.words[word]
    if not text.startswith("و"):
        return False
    if scene.known_type(word) is NameType.PERSON or text in COUNTERPARTS:
        return True
    return head_of(text) is Head.ROLE and has_joined_and(text)


def joins_crowd(scene: Scene, word: int) -> bool:
    """«سامي نصار | ومسؤولون في الوزارة», «سارا | ووسائل إعلام عدة»: people without name who speak along."""
    text = scene.passage.words[word]
    return text[0] == "و" and head_of(text[1:]) is Head.UNNAMED and not is_definite(text)


def joins_source(scene: Scene, start: int, word: int) -> bool:
    """«سكان | ومصادر موالية للرئيس», «الكثير من الدول | وبعض الحلفاء»: behind unnamed sources, others."""
    text = scene.passage.words[word]
    return text in _ANEW and head_of(scene.passage.words[start]) is Head.UNNAMED
