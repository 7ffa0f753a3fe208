"""Neighbouring words as one term: how a phrase of frequent words is found without reading every text.

Two frequent words stand together in a quarter of an archive and one after the other in a few texts. What
has both is found by the index; whether they are neighbours stands only in each text. So every pair of
neighbours is a term too, by a number of few digits: few enough that the list of pairs stays as short as that
of words, many enough that one in hundreds of texts has a number by chance. The text itself then decides.
"""

from collections.abc import Iterable
from itertools import pairwise
from zlib import crc32

#: A text of 300 words has one in two hundred of these.
_NUMBERS = 1 << 16


def neighbours(*texts: Iterable[str]) -> list[str]:
    """The numbers of all pairs of neighbouring terms within each text, each once: four hexadecimal digits."""
    found = {crc32(f"{one} {other}".encode()) % _NUMBERS for text in texts for one, other in pairwise(text)}
    return [f"{number:04x}" for number in sorted(found)]
