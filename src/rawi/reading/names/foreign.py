"""How foreign a word looks: letter trigrams of names from other languages against Arabic words.

A name such as شفايتسر stands in no list, but its letters say that it is no Arabic word. The weights come
from tools/build_names.py (see names/data/NOTE.md).
"""

from collections.abc import Iterator
from functools import cache

from rawi.reading.memory import remembered
from rawi.reading.names.data import lines


def trigrams(word: str) -> Iterator[str]:
    """The letter trigrams of a folded word with its ends marked by ^ and $."""
    marked = f"^{word}$"
    return (marked[i : i + 3] for i in range(len(marked) - 2))


@cache
def _weights() -> dict[str, int]:
    return {
        gram: int(weight) for gram, _, weight in (line.partition("\t") for line in lines("foreign_trigrams"))
    }


@remembered(most=1 << 12)
def foreignness(word: str) -> float:
    """Mean log-odds of a folded word's trigrams, about -3 (Arabic) to 3 (foreign); 0 for words under 3
    letters.
    """
    if len(word) < 3:
        return 0.0
    weights = _weights()
    return sum(weights.get(gram, 150) for gram in trigrams(word)) / (100 * len(word))
