"""Spans: where words stand in a text."""

from dataclasses import dataclass

#: How a frozen value is filled in as it is made.
_set = object.__setattr__


@dataclass(frozen=True, slots=True, order=True, init=False)
class Span:
    """A stretch of a text: half-open, in code points (never bytes, never UTF-16 units)."""

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        if not 0 <= start <= end:
            raise ValueError(f"not a span: [{start}, {end})")
        _set(self, "start", start)
        _set(self, "end", end)

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words of text that this span names."""
        return text[self.start : self.end]

    def shift(self, by: int) -> "Span":
        """The same stretch counted from a start that lies by code points earlier."""
        return Span(self.start + by, self.end + by)

    def covers(self, other: "Span") -> bool:
        """True when other lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """True when both share at least one code point."""
        return max(self.start, other.start) < min(self.end, other.end)

    def trim(self, text: str, *, strip: str | None = None) -> "Span":
        """The span without the characters of strip (None: white space) at either end."""
        words = self.of(text)
        left = len(words) - len(words.lstrip(strip))
        right = len(words.rstrip(strip))
        if not left and right == len(words):
            return self
        return Span(self.start + left, self.start + max(left, right))
