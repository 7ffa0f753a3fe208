"""Draft: one attribution as a rule proposes it, before its speaker is looked up over the page."""

from dataclasses import dataclass

from rawi.reading.statements.complement import Complement
from rawi.reading.statements.content import Content
from rawi.reading.statements.cues import Cue
from rawi.reading.statements.lexicon import Form


@dataclass(frozen=True, slots=True)
class Draft:
    """What a rule found.

    contents are the stretches that are said, in order; speaker is the stretch of words [first, end) that may
    name the speaker (None: nobody is named here); cue and form are None for a headline's colon or a bare
    quotation. anchor is the word that stands for the draft: of two drafts with one anchor, one stays.
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


def draft_of(rule: str, cue: Cue, found: Complement, *contents: Content) -> Draft:
    """The draft for a cue and what it takes: the speaker is looked for between the two."""
    return Draft(rule, found.mark, contents, cue, found.form, (cue.end, found.at), cue.first)
