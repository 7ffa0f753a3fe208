"""A verb whose preposition leads to what is said: demands, promises, accusations, praise.

Example: طالب المجلس بوقف القصف -> وقف القصف
Source: annotated pages (the preposition stays out; the verbal noun and its complements are the content).
"""

from collections.abc import Iterator

from rawi.reading.statements.clause_end import phrase_end
from rawi.reading.statements.complement import Mark
from rawi.reading.statements.complements import complement
from rawi.reading.statements.content import content_between
from rawi.reading.statements.draft import Draft, draft_of
from rawi.reading.statements.scene import Scene

RULE = "statements.preposition"
RANK = 40


def propose(scene: Scene) -> Iterator[Draft]:
    """What follows the verb's own preposition."""
    for cue in scene.cues:
        found = complement(scene, cue)
        if found and found.mark is Mark.PREPOSITION and found.content not in scene.passage.opening:
            end = phrase_end(scene, found.content)
            content = content_between(scene.passage, found.content, end, joined=found.joined)
            yield draft_of(RULE, cue, found, content)
