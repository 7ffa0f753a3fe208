"""Quotation marks of all the kinds that Arabic papers use, unbalanced ones included."""

from dataclasses import dataclass

from rawi.reading.spans import Span

#: Opening mark to its closing marks.
PAIRS = {"«": "»", "“": "”", "„": "“”", "‘": "’", "‹": "›", '"': '"', "”": "“", "〝": "〞"}


@dataclass(frozen=True, slots=True)
class Quoted:
    """A stretch in quotation marks: inner leaves the marks out, outer has them.

    closed is False where the closing mark is missing and the end was taken from the paragraph's end.
    """

    inner: Span
    outer: Span
    closed: bool = True


def quoted(text: str) -> list[Quoted]:
    """The stretches of text in quotation marks, in order of their start."""
    found = []
    open_at: int | None = None
    closing = ""
    for place, character in enumerate(text):
        if open_at is None and character in PAIRS:
            open_at, closing = place, PAIRS[character]
        elif open_at is not None and character in closing:
            found.append(Quoted(Span(open_at + 1, place), Span(open_at, place + 1)))
            open_at = None
    if open_at is not None:
        found.append(Quoted(Span(open_at + 1, len(text)), Span(open_at, len(text)), closed=False))
    return found
