"""Quotation marks of all the kinds that Arabic papers use, unbalanced ones included.

«…» “…” ”…“ “…″ „…“ "…" ''…'' ‘…’ '…' ‹…› <<…>> {…}, one within the other, and pairs of two kinds («…", {…»).
A mark whose closing one is missing holds the words to the next opening of its kind or the line's end; single
marks without a partner are apostrophes, straight ones behind digits inches. Every line is read by itself.
"""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace

from rawi.reading.arabic.mark_pairs import Family, Mark, Pairing, marks, pair
from rawi.reading.spans import Span
from rawi.reading.values import dataclass

_LINE_END = "\n"
#: Deeper nesting is no quotation; it would make the work quadratic.
_DEEPEST = 4


@dataclass(frozen=True, slots=True)
class Quoted:
    """A stretch in quotation marks: inner leaves the marks out, outer has them.

    closed is False where the closing mark is missing and the end was taken from the paragraph's end.
    """

    inner: Span
    outer: Span
    closed: bool = True


def quoted(text: str) -> list[Quoted]:
    """The stretches of text in quotation marks, in order of their start, outermost first. Linear.

    Two of them are apart or one lies within the other. None is empty.
    """
    found: list[Quoted] = []
    place = 0
    for line in text.split(_LINE_END):
        here = _quoted_in_line(line)[0]
        found += [_shift(one, place) for one in here] if place else here
        place += len(line) + 1
    return found


def carried_over(text: str) -> Quoted | None:
    """The words before a closing mark that nothing opens: the end of a quotation from the paragraph before.

    None where there is no such mark. Only the first line is looked at.
    """
    line = text.partition(_LINE_END)[0]
    found, strays = _quoted_in_line(line)
    if not strays or any(one.outer.start < strays[0].start and not one.closed for one in found):
        return None
    return Quoted(Span(0, strays[0].start), Span(0, strays[0].end))


def _quoted_in_line(line: str) -> tuple[list[Quoted], list[Mark]]:
    """The quotations of a line, and the closing marks that close nothing."""
    found = marks(line)
    if not found:
        return [], []
    pairings = {family: pair(family, its) for family, its in found.items()}
    pairs = [both for pairing in pairings.values() for both in pairing.pairs]
    pairings.pop(Family.SINGLE, None)
    mixed, opened, strays = _across_families(pairings.values())
    closed = [Quoted(Span(a.end, b.start), Span(a.start, b.end)) for a, b in pairs + mixed]
    openings = {family: pairing.openings for family, pairing in pairings.items()}
    unclosed = [_unclosed(mark, openings[mark.family], len(line)) for mark in opened]
    whole = sorted(closed + unclosed, key=lambda one: (one.outer.start, -one.outer.end))
    trimmed = [_trimmed(one, line) for one in _nested(whole)]
    return [one for one in trimmed if len(one.inner)], strays


def _across_families(pairings: Iterable[Pairing]) -> tuple[list[tuple[Mark, Mark]], list[Mark], list[Mark]]:
    """Pairs of two kinds («…") from what the families left over, and what is left over then."""
    left = [(mark, True) for pairing in pairings for mark in pairing.opened]
    left += [(mark, False) for pairing in pairings for mark in pairing.strays]
    pairs: list[tuple[Mark, Mark]] = []
    opened: list[Mark] = []
    strays: list[Mark] = []
    free: Mark | None = None
    for mark, opens in sorted(left, key=lambda each: each[0].start):
        if opens:
            opened.append(mark)
            free = mark
        elif free:
            pairs.append((opened.pop(), mark))
            free = None
        else:
            strays.append(mark)
    return pairs, opened, strays


def _unclosed(mark: Mark, openings: list[int], line_end: int) -> Quoted:
    """From a mark that nothing closes to the next opening of its kind, or the line's end."""
    later = bisect_right(openings, mark.start)
    end = openings[later] if later < len(openings) else line_end
    return Quoted(Span(mark.end, max(mark.end, end)), Span(mark.start, max(mark.end, end)), closed=False)


def _trimmed(one: Quoted, line: str) -> Quoted:
    inner = one.inner.trim(line)
    outer = one.outer if one.closed else Span(one.outer.start, inner.end)
    return Quoted(inner, outer, one.closed)


def _nested(whole: list[Quoted]) -> list[Quoted]:
    """The stretches without those that cross an earlier one; unclosed ones end where that one does."""
    kept: list[Quoted] = []
    around: list[Quoted] = []
    for one in whole:
        while around and around[-1].outer.end <= one.outer.start:
            around.pop()
        if len(around) == _DEEPEST:
            continue
        if around and one.outer.end > around[-1].inner.end:
            if one.closed:
                continue
            one = _ending_at(one, around[-1].inner.end)
        kept.append(one)
        around.append(one)
    return kept


def _ending_at(one: Quoted, end: int) -> Quoted:
    start = one.inner.start
    return replace(one, inner=Span(start, max(start, end)), outer=Span(one.outer.start, max(start, end)))


def _shift(one: Quoted, by: int) -> Quoted:
    return replace(one, inner=one.inner.shift(by), outer=one.outer.shift(by))
