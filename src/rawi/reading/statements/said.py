"""Said: a draft with its speakers, and how the drafts of a scene lie inside one another."""

from collections.abc import Sequence

from rawi.reading.statements.draft import Draft
from rawi.reading.statements.phrase import Phrase
from rawi.reading.statements.voice import Voice
from rawi.reading.values import dataclass

#: How many drafts back one may lie that holds another: keeps long pages linear.
_REACH = 24


@dataclass(frozen=True, slots=True)
class Said:
    """A draft with its voices (none: nobody is named).

    phrases are where the sentence names them, empty where they are inherited. explicit is True when the
    sentence names them, be it with another cue. nested is True when the cue stands inside what another draft
    reports.
    """

    draft: Draft
    voices: tuple[Voice, ...]
    phrases: tuple[Phrase, ...] = ()
    explicit: bool = False
    nested: bool = False


def holder(draft: Draft, said: Sequence[Said]) -> Said | None:
    """The draft whose reported words hold this one's cue, None where it stands outside all."""
    for item in reversed(said[-_REACH:]):
        if any(content.first <= draft.anchor < content.end for content in item.draft.contents):
            return item
    return None


def said_here(said: Sequence[Said], start: int) -> list[Said]:
    """Those of the last drafts whose cue stands at the word start or after it."""
    return [item for item in said[-_REACH:] if item.draft.anchor >= start]


def said_until(here: Sequence[Said], start: int) -> int:
    """The word after all that these have reported, start where they have reported nothing."""
    return max([start, *(content.end for item in here for content in item.draft.contents)])
