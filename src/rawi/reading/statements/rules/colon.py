"""A reporting word, its speaker, a colon, and speech without quotation marks.

Example: وقال كوتون: هذه صفقة سيئة. ويجب وقفها. -> هذه صفقة سيئة. ويجب وقفها
Source: annotated pages (speech after a colon is direct and runs on over full stops).
"""

from collections.abc import Iterator

from rawi.reading.statements.clause_end import speech_end
from rawi.reading.statements.complement import Mark
from rawi.reading.statements.complements import complement
from rawi.reading.statements.content import spoken
from rawi.reading.statements.draft import Draft, draft_of
from rawi.reading.statements.scene import Scene

RULE = "statements.colon"
RANK = 30


def propose(scene: Scene) -> Iterator[Draft]:
    """Direct speech after a colon, to the paragraph's end or the next attribution."""
    for cue in scene.cues:
        found = complement(scene, cue)
        if found and found.mark is Mark.COLON and found.content not in scene.passage.opening:
            end = speech_end(scene, found.content)
            yield draft_of(RULE, cue, found, spoken(scene.passage, found.content, end))
