"""Lengths as a reader counts them: extended grapheme clusters (UAX #29), and runs of marks on one letter."""

import regex

#: Two regional indicators are matched here: \X counts back over all of them before, quadratic in flags.
_CLUSTER = regex.compile(r"\p{Regional_Indicator}{2}[\p{Grapheme_Extend}\p{Mc}\u200d]*+|\X")
#: Marks, joiners and invisible controls: whatever can be heaped on one letter.
_HEAP = regex.compile(
    r"[\p{M}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e0fff]++"
)
#: Unicode's Stream-Safe Text Format (UAX #15) has at most 30; normalisation is quadratic in longer runs.
MOST_MARKS = 30


def length(text: str) -> int:
    """The number of grapheme clusters in text: what a reader calls its length. Linear."""
    return sum(1 for _ in _CLUSTER.finditer(text))


def cut(text: str, most: int) -> str:
    """The first clusters of text, at most so many (0 or more); no cluster is split."""
    if len(text) <= most:
        return text
    end = 0
    for count, match in enumerate(_CLUSTER.finditer(text)):
        if count == most:
            break
        end = match.end()
    return text[:end]


def marks_in_a_row(text: str) -> int:
    """How many marks and invisible controls stand in the longest run: 0–4 in ordinary Arabic."""
    return max((match.end() - match.start() for match in _HEAP.finditer(text)), default=0)
