"""Building a draft from the words that were found."""

from rawi.reading.model.findings import Polarity, Speaker
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.view import View
from rawi.reading.statements.content import with_mark

_REFRAIN = ("عدم", "امتناع", "الامتناع", "لن", "ولن", "فلن", "لا", "ولا", "تجنب")


def draft(
    view: View,
    first: int,
    end: int,
    *,
    pledgers: tuple[Speaker, ...],
    cue: tuple[int, int],
    confidence: float,
    rank: int,
    start: int | None = None,
    denied: bool = False,
    entry: str = "",
) -> Draft:
    """The draft of words first…end-1. start is the place in the block where they begin, None: at the word,
    or at the mark before it whose other half stands among them.
    """
    begin = with_mark(view.passage, first, end) if start is None else start
    refrains = denied or view.word(first).removeprefix("ب") in _REFRAIN
    return Draft(
        first=first,
        end=end,
        start=begin,
        stop=view.passage.closed_end(begin, end),
        pledgers=pledgers,
        polarity=Polarity.REFRAIN if refrains else Polarity.DO,
        cue=view.passage.said(*cue),
        sought=cue[0],
        confidence=confidence,
        rank=rank,
        entry=entry,
    )
