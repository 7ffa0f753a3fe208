"""How two neighbouring numbers hang together."""

import re
from enum import StrEnum

from rawi.reading.figures.line import Line
from rawi.reading.figures.measures import Measure
from rawi.reading.figures.numbers import Number

_DASH = re.compile(r"[)»\"”]?\s?[-–—~]\s?[(«\"“]?")


class Link(StrEnum):
    """The kinds of link between two numbers."""

    BETWEEN = "between"
    FROM_TO = "from_to"
    TO = "to"
    OR = "or"
    DASH = "dash"

    def start(self, line: Line, low: Number) -> tuple[int, int] | None:
        """Where a range of this kind begins, as (word, folded offset): at بين and من; None: at the number."""
        i = lead(low) - 1
        if self is Link.BETWEEN:
            first = i - 1 if line.word(i - 1) in ("ما", "فيما") and line.near(i - 1, i) else i
            word, start = line.texts[first], line.starts[first]
            return first, start + (word[0] == "و" and word != "وما")
        if self is Link.FROM_TO:
            return i, line.starts[i] + (line.word(i) == "ومن")
        return None


def lead(number: Number) -> int:
    """The number's first word, the particle before digits included."""
    return number.first - (1 if number.digits and number.prefix else 0)


def link(line: Line, low: Number, own: Measure | None, high: Number) -> Link | None:
    """How high follows low (and what low counts, own); None where they are not linked."""
    at, first, second = (own.last if own else low.last) + 1, lead(low), lead(high)
    if second not in (at, at + 1):
        return None
    before = line.word(first - 1) if line.near(first - 1, first) else ""
    after = line.word(at)
    is_joined = at == second and high.prefix in ("و", "وال")
    if is_joined and _is_between(line, first) and _follows(line, low, own, high, at):
        return Link.BETWEEN
    if at == second and _DASH.fullmatch(line.text, own.end if own else low.end, high.start):
        return Link.DASH if low.digits and high.digits else None
    if at + 1 != second or not line.near(at - 1, at) or not line.near(at, at + 1):
        return None
    if after in ("الي", "حتي"):
        return _to(before, after)
    if after == "و" and before.endswith("بين"):
        return Link.BETWEEN
    return Link.OR if after == "او" else None


def _is_between(line: Line, first: int) -> bool:
    """«بين» before the lower number, marks between them or not («بين «32 و35 كيلو»»)."""
    return (
        first > 0 and line.word(first - 1).endswith("بين") and not line.gap(first - 1, first).strip(' «"“(')
    )


def _follows(line: Line, low: Number, own: Measure | None, high: Number, at: int) -> bool:
    """Only blanks, or the sign of the lower one, stand before the higher («65 % و70 %»)."""
    end = own.end if own else low.end
    return line.near(at - 1, at) or (own is not None and not line.text[end : high.start].strip(" و"))


def _to(before: str, after: str) -> Link | None:
    if before.endswith("بين"):
        return Link.BETWEEN
    if before in ("من", "ومن"):
        return Link.FROM_TO
    return Link.TO if after == "الي" else None
