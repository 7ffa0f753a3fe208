"""A source that no list knows: «وفقا لمنديز», «بحسب جلوبال بترول برايسيس».

Where a source stands hardly any word is unknown but a name from abroad: of 180 such places in 5,528 of the
corpus (data/saudinewsnet) nine in ten are names; the rest are plurals and words with a pronoun.
"""

from rawi.reading.arabic.word_sets import is_in
from rawi.reading.statements.nouns import without_preposition
from rawi.reading.statements.phrase import Phrase
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.word_kinds import is_word

#: «بحسب», «وفقا»: behind «وفق» and «حسب» stands as often how something is done.
_BEFORE = ("بحسب", "وفقا", "طبقا", "قال", "ذكر", "افاد")
_LEAST_LETTERS = 4
_MOST_WORDS = 5
#: Plurals («حيثيات», «أهواء») and words with a pronoun («اختياراتك»).
_NO_ENDINGS = ("ات", "اء", "ه", "ها", "هم", "هن", "اتك", "كم", "نا", "تي", "عي")


def unknown_source(scene: Scene, word: int, limit: int) -> Phrase | None:
    """The words of no list that stand at the word behind «بحسب» or «وفقا»; None where one is known."""
    passage = scene.passage
    if not word or word >= limit or not passage.words[word - 1].endswith(_BEFORE):
        return None
    first = passage.words[word]
    if not _is_unknown(first) or not _is_unknown(without_preposition(first)):
        return None
    end = word + 1
    while end < min(limit, word + _MOST_WORDS) and _goes_on(scene, end):
        end += 1
    return Phrase(word, end, (word, end), None)


def _goes_on(scene: Scene, word: int) -> bool:
    """True over words of no list, and over one of a list between two of them («جلوبال بترول برايسيس»)."""
    words, gaps = scene.passage.words, scene.passage.gaps
    if gaps[word].strip() or word in scene.cue_at:
        return False
    after = words[word + 1] if word + 1 < scene.passage.count and not gaps[word + 1].strip() else ""
    return not is_word(words[word]) or (_is_unknown(after) and not is_in(words[word], "prepositions"))


def _is_unknown(text: str) -> bool:
    if len(text) < _LEAST_LETTERS or text.startswith("ال") or text.endswith(_NO_ENDINGS):
        return False
    return not is_word(text)
