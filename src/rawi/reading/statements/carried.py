"""Carried: quotations that go on in the next paragraph: it opens anew, or holds the mark that closes.

Example: وقال: «العمل صعب. ¶ «والطريق طويل». -> one statement, العمل صعب … والطريق طويل
Source: annotated pages; agencies open every paragraph of a long quotation anew and close it once.
"""

from dataclasses import replace

from rawi.reading.arabic.quotation_marks import carried_over
from rawi.reading.model.findings import Finding, StatementValue
from rawi.reading.model.page import BlockKind
from rawi.reading.spans import Span
from rawi.reading.statements.content import trimmed
from rawi.reading.statements.passage import Passage
from rawi.reading.statements.scene import Scene

#: What may stand between the end of the open quotation and the paragraph's end.
_FINAL = " .…\u200f\u200e"


def joined(scenes: list[Scene], said: dict[Scene, list[Finding]]) -> list[Finding]:
    """The findings of all scenes in order; words that carry a quotation over belong to its statement."""
    found: list[Finding] = []
    is_open = False
    for scene in scenes:
        here = list(said[scene])
        more = _carried(scene.passage) if is_open and found else None
        if more is not None:
            here = [each for each in here if not _is_part(each, more)]
            found[-1] = replace(found[-1], spans=(*found[-1].spans, more))
        is_open = _is_open(scene.passage, here or found[-1:] if more is not None else here)
        found += here
    return found


def _is_part(finding: Finding, more: Span) -> bool:
    """True for a quotation without a cue of its own among the words that go on."""
    has_cue = isinstance(finding.value, StatementValue) and finding.value.cue
    return not has_cue and more.start <= finding.start < more.end


def _is_open(passage: Passage, here: list[Finding]) -> bool:
    """True when the paragraph ends inside a quotation that the last statement reports."""
    if not passage.quotes or not here or passage.kind is not BlockKind.PARAGRAPH:
        return False
    last = passage.quotes[-1]
    rest = passage.text[last.inner.end :].strip(_FINAL)
    end = here[-1].spans[-1].end - passage.offset
    return not last.closed and not rest and last.inner.start < end <= len(passage.text)


def _carried(passage: Passage) -> Span | None:
    """The words that go on with the quotation: to the closing mark, from the block's start."""
    quote = passage.opening.get(0)
    if quote is not None:
        return trimmed(passage.text, quote.inner).shift(passage.offset)
    over = carried_over(passage.text)
    return trimmed(passage.text, over.inner).shift(passage.offset) if over and len(over.inner) else None
