"""Arabic numbers in digits and words: what they are worth and where they stand."""

from rawi.reading.figures.numbers.compose import numbers
from rawi.reading.figures.numbers.number import Number

__all__ = ["Number", "numbers"]
