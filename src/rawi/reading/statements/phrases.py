"""Phrases: word tables whose entries are one or several words, found at a place in a passage."""

from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.statements.passage import Passage
from rawi.reading.tables import table

Tree = dict[str, dict[str, list[list[str]]]]


@cache
def _tree(name: str, kind: str) -> Tree:
    """The first word to the second ("" after a single one) to their phrases, the longest first; with kind,
    only rows with it in a cell.
    """
    rows = table(name)
    column = next(iter(rows[0]))
    tree: Tree = {}
    for row in (row for row in rows if not kind or kind in row.values()):
        words = fold(row[column]).split()
        by_second = tree.setdefault(words[0], {})
        by_second.setdefault(words[1] if len(words) > 1 else "", []).append(words)
    for by_second in tree.values():
        for phrases in by_second.values():
            phrases.sort(key=len, reverse=True)
    return tree


def phrase_at(passage: Passage, name: str, word: int, kind: str = "") -> int:
    """How many words the longest phrase of the table has that stands at the word; 0 for none."""
    words = passage.words
    by_second = _tree(name, kind).get(words[word]) if word < passage.count else None
    if by_second is None:
        return 0  # at nearly all words
    second = words[word + 1] if word + 1 < passage.count else ""
    for phrase in by_second.get(second, ()):
        if words[word : word + len(phrase)] == phrase:
            return len(phrase)
    return int("" in by_second)


@cache
def first_words(*names: str) -> frozenset[str]:
    """The words with which any phrase of the tables begins: to pass over all others quickly."""
    return frozenset(first for name in names for first in _tree(name, ""))
