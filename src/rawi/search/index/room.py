"""How much of a text the index has room for.

A tsvector of PostgreSQL holds a mebibyte, of which each term takes its letters and some bytes more, a term of
the opening twice, and each pair of neighbours nine bytes. With these limits no text is beyond it, and both
databases find the same: the first fifteen thousand words or so of an article.
Source: https://www.postgresql.org/docs/current/textsearch-limitations.html
"""

from collections.abc import Iterable, Iterator

TITLE, LEAD, BODY = 20_000, 100_000, 250_000
_BESIDE = 8


def fitting(terms: Iterable[str], most: int) -> Iterator[str]:
    """The first of these terms, as many as take up no more than most bytes."""
    for term in terms:
        most -= len(term.encode()) + _BESIDE
        if most < 0:
            return
        yield term
