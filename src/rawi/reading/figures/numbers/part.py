"""A part of a number, as the grammar of numbers passes it on."""

from rawi.reading.values import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """What words up to end (exclusive) are worth; written is the number as written where it is in digits."""

    value: float
    end: int
    written: str = ""
