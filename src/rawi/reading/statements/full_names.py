"""Full names: what the page elsewhere writes before the one name by which it calls somebody.

Example: «المختص جابر نشوان … وأكد نشوان أن»: نشوان -> جابر نشوان
Source: annotated pages; the names finder knows no title for many of those whom features let speak.
"""

from collections.abc import Sequence

from rawi.reading.arabic.fold import fold
from rawi.reading.statements.content_nouns import is_content_noun
from rawi.reading.statements.nouns import is_definite
from rawi.reading.statements.passage import Passage
from rawi.reading.statements.tables import is_in

#: How many words of a name stand before the one by which somebody is called.
_MOST_BEFORE = 3


def full_name(passages: Sequence[Passage], name: str) -> str:
    """The name with the given names that stand before it elsewhere on the page («نشوان»: «جابر نشوان»)."""
    word = fold(name)
    for passage in passages:
        if word not in passage.words:
            continue
        for number, text in enumerate(passage.words):
            first = _first_of_name(passage, number) if text == word else number
            if first < number:
                return passage.said(first, number + 1)
    return name


def _first_of_name(passage: Passage, word: int) -> int:
    """Where the given names before the word begin; the word itself where none stand there."""
    first = word
    while first > max(0, word - _MOST_BEFORE) and not passage.gaps[first].strip():
        text = passage.words[first - 1]
        if not is_in(text, "given_names") or is_definite(text):
            break
        if is_content_noun(text) and not is_definite(passage.words[max(first - 2, 0)]):
            break
        first -= 1
    return first
