"""Clause ends: how far reported words run that no quotation mark closes."""

from rawi.reading.statements.complement import Mark
from rawi.reading.statements.complements import complement
from rawi.reading.statements.cues import Cue
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.passage import Passage, Stretch
from rawi.reading.statements.phrases import phrase_at
from rawi.reading.statements.scene import Scene

#: No reported clause is longer: keeps a page without full stops linear.
_MOST_WORDS = 400
_BREAKS = ",،;؛.-–—"
_BUT = frozenset({"لكنه", "لكنها", "لكنهم", "ولكنه", "ولكنها", "ولكنهم"})
_SURE = (Mark.CLAUSE, Mark.COLON, Mark.QUOTE)


def clause_end(scene: Scene, first: int) -> int:
    """The number of the word after the clause that begins at word first.

    It ends with its sentence (full stops inside quotation marks do not count), before the next attribution,
    or where the reporter takes over.
    """
    passage = scene.passage
    limit = min(sentence_limit(passage, first), first + _MOST_WORDS)
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
    while limit < min(passage.count, first + _MOST_WORDS):
        quote = passage.quote_of.get(limit)
        if quote is None or quote.first >= limit or quote.first < first:
            return limit
        limit = quote.end if _ends_sentence(passage, quote.end) else passage.sentence_ends[limit]
    return limit


def _ends_sentence(passage: Passage, word: int) -> bool:
    return word >= passage.count or passage.sentence_ends[word - 1] == word


def _resumes(passage: Passage, word: int) -> bool:
    """«وبينما قال مصدر: إن …، كانت النيابة …»: the main clause comes after the one with the cue."""
    if passage.words[word] not in ("كان", "كانت", "فقد", "فان"):
        return False
    return passage.words[passage.sentence_starts[word]].removeprefix("و") in ("بينما", "فيما")


def _turns(scene: Scene, word: int) -> bool:
    """True when somebody else, or the reporter, begins to speak at the word."""
    passage = scene.passage
    if _contrasts(scene, word):
        return True
    after_break = any(mark in passage.gaps[word] for mark in _BREAKS)
    cue = scene.cue_at.get(word) or (scene.cue_at.get(word + 1) if passage.words[word] == "كما" else None)
    if cue and (after_break or cue.is_participle or cue.form.conjunction):
        if _attributes(scene, cue, after_break=after_break):
            return True
    if phrase_at(passage, "background", word, "clause"):
        return True
    return after_break and bool(
        phrase_at(passage, "reporter_turns", word)
        or phrase_at(passage, "according_to", word)
        or _resumes(passage, word)
    )


def _contrasts(scene: Scene, word: int) -> bool:
    """«… لكنه قال إن», «… إلا أنه أكد أن»: another word of the speaker begins."""
    words = scene.passage.words
    if words[word] in _BUT:
        verb = word + 1
    elif words[word] in ("الا", "غير", "بيد") and words[word + 1 : word + 2] in (["انه"], ["انها"], ["انهم"]):
        verb = word + 2
    else:
        return False
    cue = scene.cue_at.get(verb)
    return cue is not None and complement(scene, cue) is not None


def _attributes(scene: Scene, cue: Cue, *, after_break: bool) -> bool:
    """True when the cue takes something; with no comma before it, only by a sure mark («حجم العمل وذكر المدينة»)."""
    found = complement(scene, cue)
    if found is None:
        return False
    if cue.is_participle or found.mark in _SURE or (after_break and cue.form.conjunction):
        return True
    return speaker_phrase(scene, cue.end, found.at, sure=True) is not None


def runs_on(scene: Scene, quote: Stretch) -> bool:
    """True when the clause runs on after the quotation: no break, no attribution, no full stop comes."""
    passage = scene.passage
    if quote.end >= passage.count or _ends_sentence(passage, quote.end):
        return False
    gap = passage.gaps[quote.end]
    cue = scene.cue_at.get(quote.end)
    if cue and (cue.is_participle or cue.form.conjunction):
        return False
    return not any(mark in _BREAKS for mark in gap)


def speech_end(scene: Scene, first: int) -> int:
    """The end of speech that a colon opened: the paragraph's, or the sentence before the next attribution."""
    passage = scene.passage
    end = clause_end(scene, first)
    while end < min(passage.count, first + _MOST_WORDS) and _ends_sentence(passage, end):
        if _turns(scene, end) or end in scene.cue_at or _begins_anew(passage, end):
            break
        end = clause_end(scene, end)
    return end


def _begins_anew(passage: Passage, word: int) -> bool:
    return bool(phrase_at(passage, "reporter_turns", word) or phrase_at(passage, "according_to", word))


def phrase_end(scene: Scene, first: int) -> int:
    """The end of a reported noun phrase: the clause's, or earlier where the reporter explains it."""
    end = clause_end(scene, first)
    passage = scene.passage
    for word in range(first + 1, end):
        if word not in passage.quote_of and _explains(passage, word):
            return word
    return end


def _explains(passage: Passage, word: int) -> bool:
    after_comma = any(mark in passage.gaps[word] for mark in ",،;؛")
    if after_comma and passage.words[word].startswith("فا"):
        return True
    return bool(phrase_at(passage, "background", word, "phrase"))
