"""Verbs of praise, blame and judgment with an object, or an object and what is said of it.

Example: استنكر الأمين العام الهجوم على القافلة -> الهجوم على القافلة
Source: annotated pages (ثمن … ما ورد, وعد برنامج قادة المستقبل أحد البرامج, حمّل … الحكومة المسؤولية).
"""

from collections.abc import Iterator

from rawi.reading.statements.clause_end import phrase_end
from rawi.reading.statements.complement import Mark
from rawi.reading.statements.complements import complement
from rawi.reading.statements.content import content_between
from rawi.reading.statements.draft import Draft, draft_of
from rawi.reading.statements.scene import Scene

RULE = "statements.bare_object"
RANK = 60


def propose(scene: Scene) -> Iterator[Draft]:
    """An object after the speaker, no mark before it."""
    for cue in scene.cues:
        found = complement(scene, cue)
        if (
            found
            and found.mark in (Mark.OBJECT, Mark.PREDICATE)
            and found.content not in scene.passage.opening
        ):
            end = phrase_end(scene, found.content)
            yield draft_of(RULE, cue, found, content_between(scene.passage, found.content, end))
