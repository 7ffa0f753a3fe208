"""A scene: one block with the names and dates that were found in it, and its clauses."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from rawi.reading.arabic.prose import Prose
from rawi.reading.arabic.word_sets import words_of_kind
from rawi.reading.model.findings import DateValue, Finding, NameType, NameValue
from rawi.reading.values import dataclass

#: A clause has no more words than this before and after the word that tells of the event.
BEFORE, AFTER = 8, 28
_ENDS = frozenset(".؛:؟!…\n")
#: No name has more words: keeps a block with thousands of them linear.
_LONGEST_NAME = 40
#: Words with which another clause begins.
_NEXT = words_of_kind("event_bounds", "clause")
#: «الـ48 ساعة الماضية» is a time, «24 شهرا» is a length alone.
_PLACED = ("الماضي", "المقبل", "القادم", "الاخير", "المنصرم")
_COUNTED = frozenset({"قبل", "بعد"})
_SINCE = frozenset({"منذ", "حتي", "وحتي"})
#: A date farther from the event's word than this is not the event's.
REACH = 16


class Clause(NamedTuple):
    """Words first to last (half-open) of a block, round the word at."""

    first: int
    at: int
    last: int


class NameHere(NamedTuple):
    """A name at words first to last (half-open)."""

    first: int
    last: int
    value: NameValue


class DateHere(NamedTuple):
    """A date at words first to last (half-open)."""

    first: int
    last: int
    value: DateValue


@dataclass(frozen=True, slots=True)
class Scene:
    """One block: its words, folded, with their places in the folded text;
    the names and dates in it, in order.
    """

    prose: Prose
    texts: list[str]
    starts: Sequence[int]
    ends: Sequence[int]
    gaps: list[str]
    names: tuple[NameHere, ...]
    dates: tuple[DateHere, ...]

    def clause(self, at: int) -> Clause:
        """The clause round word at: to the next mark that ends one, or word that begins another."""
        last, limit = at + 1, min(at + AFTER, len(self.texts))
        while last < limit and not self._begins(last):
            last += 1
        first, floor = at, max(0, at - BEFORE)
        while first > floor and not self._begins(first):
            first -= 1
        return Clause(first, at, last)

    def _begins(self, i: int) -> bool:
        gap = self.gaps[i]
        return self.texts[i] in _NEXT or (gap != " " and not _ENDS.isdisjoint(gap))

    def named(self, clause: Clause, *types: NameType) -> list[NameHere]:
        """The names of these types in the clause, one a name."""
        inside = (n for n in _from(self.names, clause) if n.value.type in types)
        return list({name.value.name: name for name in inside}.values())

    def around(self, i: int) -> list[NameHere]:
        """The names that hold word i, but do not begin with it."""
        first, last = (bisect_left(self.names, (at,)) for at in (i - _LONGEST_NAME, i))
        return [name for name in self.names[first:last] if i < name.last]

    def dated(self, clause: Clause) -> list[DateHere]:
        """The dates in the clause that can be placed, nearest to its word first."""
        near = (date for date in _from(self.dates, clause) if abs(date.first - clause.at) <= REACH)
        inside = [
            date
            for date in near
            if date.value.edtf and not self._is_length(date) and not self._is_since(date, clause)
        ]
        return sorted(inside, key=lambda date: abs(date.first - clause.at))

    def _is_length(self, date: DateHere) -> bool:
        """True for «سيستغرق 24 شهرا», «يستمر عشرة أيام»: how long, not when; «قبل شهر» tells when."""
        texts = self.prose.texts
        is_counted = not _COUNTED.isdisjoint(texts[max(0, date.first - 1) : date.first + 1])
        return bool(date.value.duration) and not is_counted and not texts[date.last - 1].startswith(_PLACED)

    def _is_since(self, date: DateHere, clause: Clause) -> bool:
        """True for «منذ شباط», «منذ توليه منصبه في شباط», «حتى 14 أكتوبر»: how long, not when."""
        texts = self.prose.texts
        if any(texts[i] in _SINCE for i in (date.first - 1, date.first) if i >= 0):
            return True
        # «قبل يومين على الانتخابات»: the day of something else.
        if texts[date.first] in ("قبل", "بعد") and texts[date.last : date.last + 1] in (["علي"], ["من"]):
            return True
        return "منذ" in texts[clause.at + 1 : date.first]


def _from[Here: (NameHere, DateHere)](placed: Sequence[Here], clause: Clause) -> list[Here]:
    """Those that lie in the clause; placed is in order."""
    first, last = bisect_left(placed, (clause.first,)), bisect_left(placed, (clause.last,))
    return [one for one in placed[first:last] if one.last <= clause.last]


def scene(prose: Prose, found: Sequence[Finding]) -> Scene:
    """The scene of a block; found are the findings of that block."""
    ends, offset = prose.ends, prose.offset
    names, dates = [], []
    for finding in found:
        span = finding.spans[0]
        first, last = bisect_right(ends, span.start - offset), bisect_right(ends, span.end - offset)
        if first < last and isinstance(finding.value, NameValue):
            names.append(NameHere(first, last, finding.value))
        elif first < last and isinstance(finding.value, DateValue):
            dates.append(DateHere(first, last, finding.value))
    names.sort(key=lambda name: name.first)
    dates.sort(key=lambda date: date.first)
    words = prose.words
    return Scene(prose, words.texts, words.starts, words.ends, words.gaps, tuple(names), tuple(dates))
