"""A paragraph that names who said the one before it.

Example: بدأ العمل في الجسر الجديد. ¶ أوضح ذلك المدير سليم قاسم. -> بدأ العمل في الجسر الجديد
Source: agency reports of official bodies (أعلن ذلك فلان, صرح بذلك فلان).
"""

from collections.abc import Iterator

from rawi.reading.model.page import BlockKind
from rawi.reading.statements.complement import Complement, Mark
from rawi.reading.statements.conjugation import Part
from rawi.reading.statements.content import content_between
from rawi.reading.statements.cues import Cue
from rawi.reading.statements.draft import Draft, draft_of
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.phrase import Phrase
from rawi.reading.statements.scene import Scene

RULE = "statements.told_before"
RANK = 12
#: «كشف هذا للصحيفة المدير»: a listener may stand between.
_REACH = 4
_THAT = frozenset({"ذلك", "بذلك", "هذا"})


def propose(scene: Scene) -> Iterator[Draft]:
    """«أعلن ذلك فلان» at a paragraph's start. The draft holds the word ذلك: told_before.py puts the words
    that it means in its place.
    """
    cue = scene.cue_at.get(0)
    phrase = teller(scene, cue) if cue is not None else None
    if cue is not None and phrase is not None:
        found = Complement(Mark.BARE, phrase.end, cue.end, cue.form)
        yield draft_of(RULE, cue, found, content_between(scene.passage, cue.end, cue.end + 1))


def teller(scene: Scene, cue: Cue) -> Phrase | None:
    """Who follows «أوضح ذلك» at the start of a sentence of a paragraph; None where nobody does."""
    passage, that = scene.passage, cue.end
    if passage.kind is not BlockKind.PARAGRAPH or scene.sentence_start(cue.first) != cue.first:
        return None
    if not (that < passage.count and passage.words[that] in _THAT) or cue.form.part is not Part.PAST:
        return None
    if not cue.form.word.takes & {"clause", "speech"}:
        return None
    phrase = speaker_phrase(scene, that + 1, passage.sentence_ends[cue.first], sure=True)
    return phrase if phrase is not None and phrase.first <= that + _REACH else None
