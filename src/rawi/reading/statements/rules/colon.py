"""A reporting word, its speaker, a colon, and speech without quotation marks.

Example: وقال كوتون: هذه صفقة سيئة. ويجب وقفها. -> هذه صفقة سيئة. ويجب وقفها
Source: annotated pages (speech after a colon is direct and runs on over full stops).
"""

from collections.abc import Iterator

from rawi.reading.model.findings import Form
from rawi.reading.statements.clause_end import speech_end
from rawi.reading.statements.complement import Mark
from rawi.reading.statements.complements import complement
from rawi.reading.statements.content import content_between
from rawi.reading.statements.draft import Draft
from rawi.reading.statements.scene import Scene

RULE = "statements.colon"
RANK = 30


def propose(scene: Scene) -> Iterator[Draft]:
    """Direct speech after a colon, to the paragraph's end or the next attribution."""
    passage = scene.passage
    for cue in scene.cues:
        found = complement(scene, cue)
        if found is None or found.mark is not Mark.COLON or found.content in passage.opening:
            continue
        content = content_between(passage, found.content, speech_end(scene, found.content), direct=True)
        if content.form is not Form.DIRECT:
            continue
        yield Draft(RULE, found.mark, (content,), cue, found.form, (cue.end, found.at), cue.first)
