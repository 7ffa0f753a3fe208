"""Bidi controls in text from outside: out of names and titles, balanced in bodies (design decision 11).

A control that is opened and not closed turns what the page prints next (UAX #9). Bodies keep embeddings and
isolates, closed where they belong; overrides, which only ever disguise text, go. The marks LRM, RLM and ALM
turn nothing that follows and stay in titles and bodies, as do the joiners that Persian and Kurdish need.
"""

import re
from collections.abc import Iterator

_MARKS = "\u200e\u200f\u061c"
_CONTROLS = "\u202a-\u202e\u2066-\u2069"
_CONTROL = re.compile(f"[{_CONTROLS}]+")
_CONTROL_OR_MARK = re.compile(f"[{_CONTROLS}{_MARKS}]+")
_PIECE = re.compile(f"[{_CONTROLS}]|[^{_CONTROLS}]+")
#: A new paragraph ends all embeddings (UAX #9, P1).
_PARAGRAPH = re.compile("([\n\r\u001c-\u001e\u0085\u2029]+)")
_EMBEDDING_END, _ISOLATE_END = "\u202c", "\u2069"
_EMBEDDINGS = "\u202a\u202b"
_OVERRIDES = "\u202d\u202e"
_ISOLATES = "\u2066\u2067\u2068"
#: Deeper ones are dropped; UAX #9 itself stops at 125.
_DEEPEST = 10


def without_bidi(text: str) -> str:
    """Text without any bidi control or mark: for names of people and files, and addresses."""
    return _CONTROL_OR_MARK.sub("", text)


def without_embeddings(text: str) -> str:
    """Text without embeddings, overrides and isolates, marks kept: for titles and captions."""
    return _CONTROL.sub("", text)


def balanced(text: str) -> str:
    """Text in which every embedding and isolate is closed in its paragraph, without overrides: for bodies.

    Idempotent. Text without controls comes back as it is.
    """
    if not _CONTROL.search(text):
        return text
    return "".join("".join(_balanced_paragraph(paragraph)) for paragraph in _PARAGRAPH.split(text))


def _balanced_paragraph(paragraph: str) -> Iterator[str]:
    closers: list[tuple[str, bool]] = []
    isolates = 0
    for piece in _PIECE.findall(paragraph):
        if piece in _EMBEDDINGS + _OVERRIDES + _ISOLATES:
            is_isolate = piece in _ISOLATES
            is_kept = piece not in _OVERRIDES and len(closers) < _DEEPEST
            closer = _ISOLATE_END if is_isolate else _EMBEDDING_END
            closers.append((closer if is_kept else "", is_isolate))
            isolates += is_isolate
            yield piece if is_kept else ""
        elif piece == _EMBEDDING_END:
            if closers and not closers[-1][1]:
                yield closers.pop()[0]
        elif piece == _ISOLATE_END:
            if isolates:
                yield from _close_isolate(closers)
                isolates -= 1
        else:
            yield piece
    yield from (closer for closer, _ in reversed(closers))


def _close_isolate(closers: list[tuple[str, bool]]) -> Iterator[str]:
    """Ends the innermost isolate and the embeddings in it."""
    while closers:
        closer, is_isolate = closers.pop()
        yield closer
        if is_isolate:
            return
