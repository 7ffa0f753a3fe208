"""A long quotation that no reporting word has.

Example: أحالت النيابة المتهمين "لاتهامهم بإنشاء تنظيم يستهدف منشآت الدولة وقواتها" -> the quotation
Source: annotated pages (quoted wording without a verb of saying).
"""

from collections.abc import Iterator

from rawi.reading.arabic.word_sets import word_set
from rawi.reading.model.page import BlockKind
from rawi.reading.statements.content import quoted_content
from rawi.reading.statements.draft import Draft
from rawi.reading.statements.passage import Stretch
from rawi.reading.statements.scene import Scene

RULE = "statements.bare_quotation"
RANK = 100
_LEAST_WORDS = 8


def propose(scene: Scene) -> Iterator[Draft]:
    """Quotations of many words that stand outside all that cues take."""
    if scene.passage.kind is BlockKind.SUBHEAD:
        return
    for quote in scene.passage.quotes:
        if quote.closed and quote.end - quote.first >= _LEAST_WORDS and not _is_title(scene, quote):
            yield Draft(RULE, "bare", (quoted_content(scene.passage, quote),), None, None, None, quote.first)


def _is_title(scene: Scene, quote: Stretch) -> bool:
    """«معرضا بعنوان "…"», «ورقة "…"»: what the quotation names."""
    before = scene.passage.words[quote.first - 1] if quote.first else ""
    return before.removeprefix("و") in word_set("named_by")
