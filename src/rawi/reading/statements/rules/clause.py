"""A reporting word, its speaker, and a clause that أن or إن opens.

Example: وأضاف أن الوفدين بحثا المسألة -> الوفدين بحثا المسألة
Source: annotated pages (content begins after أن, a joined pronoun stays out).
"""

from collections.abc import Iterator

from rawi.reading.statements.clause_end import clause_end
from rawi.reading.statements.complement import Mark
from rawi.reading.statements.complements import complement
from rawi.reading.statements.content import content_between
from rawi.reading.statements.draft import Draft, draft_of
from rawi.reading.statements.scene import Scene

RULE = "statements.clause"
RANK = 20


def propose(scene: Scene) -> Iterator[Draft]:
    """Reported speech after أن."""
    for cue in scene.cues:
        found = complement(scene, cue)
        if found and found.mark is Mark.CLAUSE and found.content not in scene.passage.opening:
            end = clause_end(scene, found.content)
            yield draft_of(RULE, cue, found, content_between(scene.passage, found.content, end))
