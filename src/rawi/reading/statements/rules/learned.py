"""What a paper has learned, from a source or by itself.

Example: وعلمت «الوطن» من مصادر مطلعة أن المباراة تأجلت -> المباراة تأجلت
Source: own observation of Gulf newspapers, which so tell what they print of their own.
"""

from collections.abc import Iterator

from rawi.reading.arabic.wanted import Wanted
from rawi.reading.arabic.word_sets import is_in, word_set
from rawi.reading.statements.clause_end import clause_end
from rawi.reading.statements.content import content_between
from rawi.reading.statements.draft import Draft
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.nouns import Head, is_definite
from rawi.reading.statements.papers import is_paper
from rawi.reading.statements.passage import Passage
from rawi.reading.statements.phrase import Phrase
from rawi.reading.statements.phrases import phrase_at
from rawi.reading.statements.scene import Scene

RULE = "statements.learned"
RANK = 37
ENTRY = "علمت"
#: «وعلمت», «فقد علمت»: a paper is feminine.
LEARNED = Wanted(lambda: ("علمت", "وعلمت"))
_FROM = "من"
#: «ما علمت», «عندما علمت»: nothing is told by it.
_NOT_TOLD = ("negations", "whats", "clause_words", "suppositions")
#: A paper's name in marks has no more words, nor stands what it is between the verb and the marks.
_LONGEST_NAME = 3
#: «أمس», «اليوم الخميس» between the paper and its source.
_MOST_TIMES = 3


def propose(scene: Scene) -> Iterator[Draft]:
    """«علمت» with a paper right behind it, and the clause behind its source or itself."""
    passage = scene.passage
    for word in passage.prose.places_of(LEARNED):
        is_told = word not in passage.quote_of and not is_in(passage.words[word - 1], *_NOT_TOLD)
        paper = _paper(scene, word + 1) if is_told and word + 1 < passage.count else None
        if paper is None:
            continue
        limit = passage.sentence_ends[word]
        phrase = _source(scene, paper.end, limit) or paper
        that = _past_own_sources(scene, _after_times(scene, phrase.end))
        if that + 1 >= limit or not scene.is_word(that, "clause_words"):
            continue
        said = content_between(passage, that + 1, clause_end(scene, that + 1))
        yield Draft(
            RULE, "clause", (said,), (word, word + 1), None, (phrase.first, phrase.end), word, ENTRY, phrase
        )


def _paper(scene: Scene, word: int) -> Phrase | None:
    """«"الوطن"», «(اليوم)», «صحيفة «الوطن»»: the paper that begins at the word."""
    passage = scene.passage
    end = _marked(passage, word)
    if end is not None:
        is_known = " ".join(scene.passage.words[word:end]) in word_set("media")
        is_named = is_known or _may_be_paper(scene, word, end)
        return Phrase(word, end, None, Head.ORGANISATION) if is_named else None
    end = _marked(passage, word + 1)
    phrase = Phrase(word, end, None, Head.ORGANISATION) if end is not None else None
    return phrase if phrase is not None and is_paper(scene, phrase) else None


def _may_be_paper(scene: Scene, word: int, end: int) -> bool:
    """A paper of no list («عين اليوم») behind a verb that opens the sentence; no aside («23 عاما»)."""
    words = scene.passage.words[word:end]
    start, verb = scene.sentence_start(word), word - 1
    is_opening = start == verb or phrase_at(scene.passage, "reporter_turns", start) == verb - start
    if not is_opening or is_in(words[0], "given_names", "adverbs", "times"):
        return False
    return words[0][0] not in "بل" and all(text.isalpha() for text in words)


def _marked(passage: Passage, word: int) -> int | None:
    """Where a short name in quotation marks or brackets ends that opens at the word."""
    quote = passage.opening.get(word)
    if quote is not None and quote.closed and quote.end - quote.first <= _LONGEST_NAME:
        return quote.end
    if word >= passage.count or not passage.gaps[word].endswith("("):
        return None
    ends = range(word + 1, min(word + _LONGEST_NAME, passage.count - 1) + 1)
    return next((end for end in ends if passage.gaps[end].startswith(")")), None)


def _source(scene: Scene, word: int, limit: int) -> Phrase | None:
    """«من مصادر مطلعة»: who told the paper."""
    word = _after_times(scene, word)
    if scene.passage.words[word : word + 1] != [_FROM] or scene.is_word(word + 1, "own_sources"):
        return None
    phrase = speaker_phrase(scene, word + 1, limit, sure=True)
    return phrase if phrase is not None and phrase.first == word + 1 else None


def _past_own_sources(scene: Scene, word: int) -> int:
    """«من مصادرها الخاصة»: a paper's own sources are the paper."""
    words = scene.passage.words
    if words[word : word + 1] != [_FROM] or not scene.is_word(word + 1, "own_sources"):
        return word
    behind = word + 2
    return behind + (behind < len(words) and is_definite(words[behind]))


def _after_times(scene: Scene, word: int) -> int:
    for _ in range(_MOST_TIMES):
        word += scene.is_word(word, "times")
    return word
