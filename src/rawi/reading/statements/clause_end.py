"""Clause ends: how far reported words run that no quotation mark closes."""

from rawi.reading.statements.complements import complement
from rawi.reading.statements.cues import Cue
from rawi.reading.statements.passage import Passage, Stretch
from rawi.reading.statements.phrases import phrase_at
from rawi.reading.statements.scene import Scene

_BREAKS = ",،;؛.-–—"


def clause_end(scene: Scene, first: int) -> int:
    """The number of the word after the clause that begins at word first.

    It ends with its sentence (full stops inside quotation marks do not count), before the next attribution,
    or where the reporter takes over.
    """
    passage = scene.passage
    limit = sentence_limit(passage, first)
    word = first + 1
    while word < limit:
        quote = passage.opening.get(word)
        if quote and quote.closed:
            word = max(quote.end, word + 1)
            continue
        if _turns(scene, word):
            return word
        word += 1
    return limit


def sentence_limit(passage: Passage, first: int) -> int:
    """The end of the sentence of word first, put off while a quotation is open."""
    limit = passage.sentence_ends[first]
    while limit < passage.count:
        quote = passage.quote_of.get(limit)
        if quote is None or quote.first >= limit or quote.first < first:
            return limit
        limit = quote.end if _ends_sentence(passage, quote.end) else passage.sentence_ends[limit]
    return limit


def _ends_sentence(passage: Passage, word: int) -> bool:
    return word >= passage.count or passage.sentence_ends[word - 1] == word


def _turns(scene: Scene, word: int) -> bool:
    """True when somebody else, or the reporter, begins to speak at the word."""
    passage = scene.passage
    after_break = any(mark in passage.gaps[word] for mark in _BREAKS)
    cue = scene.cue_at.get(word)
    if cue and (after_break or cue.is_participle or cue.form.conjunction):
        return _attributes(scene, cue)
    return after_break and bool(
        phrase_at(passage, "reporter_turns", word) or phrase_at(passage, "according_to", word)
    )


def _attributes(scene: Scene, cue: Cue) -> bool:
    return complement(scene, cue) is not None


def clause_follows(scene: Scene, quote: Stretch) -> bool:
    """True when the clause runs on after the quotation: no break, no attribution, no full stop comes."""
    passage = scene.passage
    if quote.end >= passage.count or _ends_sentence(passage, quote.end):
        return False
    gap = passage.gaps[quote.end]
    return not any(mark in _BREAKS for mark in gap) and quote.end not in scene.cue_at


def speech_end(scene: Scene, first: int) -> int:
    """The end of speech that a colon opened: the paragraph's, or the sentence before the next attribution."""
    passage = scene.passage
    end = clause_end(scene, first)
    while end < passage.count and _ends_sentence(passage, end):
        if _turns(scene, end) or end in scene.cue_at or _begins_anew(passage, end):
            break
        end = clause_end(scene, end)
    return end


def _begins_anew(passage: Passage, word: int) -> bool:
    return bool(phrase_at(passage, "reporter_turns", word) or phrase_at(passage, "according_to", word))
