"""A paragraph that names who said the one before it.

Example: بدأ العمل في الجسر الجديد. ¶ أوضح ذلك المدير سليم قاسم. -> بدأ العمل في الجسر الجديد
Source: agency reports of official bodies (أعلن ذلك فلان, صرح بذلك فلان).
"""

from collections.abc import Iterator

from rawi.reading.model.page import BlockKind
from rawi.reading.statements.complement import Complement, Mark
from rawi.reading.statements.conjugation import Part
from rawi.reading.statements.content import content_between
from rawi.reading.statements.draft import Draft, draft_of
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.scene import Scene

RULE = "statements.told_before"
RANK = 12
_THAT = frozenset({"ذلك", "بذلك"})


def propose(scene: Scene) -> Iterator[Draft]:
    """«أعلن ذلك فلان» at a paragraph's start. The draft holds the word ذلك: told_before.py puts the words
    that it means in its place.
    """
    cue = scene.cue_at.get(0)
    if cue is None or scene.passage.kind is not BlockKind.PARAGRAPH or cue.form.part is not Part.PAST:
        return
    that = cue.end
    if not (that < scene.passage.count and scene.passage.words[that] in _THAT):
        return
    if not cue.form.word.takes & {"clause", "speech"}:
        return
    limit = scene.passage.sentence_ends[0]
    phrase = speaker_phrase(scene, that + 1, limit, sure=True)
    if phrase is not None and phrase.first == that + 1:
        found = Complement(Mark.BARE, phrase.end, that, cue.form)
        yield draft_of(RULE, cue, found, content_between(scene.passage, that, that + 1))
