"""Digits that look like a year."""

from rawi.reading.figures.numbers import Number


def is_year_like(number: Number) -> bool:
    """True for four plain digits from 1300 to 2200: without a noun they are a year of some calendar."""
    return len(number.written) == 4 and number.scale == 1 and 1300 <= number.value <= 2200
