"""Words in quotation marks, then the reporting word and its speaker; the quotation may go on after them.

Example: "سنعود غدا"، قالت المديرة، "ومعنا الوثائق" -> سنعود غدا … ومعنا الوثائق
Source: annotated pages (a quotation split around its attribution is one item).
"""

from collections.abc import Iterator

from rawi.reading.statements.complement import Complement, Mark
from rawi.reading.statements.complements import complement
from rawi.reading.statements.content import quoted_content
from rawi.reading.statements.cues import Cue
from rawi.reading.statements.draft import Draft, draft_of
from rawi.reading.statements.passage import Stretch
from rawi.reading.statements.scene import Scene

RULE = "statements.quotation_before"
RANK = 5
#: A shorter quotation before the cue is a name (حركة "فتح" قالت …).
_SPEECH_WORDS = 3


def propose(scene: Scene) -> Iterator[Draft]:
    """Quotations that stand before their cue, whole or split."""
    passage = scene.passage
    for cue in scene.cues:
        quote = _quotation_before(scene, cue)
        if quote is None:
            continue
        found = complement(scene, cue)
        if found and found.mark is not Mark.QUOTE:
            continue
        content = quoted_content(passage, quote)
        if found:
            rest = quoted_content(passage, passage.opening[found.content])
            yield draft_of(RULE, cue, found, content, rest)
        else:
            at = passage.sentence_ends[cue.first]
            yield draft_of(RULE, cue, Complement(Mark.QUOTE, at, quote.first, cue.form), content)


def _quotation_before(scene: Scene, cue: Cue) -> Stretch | None:
    """The quotation that ends right before the cue, the cue being no new sentence («وقال» begins one)."""
    quote = scene.passage.quote_of.get(cue.first - 1)
    if quote is None or quote.end != cue.first or not quote.closed or cue.form.conjunction:
        return None
    if "speech" not in cue.form.word.takes or cue.is_participle or quote.end - quote.first < _SPEECH_WORDS:
        return None
    return None if _is_said_already(scene, quote) else quote


def _is_said_already(scene: Scene, quote: Stretch) -> bool:
    """True when a cue before the quotation has it."""
    return any(found is not None and found.content == quote.first for found in scene.complements.values())
