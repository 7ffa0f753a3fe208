"""Lengths tied to a day: what «قبل», «بعد», «خلال», «منذ» make of a length of time."""

from dataclasses import replace
from datetime import date

from rawi.reading.dates.lengths import Length, shifted
from rawi.reading.dates.tokens import Token
from rawi.reading.dates.when import NOWHEN, OPEN, When, month_text
from rawi.reading.model.findings import Grain

#: Kinds that can stand for a length after a preposition.
LENGTHS = "{length|one|counted|many}"

_GRAINS = {
    "day": Grain.DAY,
    "week": Grain.DAY,
    "month": Grain.MONTH,
    "year": Grain.MONTH,
    "season": Grain.MONTH,
    "decade": Grain.MONTH,
    "century": Grain.MONTH,
}


def length_of(token: Token) -> Length:
    """The length that a token names: counted, a single unit («أسبوع»), or vague («أيام»)."""
    if token.has("length"):
        return token.length
    for kind, number in (("many", None), ("one", 1.0), ("counted", 1.0)):
        if token.has(kind):
            return Length(((number, token.text(kind)),))
    raise ValueError(f"no length: {token}")


def point(day: date | None, length: Length, sign: int) -> When:
    """The point that lies length before (-1) or after (1) day; a range of lengths gives a stretch."""
    grain = _GRAINS.get(length.unit, Grain.DAY)
    if day is None:
        return When("", "", grain, relative=True, duration=length.iso)
    near, far = shifted(day, length, sign), shifted(day, length.upper(), sign)
    first, last = (near, far) if sign > 0 else (far, near)
    return When(
        first, last, Grain.SPAN if length.high else grain, relative=True, duration=length.iso, certain=0.85
    )


def stretch(day: date | None, length: Length, sign: int) -> When:
    """The stretch of that length that ends (-1) or begins (1) with day; open where the length is vague."""
    if day is None:
        return When("", "", Grain.SPAN, relative=True, duration=length.iso)
    far, near = shifted(day, length.upper(), sign) or OPEN, same_grain(day, length)
    first, last = (near, far) if sign > 0 else (far, near)
    return When(first, last, Grain.SPAN, relative=True, duration=length.iso, certain=0.85)


def same_grain(day: date, length: Length) -> str:
    """Day, no finer than lengths of that kind give it."""
    coarse = _GRAINS.get(length.unit, Grain.DAY) is Grain.MONTH and not length.is_vague
    return month_text(day.year, day.month) if coarse else day.isoformat()


def since_then(day: date) -> When:
    """From some time in the past to day."""
    return When(OPEN, day.isoformat(), Grain.SPAN, relative=True, certain=0.85)


def from_then_on(day: date) -> When:
    """From day to some time in the future."""
    return When(day.isoformat(), OPEN, Grain.SPAN, relative=True, certain=0.85)


def before_event() -> When:
    """So long before an event, whose day is known only by a date beside it."""
    return replace(NOWHEN, echo="event day", relative=True, certain=0.6)
