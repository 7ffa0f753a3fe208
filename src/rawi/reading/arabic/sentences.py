"""Sentences of a text."""

import re

from rawi.reading.spans import Span

_END = re.compile(r"[.!?؟…]+[\"”»’')\]]*(?=\s|$)|\n+")


def sentences(text: str) -> list[Span]:
    """The sentences of text as spans in it, in order, without the white space between them."""
    spans = []
    start = 0
    for end in [*(match.end() for match in _END.finditer(text)), len(text)]:
        span = Span(start, max(start, end)).trim(text)
        if len(span):
            spans.append(span)
        start = max(start, end)
    return spans
