"""Lead words of bylines: «كتب», «بقلم», «تصوير», «By»."""

from functools import cache
from typing import NamedTuple

from rawi.reading.arabic.fold import fold, fold_with_map
from rawi.reading.tables import table


class Lead(NamedTuple):
    """A lead word at the start of a text, up to end (code points of the text), and what it says."""

    end: int
    role: str


@cache
def _leads() -> dict[str, str]:
    return {fold(row["words"]): row["role"] for row in table("byline_words")}


#: No lead has more words.
_MOST_WORDS = 4


def lead_of(text: str) -> Lead | None:
    """The longest lead words with which text begins; None where there are none."""
    folded = fold_with_map(text)
    words = folded.text.split(" ", _MOST_WORDS)
    for count in range(min(_MOST_WORDS, len(words)), 0, -1):
        start = " ".join(words[:count])
        role = _leads().get(start.rstrip(":"))
        if role:
            return Lead(folded.span(0, len(start)).end, role)
    return None
