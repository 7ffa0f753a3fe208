"""Full names: what the page elsewhere writes before the one name by which it calls somebody.

Example: «المختص جابر نشوان … وأكد نشوان أن»: نشوان -> جابر نشوان
Source: annotated pages; the names finder knows no title for many of those whom features let speak.
"""

from collections.abc import Sequence
from functools import cached_property

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import word_set
from rawi.reading.statements.content_nouns import is_content_noun
from rawi.reading.statements.nouns import is_definite
from rawi.reading.statements.passage import Passage
from rawi.reading.statements.word_kinds import is_plain_noun, may_precede_name

_ALI = "علي"
#: How many words of a name stand before the one by which somebody is called.
_MOST_BEFORE = 3


class FullNames:
    """The full names of one page, by their last word; looked for when the first is asked for.

    All at once, so that a long page of many names is not read again for each of them.
    """

    def __init__(self, passages: Sequence[Passage] = ()) -> None:
        self._passages = tuple(passages)

    def of(self, name: str) -> str:
        """The name with the given names before it elsewhere on the page («نشوان»: «جابر نشوان»)."""
        return self._by_last.get(fold(name), name)

    @cached_property
    def _by_last(self) -> dict[str, str]:
        given_names, found = word_set("given_names"), dict[str, str]()
        for passage in self._passages:
            for given in passage.prose.having(given_names):
                last = given + 1
                if last < passage.count and passage.words[last] not in found:
                    first = _first_of_name(passage, last)
                    if first < last:
                        found[passage.words[last]] = passage.said(first, last + 1)
        return found


def _first_of_name(passage: Passage, word: int) -> int:
    """Where the given names before the word begin; the word itself where none stand there."""
    first = word
    while first > max(0, word - _MOST_BEFORE) and not passage.gaps[first].strip():
        text = passage.words[first - 1]
        if text not in word_set("given_names") or is_definite(text) or _is_on(passage, first - 1):
            break
        before = passage.words[max(first - 2, 0)]
        if is_content_noun(text) and not is_definite(before):
            break
        if is_plain_noun(text) and not (is_definite(before) or may_precede_name(before)):
            break
        first -= 1
    return first


def _is_on(passage: Passage, word: int) -> bool:
    """«تعليق على الخبر»: «على», folded like «علي»."""
    return passage.words[word] == _ALI and passage.last_letter(word) == "ى"
