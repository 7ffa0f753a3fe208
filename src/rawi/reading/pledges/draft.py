"""Draft: a pledge as a rule proposes it, before its due date and beneficiary are looked up."""

from rawi.reading.model.findings import Polarity, Speaker
from rawi.reading.values import dataclass


@dataclass(frozen=True, slots=True)
class Draft:
    """The words first…end-1 of a block that somebody binds himself to, and who.

    start is the place in the block's text where the words begin (a joined particle stays out), stop where
    they end. sought is the word from which on the due date may stand (the verb of promising, say). rank
    orders drafts that overlap: the lower wins.
    """

    first: int
    end: int
    start: int
    stop: int
    pledgers: tuple[Speaker, ...]
    polarity: Polarity
    cue: str
    sought: int
    confidence: float
    rank: int
    rule: str = ""
    entry: str = ""
