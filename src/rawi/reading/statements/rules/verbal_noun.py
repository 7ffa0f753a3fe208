"""A reporting verb and a verbal noun in place of a clause.

Example: أكد الوزير حرصه على الحوار -> حرصه على الحوار
Source: annotated pages (أكد … عدم اطمئنانه, مؤكدا رفضه, أعلن … مسؤوليتهم).
"""

from collections.abc import Iterator

from rawi.reading.statements.clause_end import phrase_end
from rawi.reading.statements.complement import Mark
from rawi.reading.statements.complements import complement
from rawi.reading.statements.content import content_between
from rawi.reading.statements.draft import Draft, draft_of
from rawi.reading.statements.scene import Scene

RULE = "statements.verbal_noun"
RANK = 50


def propose(scene: Scene) -> Iterator[Draft]:
    """An object that says what was announced, confirmed, denied."""
    for cue in scene.cues:
        found = complement(scene, cue)
        if found and found.mark is Mark.NOUN and found.content not in scene.passage.opening:
            end = phrase_end(scene, found.content)
            yield draft_of(RULE, cue, found, content_between(scene.passage, found.content, end))
