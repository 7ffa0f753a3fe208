"""The number that a grammar of numbers finds."""

from rawi.reading.values import dataclass


@dataclass(frozen=True, slots=True)
class Number:
    """A number: its value, the words first…last that make it, and its place in the folded text.

    high is the upper end of a vague number, None for any other. coefficient and scale give «3 ملايين» as
    3 and 1000000. prefix holds the particles and the article joined before it; start leaves them out.
    written is the digits as they stand, "" for words. share is True for a fraction (نصف). minus is True
    where a sign in front makes it negative (value then is). alone is True for واحد, which seldom counts.
    """

    value: int | float
    first: int
    last: int
    start: int
    end: int
    high: int | float | None = None
    coefficient: int | float = 1
    scale: int = 1
    prefix: str = ""
    written: str = ""
    share: bool = False
    minus: bool = False
    alone: bool = False

    @property
    def definite(self) -> bool:
        """True when the article is joined to it (الثلاثة, الـ15)."""
        return self.prefix.endswith(("ال", "لل"))

    @property
    def digits(self) -> bool:
        """True for digits, perhaps with a word of scale; False for a number in words."""
        return bool(self.written)
