"""What digits are worth beyond plain numbers: fractions."""

import re

_LARGEST_TURNED = 10
_SHARE = re.compile(r"([0-9]{1,3})/([0-9]{1,4})")


def share_of(written: str) -> float | None:
    """The value of a fraction such as 3/4; None for any other written. 2/1, as some type it, is a half."""
    match = _SHARE.fullmatch(written)
    if not match:
        return None
    over, under = int(match.group(1)), int(match.group(2))
    if under == 1 and 2 <= over <= _LARGEST_TURNED:
        return 1 / over
    return over / under if under else None


def whole(value: float) -> int | float:
    """The value as int where it is whole but for the noise of floating point."""
    nearest = round(value)
    return nearest if abs(value - nearest) <= 1e-9 * max(1.0, abs(value)) else value
