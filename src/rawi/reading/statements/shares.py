"""Shares: part of those who were asked, as a source («قال 15% إنهم يأملون», «أبدى 33% منهم رغبتهم»).

Example: ولكن 40% من الناخبين قالوا إن المرشح هو الأفضل. -> 40% من الناخبين
Source: own observation of reports on polls.
"""

from string import digits

from rawi.reading.statements.nouns import Head
from rawi.reading.statements.phrase import Phrase
from rawi.reading.statements.scene import Scene

_SIGNS = ("%", "٪")
_IN_WORDS = (["بالمئه"], ["بالمايه"], ["في", "المئه"], ["في", "المايه"])
_OF_THEM = frozenset({"منهم", "منهن", "منها"})
_OF = frozenset({"من", "ممن"})
#: Those asked are not told of in more words.
_MOST_WORDS = 20


def share_at(scene: Scene, word: int, end: int) -> Phrase | None:
    """The share that stands at the word, with those of whom it is one, up to the word end; None for none."""
    words = scene.passage.words
    if word >= end or words[word][0] not in digits:
        return None
    after = _after_percent(scene, word)
    if not after:
        return None
    if after < end and words[after] in _OF_THEM:
        after += 1
    elif after < end and words[after] in _OF:
        after = _after_people(scene, after + 1, min(end, after + _MOST_WORDS))
    return Phrase(word, min(after, end), None, Head.UNNAMED)


def _after_percent(scene: Scene, word: int) -> int:
    """The word behind the number and its per cent, 0 where it counts something else."""
    gaps, words = scene.passage.gaps, scene.passage.words
    if gaps[word + 1].lstrip().startswith(_SIGNS):
        return word + 1
    return next(
        (word + 1 + len(said) for said in _IN_WORDS if words[word + 1 : word + 1 + len(said)] == said), 0
    )


def _after_people(scene: Scene, word: int, end: int) -> int:
    """Where a verb that reports, أن, a mark or what is said follows."""
    while word < end and not scene.passage.gaps[word].strip():
        if word in scene.cue_at or scene.is_word(word, "clause_words") or scene.is_content_noun(word):
            break
        word += 1
    return word
