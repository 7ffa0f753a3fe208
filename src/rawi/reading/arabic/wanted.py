"""Wanted words: those that finders look for in every block, looked up once for all of them.

Finders ask each block for some dozen sets, many of them of thousands of words: verbs that report, words of
events, number words. One table says of each word who wants it, as the bits of one number, so that each of a
block's words is looked up once, and whoever asks goes over the few that anybody wants.
"""

from collections.abc import Callable, Iterable
from functools import lru_cache, reduce
from itertools import compress
from operator import or_


class Wanted:
    """Folded words that somebody looks for in every block. Make them when a module is loaded, never later.

    words gives them; it is asked when the first block is looked through, so that it may read tables.
    """

    def __init__(self, words: Callable[[], Iterable[str]]) -> None:
        self.words = words
        self.bit = 1 << len(_ALL)
        _ALL.append(self)


_ALL: list[Wanted] = []


@lru_cache(maxsize=1)
def _kinds(count: int) -> dict[str, int]:
    """Word to the bits of those of the first count of _ALL that want it."""
    found: dict[str, int] = {}
    for wanted in _ALL[:count]:
        for word in wanted.words():
            found[word] = found.get(word, 0) | wanted.bit
    return found


class WantedHere:
    """The words of one block that anybody wants, by number, in order.

    bits has the bit of each Wanted of which there is a word; those from beyond on were made after this.
    """

    __slots__ = ("_kinds", "_places", "beyond", "bits")

    def __init__(self, texts: Iterable[str]) -> None:
        self.beyond = 1 << len(_ALL)
        kinds = list(map(_kinds(len(_ALL)).get, texts))
        self._places = list(compress(range(len(kinds)), kinds))
        self._kinds = list(filter(None, kinds))
        self.bits = reduce(or_, self._kinds, 0)

    def places(self, wanted: Wanted) -> list[int]:
        """The numbers of the words that are wanted."""
        bit = wanted.bit
        return [place for place, kind in zip(self._places, self._kinds, strict=True) if kind & bit]
