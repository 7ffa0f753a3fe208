"""Phrases: word tables whose entries are one or several words, found at a place in a passage."""

from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.statements.passage import Passage
from rawi.reading.tables import table

Tree = dict[tuple[str, str], list[list[str]]]


@cache
def _tree(name: str, kind: str) -> Tree:
    """The first two words ("" after a single one) to their phrases, the longest first; with kind, only rows
    with it in a cell.
    """
    rows = table(name)
    column = next(iter(rows[0]))
    tree: Tree = {}
    for row in (row for row in rows if not kind or kind in row.values()):
        words = fold(row[column]).split()
        tree.setdefault((words[0], words[1] if len(words) > 1 else ""), []).append(words)
    for phrases in tree.values():
        phrases.sort(key=len, reverse=True)
    return tree


def phrase_at(passage: Passage, name: str, word: int, kind: str = "") -> int:
    """How many words the longest phrase of the table has that stands at the word; 0 for none."""
    words, tree = passage.words, _tree(name, kind)
    if word >= passage.count:
        return 0
    first, second = words[word], words[word + 1] if word + 1 < passage.count else ""
    for phrase in tree.get((first, second), ()):
        if words[word : word + len(phrase)] == phrase:
            return len(phrase)
    return int((first, "") in tree)


@cache
def first_words(*names: str) -> frozenset[str]:
    """The words with which any phrase of the tables begins: to pass over all others quickly."""
    return frozenset(first for name in names for first, _ in _tree(name, ""))
