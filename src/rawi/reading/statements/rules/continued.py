"""A sentence that goes on with أن where the one before left off.

Example: وقالت الوزارة إنها جاهزة. كما أنها ستفتح مركزا جديدا. -> ستفتح مركزا جديدا
Source: annotated pages (كما أنها, a separate item because it is a separate sentence).
"""

from collections.abc import Iterator

from rawi.reading.arabic.wanted import Wanted
from rawi.reading.statements.clause_end import clause_end
from rawi.reading.statements.content import content_between
from rawi.reading.statements.draft import Draft
from rawi.reading.statements.scene import Scene

RULE = "statements.continued"
RANK = 80
#: The evidence: only a sentence behind reported words can go on with them.
CONTINUED = "continued"
_JOINED = frozenset({"وانه", "وانها", "وانهم", "وان"})
_AFTER_AS_WELL = frozenset({"انه", "انها", "انهم"})
#: The words without one of which no sentence goes on so.
OPENINGS = Wanted(lambda: _JOINED | {"كما"})


def propose(scene: Scene) -> Iterator[Draft]:
    """«كما أنها …», «وأنه …» at the start of a sentence."""
    passage = scene.passage
    if not passage.prose.has(OPENINGS):
        return
    starts = [0, *(end for word, end in enumerate(passage.sentence_ends) if end == word + 1)]
    for first in starts:
        length = _length(passage.words[first : first + 2])
        if passage.words[first : first + 1] == ["وان"] and "أ" not in passage.said(first, first + 1):
            continue
        if length and first + length < passage.count:
            content = content_between(passage, first + length, clause_end(scene, first + length))
            yield Draft(RULE, CONTINUED, (content,), (first, first + length), None, None, first)


def _length(words: list[str]) -> int:
    """How many words the opening has, 0 where there is none."""
    if len(words) == 2 and words[0] == "كما" and words[1] in _AFTER_AS_WELL:
        return 2
    return 1 if words and words[0] in _JOINED else 0
