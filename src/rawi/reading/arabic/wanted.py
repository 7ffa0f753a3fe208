"""Wanted words: those that finders look for in every block, looked up once for all of them.

Finders ask each block for some dozen sets, many of them of thousands of words: verbs that report, words of
events, number words. What wants a word is kept by word, as the bits of one number, so that each of a block's
words is looked up once, and whoever asks goes over the few that anybody wants.
"""

from collections.abc import Callable, Iterable
from functools import lru_cache, reduce
from itertools import compress
from operator import or_

from rawi.reading.memory import Memory

#: So many words are kept with what wants them.
_MOST = 1 << 15


class Wanted:
    """Folded words that somebody looks for in every block. Make them when a module is loaded, never later.

    has tells whether a word is one of them. It is asked once a word, and not before a block is looked
    through, so that it may read tables.
    """

    def __init__(self, has: Callable[[str], bool]) -> None:
        self.has = has
        self.bit = 1 << len(_ALL)
        _ALL.append(self)


_ALL: list[Wanted] = []


@lru_cache(maxsize=1)
def _kinds(count: int) -> Memory[int]:
    """Word to the bits of those of the first count of _ALL that want it."""
    asked = _ALL[:count]
    return Memory(lambda word: sum(wanted.bit for wanted in asked if wanted.has(word)), most=_MOST)


class WantedHere:
    """The words of one block that anybody wants, by number, in order."""

    __slots__ = ("_bits", "_count", "_kinds", "_places")

    def __init__(self, texts: Iterable[str]) -> None:
        self._count = len(_ALL)
        kinds = list(map(_kinds(self._count).__getitem__, texts))
        self._places = list(compress(range(len(kinds)), kinds))
        self._kinds = list(filter(None, kinds))
        self._bits = reduce(or_, self._kinds, 0)

    def has(self, wanted: Wanted) -> bool:
        """True where one of the words is wanted."""
        return self._bits & wanted.bit != 0

    def places(self, wanted: Wanted) -> list[int]:
        """The numbers of the words that are wanted."""
        bit = wanted.bit
        if not self._bits & bit:
            return []
        return [place for place, kind in zip(self._places, self._kinds, strict=True) if kind & bit]

    def knows(self, wanted: Wanted) -> bool:
        """False for what was made after this: a module that was loaded since."""
        return wanted.bit < 1 << self._count
