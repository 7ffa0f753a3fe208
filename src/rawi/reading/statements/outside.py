"""Outside: what stands right behind a speaker and is no part of his phrase.

Example: خادم الحرمين | يحفظه الله، الوكالة | هذا الأسبوع، وزارة الزراعة | ممثلة في وكالتها
Source: newspapers of 2015.
"""

from rawi.reading.statements.beginnings import GOD
from rawi.reading.statements.nouns import is_definite
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.word_kinds import SPANS

_FOR_HIM = ("ه", "ها", "هم", "هما")
_WHO = frozenset({"والذي", "والتي", "والذين"})
POINTING = frozenset({"هذا", "هذه"})
#: «الجهات الأمنية | ممثلة في الشرطة»; «ممثلة في الاتحاد» is one who represents it.
_REPRESENTED = frozenset({"ممثله", "ممثلا", "ممثلين"})
_IN = ("في", "ب")


def stands_outside(scene: Scene, word: int) -> bool:
    """True for a prayer, «والذي», a time that «هذا» points at, and for through whom a body acts."""
    if scene.passage.words[word] in _WHO:
        return True
    return _is_prayer(scene, word) or _points_at_span(scene, word) or _is_represented(scene, word)


def _is_prayer(scene: Scene, word: int) -> bool:
    """«خادم الحرمين الشريفين | يحفظه الله»; «آية الله» and «رحمة الله» are names."""
    words = scene.passage.words
    if words[word + 1 : word + 2] != [GOD] or not words[word].endswith(_FOR_HIM) or word in scene.known:
        return False
    return scene.passage.last_letter(word) != "ة"


def _points_at_span(scene: Scene, word: int) -> bool:
    """«الوكالة | هذا الأسبوع»."""
    words = scene.passage.words
    return words[word] in POINTING and word + 1 < len(words) and words[word + 1] in SPANS


def _is_represented(scene: Scene, word: int) -> bool:
    """«وزارة الزراعة | ممثلة في وكالتها»: behind a complete noun, through whom it acts."""
    words = scene.passage.words
    if words[word] not in _REPRESENTED or word + 1 >= len(words):
        return False
    return is_definite(words[word - 1]) and words[word + 1].startswith(_IN)
