"""Told before: «أعلن ذلك فلان» takes the paragraph before for what is said."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from rawi.reading.model.findings import Finding, StatementValue
from rawi.reading.model.page import BlockKind
from rawi.reading.spans import Span
from rawi.reading.statements.content import trimmed
from rawi.reading.statements.rules.told_before import RULE
from rawi.reading.statements.scene import Scene


def with_words_before(scenes: Sequence[Scene], findings: list[Finding]) -> list[Finding]:
    """The findings, those of the rule with the paragraph before theirs; none where that has others' words."""
    if not any(finding.rule == RULE for finding in findings):
        return findings
    taken = {finding.block for finding in findings if finding.rule != RULE}
    before = _before(scenes)
    moved = [_moved(finding, before, taken) if finding.rule == RULE else finding for finding in findings]
    return sorted((finding for finding in moved if finding), key=lambda finding: finding.start)


def _before(scenes: Sequence[Scene]) -> dict[str, Scene]:
    """Each paragraph's block, and the paragraph right before it."""
    return {
        later.passage.prose.block: first
        for first, later in pairwise(scenes)
        if first.passage.kind is BlockKind.PARAGRAPH and first.passage.count
    }


def _moved(finding: Finding, before: dict[str, Scene], taken: set[str]) -> Finding | None:
    """The finding with the paragraph before, in whose block its cue has no place."""
    scene = before.get(finding.block)
    if scene is None or scene.passage.prose.block in taken:
        return None
    passage = scene.passage
    span = trimmed(passage.text, Span(passage.starts[0], len(passage.text))).shift(passage.offset)
    sentence = passage.prose.sentence_at(span.start)
    value = (
        replace(finding.value, cue_span=None) if isinstance(finding.value, StatementValue) else finding.value
    )
    return replace(finding, spans=(span,), block=passage.prose.block, sentence=sentence, value=value)
