"""Phrases: word tables whose entries are one or several words, found at a place in a passage."""

from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.statements.passage import Passage
from rawi.reading.tables import table

Tree = dict[str, list[list[str]]]


@cache
def _tree(name: str, kind: str) -> Tree:
    """First word to its phrases, the longest first; with kind, only rows with it in a cell."""
    rows = table(name)
    column = next(iter(rows[0]))
    tree: Tree = {}
    for row in (row for row in rows if not kind or kind in row.values()):
        words = fold(row[column]).split()
        tree.setdefault(words[0], []).append(words)
    for phrases in tree.values():
        phrases.sort(key=len, reverse=True)
    return tree


def phrase_at(passage: Passage, name: str, word: int, kind: str = "") -> int:
    """How many words the longest phrase of the table has that stands at the word; 0 for none."""
    if word >= passage.count:
        return 0
    for phrase in _tree(name, kind).get(passage.words[word], ()):
        if passage.words[word : word + len(phrase)] == phrase:
            return len(phrase)
    return 0


@cache
def first_words(*names: str) -> frozenset[str]:
    """The words with which any phrase of the tables begins: to pass over all others quickly."""
    return frozenset(word for name in names for word in _tree(name, ""))
