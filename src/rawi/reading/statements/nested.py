"""Nested statements: words that somebody reports inside what another says."""

from dataclasses import replace

from rawi.reading.statements.content import content_between
from rawi.reading.statements.draft import Draft
from rawi.reading.statements.scene import Scene

_COMMAS = frozenset(",،؛")
_GOES_ON = frozenset({"وان", "وانه", "وانها", "وانهم", "او"})


def shortened(scene: Scene, draft: Draft) -> Draft:
    """The draft with its words up to the first comma: what follows is the outer speaker's again.

    «… لأنهم يعتبرون المصنع قديما، وهذا خطأ»; a second أن and whole quotations stay.
    """
    passage, content = scene.passage, draft.contents[-1]
    if len(draft.contents) > 1 or content.first in passage.opening:
        return draft
    for word in range(content.first + 1, content.end):
        if not _COMMAS.isdisjoint(passage.gaps[word]) and passage.words[word] not in _GOES_ON:
            shorter = content_between(passage, content.first, word)
            start = max(content.span.start, shorter.span.start)
            return replace(draft, contents=(replace(shorter, span=replace(shorter.span, start=start)),))
    return draft
