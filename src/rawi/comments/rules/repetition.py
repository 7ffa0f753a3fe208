"""Floods: the same letter, word or line over and over.

Laughter (ههههه), rows of hearts and a prayer said thrice are how people write; the limits lie above that.
"""

from itertools import groupby

from rawi.comments.rules.word_lists import WORD
from rawi.reading.arabic.fold import fold_with_map

MOST_LETTERS = 60
#: A wording of up to so many words …
LONGEST_WORDING = 6
#: … so many times on end.
MOST_TIMES = 7
MOST_LINES = 4


def repetition(text: str) -> tuple[int, int] | None:
    """Where the first flood stands (code points, half-open); None where there is none. Linear."""
    folded = fold_with_map(text)
    found = _letters(folded.text) or _wordings(folded.text) or _lines(folded.text)
    return folded.place(*found) if found else None


def _letters(text: str) -> tuple[int, int] | None:
    place = 0
    for letter, run in groupby(text):
        length = sum(1 for _ in run)
        if length > MOST_LETTERS and not letter.isspace():
            return place, place + length
        place += length
    return None


def _wordings(text: str) -> tuple[int, int] | None:
    words = [(match[0], *match.span()) for match in WORD.finditer(text)]
    for size in range(1, LONGEST_WORDING + 1):
        same = 0
        for at in range(size, len(words)):
            same = same + 1 if words[at][0] == words[at - size][0] else 0
            if same >= size * MOST_TIMES:
                return words[at - same - size + 1][1], words[at][2]
    return None


def _lines(text: str) -> tuple[int, int] | None:
    count: dict[str, int] = {}
    place = 0
    for line in text.split("\n"):
        said = " ".join(WORD.findall(line))
        count[said] = count.get(said, 0) + 1
        if " " in said and count[said] > MOST_LINES:
            return place, place + len(line)
        place += len(line) + 1
    return None
