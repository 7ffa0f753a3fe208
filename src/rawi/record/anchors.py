"""Where words stand, and where they stand after an edit: decided by identity, never by likeness."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from rawi.reading.arabic.sentences import sentences
from rawi.reading.spans import Span
from rawi.record.choices import EvidenceState

CONTEXT = 32


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place in one block's text: start and end count code points, half-open."""

    block: str
    start: int
    end: int
    exact: str
    prefix: str
    suffix: str
    sentence_hash: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an anchor: the place it has now (None: nowhere) and why."""

    anchor: Anchor | None
    state: EvidenceState


def anchor_at(block: str, text: str, span: Span) -> Anchor:
    """The anchor of span in text, the words of block. Raises ValueError for an empty span or one outside."""
    if not len(span) or span.end > len(text):
        raise ValueError(f"no words at {span} in {len(text)} code points")
    return Anchor(
        block,
        span.start,
        span.end,
        span.of(text),
        text[max(0, span.start - CONTEXT) : span.start],
        text[span.end : span.end + CONTEXT],
        hash_of(_context(text, span).of(text)),
    )


def hash_of(sentence: str) -> str:
    """The identity of a sentence: the SHA-256 of its very words."""
    return hashlib.sha256(sentence.encode("utf-8", "surrogatepass")).hexdigest()


def follow(anchor: Anchor, old: Mapping[str, str], new: Mapping[str, str]) -> Outcome:
    """Where the anchor's words stand in new (block id to text), having stood in old.

    The same sentence in the same block is exact; the same sentence in one other place is moved; where it
    stands in several places, none is chosen. A changed sentence in a block that lives on is changed; else
    the words are lost.
    """
    here = _places(anchor, old, {anchor.block: new.get(anchor.block, "")})
    if len(here) == 1:
        return Outcome(here[0], EvidenceState.EXACT)
    if not here:
        elsewhere = _places(anchor, old, new)
        if len(elsewhere) == 1:
            return Outcome(elsewhere[0], EvidenceState.MOVED)
    same = [place for place in here if place.start == anchor.start]
    if same and new[anchor.block] == old[anchor.block]:
        return Outcome(same[0], EvidenceState.EXACT)
    return Outcome(None, EvidenceState.CHANGED if anchor.block in new else EvidenceState.LOST)


def _context(text: str, span: Span) -> Span:
    """The whole sentences of text that span touches."""
    touched = [sentence for sentence in sentences(text) if sentence.overlaps(span)]
    if not touched:
        return span
    return Span(min(span.start, touched[0].start), max(span.end, touched[-1].end))


def _places(anchor: Anchor, old: Mapping[str, str], texts: Mapping[str, str]) -> list[Anchor]:
    before = old[anchor.block]
    context = _context(before, Span(anchor.start, anchor.end))
    inset = anchor.start - context.start
    places = []
    for block, text in texts.items():
        for start in _whole_sentences(text, context.of(before)):
            span = Span(start + inset, start + inset + len(anchor.exact))
            places.append(anchor_at(block, text, span))
    return places


def _whole_sentences(text: str, wanted: str) -> list[int]:
    """Where wanted stands in text beginning and ending with a sentence."""
    if wanted not in text:
        return []
    found = sentences(text)
    ends = {sentence.end for sentence in found}
    return [
        sentence.start
        for sentence in found
        if text.startswith(wanted, sentence.start) and sentence.start + len(wanted) in ends
    ]
