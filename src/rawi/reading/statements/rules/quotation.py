"""A reporting word, its speaker, and words in quotation marks.

Example: وقال شينكر "سندعم الحكومة" -> سندعم الحكومة
Source: annotated pages (direct speech without its quotation marks, without the final full stop).
"""

from collections.abc import Iterator

from rawi.reading.statements.clause_end import clause_end, clause_follows
from rawi.reading.statements.complement import Mark
from rawi.reading.statements.complements import complement
from rawi.reading.statements.content import content_between, quoted_content
from rawi.reading.statements.draft import Draft
from rawi.reading.statements.scene import Scene

RULE = "statements.quotation"
RANK = 10


def propose(scene: Scene) -> Iterator[Draft]:
    """Direct speech in marks after a cue, with or without a colon."""
    for cue in scene.cues:
        found = complement(scene, cue)
        if found is None or found.content not in scene.passage.opening:
            continue
        quote = scene.passage.opening[found.content]
        content = quoted_content(scene.passage, quote)
        if found.mark is Mark.CLAUSE and clause_follows(scene, quote):
            content = content_between(scene.passage, quote.first, clause_end(scene, found.content))
        yield Draft(
            RULE,
            "colon" if found.mark is Mark.COLON else found.mark,
            (content,),
            cue,
            found.form,
            (cue.end, found.at),
            cue.first,
        )
