"""Arabic numbers in digits and words: what they are worth and where they stand."""

from rawi.reading.figures.numbers.compose import numbers
from rawi.reading.figures.numbers.lexicon import NUMBER_WORDS
from rawi.reading.figures.numbers.number import Number

__all__ = ["NUMBER_WORDS", "Number", "numbers"]
