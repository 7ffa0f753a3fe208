"""When a pledge is due: the date that stands with it."""

from bisect import bisect_left
from collections.abc import Sequence

from rawi.reading.model.findings import DateValue, Direction, Finding, Grain
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.view import View
from rawi.reading.spans import Span

#: How many words behind «وذلك» the date stands.
_REACH = 8
#: «وذلك بسبب …» tells why, not when.
_THAT = frozenset({"ان", "انه", "انها", "انهم", "بان", "بانه", "بانها"})
_WHEN = frozenset(
    {"خلال", "في", "قبل", "بعد", "بحلول", "اعتبارا", "ابتداء", "بدءا", "بدايه", "مع", "حتي", "يوم", "عند"}
)


def sought_for(view: View, draft: Draft) -> Span:
    """Where a draft's due date may stand: from its cue to its end, and behind «، وذلك خلال …»."""
    passage, stop = view.passage, draft.stop
    if view.word(draft.end) == "وذلك" and view.word(draft.end + 1) in _WHEN:
        limit = min(draft.end + _REACH, passage.sentence_ends[draft.end])
        breaks = (n for n in range(draft.end + 1, limit) if any(mark in passage.gaps[n] for mark in "،,؛"))
        stop = passage.ends[next(breaks, limit) - 1]
    return Span(min(draft.start, passage.starts[_fronted(view, draft.sought)]), stop)


def _fronted(view: View, first: int) -> int:
    """«أنه اعتبارا من سبتمبر المقبل، ستوزع»: the word with which a time opens the clause, else first."""
    for word in range(first - 1, max(view.floor(first), first - _REACH) - 1, -1):
        if view.word(word) in _THAT or word in view.scene.cue_at:
            return first
        if view.word(word) in _WHEN and (word == view.floor(first) or view.word(word - 1) in _THAT):
            return word
    return first


def due_of(
    dates: Sequence[Finding], sought: Span, verb: int = 0, content: int = 0
) -> tuple[str | None, Span | None]:
    """The EDTF value and the span of the first date in sought that is not past; (None, None) without.

    dates are in the order of the text. One behind the place verb goes before: «أسعار أغسطس سوف تحدد في 28
    يوليو». A day between the verb and the place content is when it was promised: «تعهد الرئيس، اليوم،
    بالانتقام».
    """
    found: tuple[str | None, Span | None] = (None, None)
    for number in range(bisect_left(dates, sought.start, key=_start), len(dates)):
        value, span = dates[number].value, dates[number].spans[0]
        if span.start >= sought.end:
            break
        if not isinstance(value, DateValue) or not sought.covers(span):
            continue
        if verb <= span.start < content and value.grain is Grain.DAY:
            continue
        if value.edtf and value.direction is not Direction.PAST:
            if span.start >= verb:
                return value.edtf, span
            found = found if found[1] else (value.edtf, span)
    return found


def _start(finding: Finding) -> int:
    return finding.spans[0].start
