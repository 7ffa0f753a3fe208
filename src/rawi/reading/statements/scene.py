"""Scene: a passage with its cues, and the look-ups that every rule asks for."""

from functools import cached_property

from rawi.reading.model.page import BlockKind
from rawi.reading.statements.complement import Complement
from rawi.reading.statements.cues import Cue, cues
from rawi.reading.statements.passage import Passage


class Scene:
    """One passage on which the rules work."""

    def __init__(self, passage: Passage) -> None:
        self.passage = passage
        self.complements: dict[int, Complement | None] = {}

    @cached_property
    def cues(self) -> list[Cue]:
        """The cues in order."""
        return cues(self.passage)

    @cached_property
    def cue_at(self) -> dict[int, Cue]:
        """The cue that begins at a word."""
        return {cue.first: cue for cue in self.cues}

    @property
    def is_headline(self) -> bool:
        """True for the headline and subheads, where a colon alone attributes."""
        return self.passage.kind in (BlockKind.HEADLINE, BlockKind.SUBHEAD)
