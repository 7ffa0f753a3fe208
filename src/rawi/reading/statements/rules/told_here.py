"""A sentence that names who said those before it in the same paragraph.

Example: بدأ العمل. وشارك فيه كثيرون. أوضح ذلك المدير سليم قاسم. -> بدأ العمل. وشارك فيه كثيرون
Source: agency reports of official bodies, printed without a paragraph of their own for «أوضح ذلك».
"""

from collections.abc import Iterator

from rawi.reading.statements.complement import Complement, Mark
from rawi.reading.statements.complements import complement
from rawi.reading.statements.content import content_between
from rawi.reading.statements.draft import Draft, draft_of
from rawi.reading.statements.prefix import after_prefix
from rawi.reading.statements.rules.told_before import teller
from rawi.reading.statements.scene import Scene

RULE = "statements.told_here"
RANK = 13


def propose(scene: Scene) -> Iterator[Draft]:
    """«… . أوضح ذلك فلان», where nobody else is reported before."""
    for cue in scene.cues:
        phrase = teller(scene, cue) if cue.first else None
        if phrase is not None:
            found = Complement(Mark.BARE, phrase.end, cue.end, cue.form)
            yield draft_of(
                RULE, cue, found, content_between(scene.passage, after_prefix(scene.passage, 0), cue.first)
            )
        if phrase is not None or complement(scene, cue) is not None:
            return
