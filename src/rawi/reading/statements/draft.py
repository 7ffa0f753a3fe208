"""Draft: one attribution as a rule proposes it, before its speaker is looked up over the page."""

from dataclasses import dataclass

from rawi.reading.statements.content import Content
from rawi.reading.statements.cues import Cue
from rawi.reading.statements.lexicon import Form


@dataclass(frozen=True, slots=True)
class Draft:
    """What a rule found.

    contents are the stretches that are said, in order; speaker is the stretch of words [first, end) that may
    name the speaker (None: nobody is named here); cue is None for a headline's colon or a bare quotation.
    before is True when the speaker must be looked for before the cue as well.
    """

    rule: str
    evidence: str
    contents: tuple[Content, ...]
    cue: Cue | None
    form: Form | None
    speaker: tuple[int, int] | None
    anchor: int

    @property
    def first(self) -> int:
        """The first word of what is said."""
        return self.contents[0].first
