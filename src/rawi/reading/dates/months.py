"""Months: the number that a month's token stands for."""

from rawi.reading.dates.tokens import Token

_KINDS = ("month", "month_weak", "month_named")


def number_of(token: Token) -> int:
    """The month's number; Hijri months count from 101."""
    kind = next(kind for kind in _KINDS if token.has(kind))
    return token.number(kind)
