"""A reporting word, its speaker, and words in quotation marks.

Example: وقال شينكر "سندعم الحكومة" -> سندعم الحكومة
Source: annotated pages (direct speech without its quotation marks, without the final full stop).
"""

from collections.abc import Iterator

from rawi.reading.arabic.word_sets import is_in
from rawi.reading.statements.clause_end import clause_end, runs_on, speech_in_marks_end
from rawi.reading.statements.complement import Complement, Mark
from rawi.reading.statements.complements import complement
from rawi.reading.statements.content import Content, content_between, quoted_content, spoken
from rawi.reading.statements.cues import Cue
from rawi.reading.statements.draft import Draft, draft_of
from rawi.reading.statements.lexicon import Form
from rawi.reading.statements.passage import Stretch
from rawi.reading.statements.scene import Scene

RULE = "statements.quotation"
RANK = 10
#: Words in marks that may be a name, and no sentence.
_LONGEST_NAME = 4


def propose(scene: Scene) -> Iterator[Draft]:
    """Direct speech in marks after a cue, with or without a colon, أن or a preposition."""
    for cue in scene.cues:
        found = complement(scene, cue)
        if found and found.content in scene.passage.opening:
            quote = scene.passage.opening[found.content]
            is_whole = (
                found.mark is Mark.QUOTE or _is_speech(found, quote) or _is_told_of(scene, cue, found.form)
            )
            content = _joined(scene, found, quote) or _content(scene, quote, is_whole=is_whole)
            yield draft_of(RULE, cue, found, content)


def _is_speech(found: Complement, quote: Stretch) -> bool:
    """«وقال: "سنفتح الطريق أمام الناس" بعد أن أغلقه»: a sentence behind a colon ends with its marks."""
    return found.mark is Mark.COLON and quote.end - quote.first > _LONGEST_NAME


def _is_told_of(scene: Scene, cue: Cue, form: Form) -> bool:
    """«التي وصفها بأنها «بشعة» إلى إغلاقها», «وفيما وصفه بأنه «نصر» سمحت»: the sentence goes on, not what
    he calls it.
    """
    before = scene.passage.words[cue.first - 1].removeprefix("و") if cue.first else ""
    return "as" in form.word.takes and is_in(before, "relatives", "whats")


def _joined(scene: Scene, found: Complement, quote: Stretch) -> Content | None:
    """«تعهد «بمواجهة التطرف»، وتمكين «المعتدلين»»: with what else is promised or asked, joined by و."""
    if not quote.closed or found.form.word.cue_class not in ("promise", "demand"):
        return None
    word = quote.end
    if word >= scene.passage.count or scene.passage.sentence_ends[word - 1] == word:
        return None
    text = scene.passage.words[word]
    if text[0] != "و" or text[-1] == "ا" or not scene.is_content_noun(word, joined=True):
        return None
    return content_between(scene.passage, quote.first, clause_end(scene, word))


def _content(scene: Scene, quote: Stretch, *, is_whole: bool) -> Content:
    """The quotation; with the words after it where the clause runs on («أن "الطريق" مغلق»)."""
    end = speech_in_marks_end(scene, quote)
    if quote.first < end < quote.end:
        return spoken(scene.passage, quote.first, end)
    if is_whole or not runs_on(scene, quote):
        return quoted_content(scene.passage, quote)
    content = content_between(scene.passage, quote.first, clause_end(scene, quote.first))
    return content if content.end > quote.end else quoted_content(scene.passage, quote)
