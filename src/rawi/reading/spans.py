"""Spans: where words stand in a text."""

from rawi.reading.values import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a text: half-open, in code points (never bytes, never UTF-16 units)."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: [{self.start}, {self.end})")

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
        if len(words.strip(strip)) == len(words):
            return self
        left = len(words) - len(words.lstrip(strip))
        right = len(words.rstrip(strip))
        return Span(self.start + left, self.start + max(left, right))
