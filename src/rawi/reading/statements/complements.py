"""Complements: where, after a cue, what is said begins, and by which mark."""

from rawi.reading.statements.complement import Complement, Mark
from rawi.reading.statements.conjugation import Part
from rawi.reading.statements.cues import Cue, word_set
from rawi.reading.statements.lexicon import Form
from rawi.reading.statements.passage import Passage, Stretch
from rawi.reading.statements.scene import Scene

#: How many words may stand between a cue and what is said.
REACH = 45
REACH_PARTICIPLE = 9
#: A quotation of at least so many words is speech, whatever stands before it.
_LONG = 5


def complement(scene: Scene, cue: Cue) -> Complement | None:
    """The clause or speech after the cue, None where it takes none or another cue comes first."""
    if cue.first not in scene.complements:
        scene.complements[cue.first] = _look(scene, cue)
    return scene.complements[cue.first]


def _look(scene: Scene, cue: Cue) -> Complement | None:
    passage = scene.passage
    reach = REACH_PARTICIPLE if cue.is_participle else REACH
    limit = min(passage.sentence_ends[cue.first], cue.end + reach, passage.count)
    word = cue.end
    while word < limit:
        for form in cue.readings:
            found = _opens(passage, cue, form, word)
            if found:
                return found
        if word in scene.cue_at and _blocks(scene.cue_at[word]):
            return None
        quote = passage.opening.get(word)
        word = quote.end if quote and quote.end > word else word + 1
    return None


def _opens(passage: Passage, cue: Cue, form: Form, word: int) -> Complement | None:
    takes = form.word.takes
    gap = passage.gaps[word]
    is_clause = passage.words[word] in word_set("clause_words")
    quote = passage.opening.get(word)
    if ":" in gap and "speech" in takes and not _is_time(passage, word):
        if is_clause and quote is None:
            return Complement(Mark.CLAUSE, word, word + 1, form)
        return Complement(Mark.COLON, word, word, form)
    if quote and takes & {"speech"} and _is_speech(passage, cue, quote):
        return Complement(Mark.QUOTE, word, word, form)
    if is_clause and "clause" in takes and word + 1 < passage.count and not _is_blocked(passage, cue, word):
        return Complement(Mark.CLAUSE, word, word + 1, form)
    return None


def _is_time(passage: Passage, word: int) -> bool:
    """True for the colon of «10:30»."""
    before = passage.words[word - 1] if word else ""
    return before.isdecimal() and passage.words[word].isdecimal()


def _is_blocked(passage: Passage, cue: Cue, word: int) -> bool:
    return word > cue.end and passage.words[word - 1] in word_set("clause_blockers")


def _is_speech(passage: Passage, cue: Cue, quote: Stretch) -> bool:
    """True when the quotation is what is said, False when it is somebody's name."""
    before = passage.words[quote.first - 1] if quote.first else ""
    if before in word_set("named_by"):
        return False
    if quote.end - quote.first >= _LONG:
        return True
    after = passage.gaps[quote.end]
    ends_here = quote.end >= passage.sentence_ends[cue.first] or any(mark in after for mark in ",،.؛")
    return ends_here and not _clause_follows(passage, cue, quote.end)


def _clause_follows(passage: Passage, cue: Cue, word: int) -> bool:
    limit = min(passage.sentence_ends[cue.first], word + REACH)
    return any(passage.words[n] in word_set("clause_words") for n in range(word, min(limit, word + 6)))


def _blocks(cue: Cue) -> bool:
    return cue.form.part is not Part.NOUN and bool(cue.form.word.takes & {"clause", "speech"})
