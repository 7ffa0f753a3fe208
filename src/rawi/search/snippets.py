"""Pieces of a text with the words that were asked, as the text spells them.

Words are found again in the text itself, by the terms that they have there: what is marked is what was
written, whatever was typed.
"""

from bisect import bisect_left
from collections.abc import Sequence

from rawi.base.marking import Mark, marked
from rawi.reading.arabic.search_terms import Term, terms_among

#: Letters of a piece, and of the text that is looked at for one.
LENGTH = 220
_LOOKED_AT = 12_000


def with_marks(text: str, terms: frozenset[str]) -> str:
    """The HTML of a whole short text with the words of these terms marked."""
    return marked(text, [_mark(term) for term in terms_among(text, terms)])


def snippet_text(text: str, terms: frozenset[str]) -> str:
    """The same piece (see snippet) without marks."""
    text = text[:_LOOKED_AT]
    start, end = _piece(text, terms_among(text, terms))
    before, after = "… " if start else "", " …" if end < len(text) else ""
    return before + text[start:end].replace("\n", " ") + after


def snippet(text: str, terms: frozenset[str]) -> str:
    """The HTML of the piece of text that has most of these terms; its beginning where it has none."""
    text = text[:_LOOKED_AT]
    hits = terms_among(text, terms)
    start, end = _piece(text, hits)
    inside = [hit for hit in hits if start <= hit.start and hit.end <= end]
    marks = [_mark(hit._replace(start=hit.start - start, end=hit.end - start)) for hit in inside]
    before, after = "… " if start else "", " …" if end < len(text) else ""
    return before + marked(text[start:end].replace("\n", " "), marks) + after


def _mark(term: Term) -> Mark:
    return Mark(term.start, term.end, "mark")


def _piece(text: str, hits: Sequence[Term]) -> tuple[int, int]:
    """Where the piece begins and ends: at words' ends."""
    start = 0
    if hits:
        best = max(range(len(hits)), key=lambda index: (_variety(hits, index), -index))
        start = max(0, hits[best].start - LENGTH // 4)
    if start:
        start = text.rfind(" ", 0, start + 1) + 1
    end = min(len(text), start + LENGTH)
    if end < len(text):
        end = max(text.rfind(" ", start, end), start + LENGTH // 2)
    return start, end


def _variety(hits: Sequence[Term], index: int) -> tuple[int, int]:
    """How many different terms, and how many words, a piece has that begins shortly before a hit."""
    end = hits[index].start + LENGTH * 3 // 4
    inside = hits[index : bisect_left(hits, end, key=lambda hit: hit.end)]
    return len({hit.text for hit in inside}), len(inside)
