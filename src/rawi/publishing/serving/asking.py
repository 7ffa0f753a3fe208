"""What a reader asks for beside the address: a coding, a newer version, a part."""

from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from functools import lru_cache
from urllib.parse import unquote

from rawi.publishing.compression import CODINGS

MOST_HEADER = 1000


@lru_cache(maxsize=512)
def codings_of(accepted: bytes) -> tuple[str, ...]:
    """The codings that an Accept-Encoding takes, in our order of preference (RFC 9110, 12.5.3)."""
    weights = {}
    for part in accepted[:MOST_HEADER].decode("latin-1").split(","):
        name, _, rest = part.strip().partition(";")
        weights[name.strip().lower()] = _weight(rest)
    fallback = weights.get("*", 0.0)
    return tuple(coding for coding in CODINGS if weights.get(coding, fallback) > 0)


def _weight(parameter: str) -> float:
    name, _, value = parameter.strip().partition("=")
    if name.strip().lower() != "q":
        return 1.0
    try:
        return float(value)
    except ValueError:
        return 0.0


def is_known(none_match: bytes | None, modified_since: bytes | None, etag: bytes, modified: int) -> bool:
    """True when the reader has this very form already (RFC 9110, 13.1.2 and 13.1.3)."""
    if none_match is not None:
        known = {tag.strip().removeprefix(b"W/") for tag in none_match[:8192].split(b",")}
        return etag in known or none_match.strip() == b"*"
    if modified_since is not None:
        return modified <= _seconds(modified_since)
    return False


def _seconds(date: bytes) -> float:
    """A date of HTTP in seconds; a time before all others for what is none."""
    try:
        return parsedate_to_datetime(date.decode("latin-1")).timestamp()
    except (ValueError, TypeError, OverflowError):
        return float("-inf")


def path_of(raw: bytes) -> str | None:
    """The path that a request's target names in percent-encoded bytes; None for one that is no text."""
    try:
        return unquote(raw.decode("ascii"), errors="strict")
    except UnicodeDecodeError:
        return None


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a body, half-open. None stands for one that lies outside."""

    start: int
    end: int


def part_of(asked: bytes, size: int) -> Part | None:
    """The one part that a Range asks for. Raises ValueError where it asks for none, several, or nonsense:
    the whole is sent then (RFC 9110, 14.2)."""
    unit, _, said = asked.partition(b"=")
    first, dash, last = said.strip().partition(b"-")
    if unit.strip().lower() != b"bytes" or not dash or b"," in said:
        raise ValueError(asked)
    start, end = _number(first), _number(last)
    if start is None:
        if end is None:
            raise ValueError(asked)
        return Part(max(size - end, 0), size) if end else None
    if end is not None and end < start:
        raise ValueError(asked)
    return Part(start, min(size if end is None else end + 1, size)) if start < size else None


def _number(digits: bytes) -> int | None:
    digits = digits.strip()
    if not digits:
        return None
    if not (digits.isdigit() and len(digits) < 19):
        raise ValueError(digits)
    return int(digits)


def still_holds(if_range: bytes | None, etag: bytes, modified: int) -> bool:
    """True when a part still belongs to the whole that the reader has begun (RFC 9110, 13.1.5)."""
    if if_range is None:
        return True
    return if_range.strip() == etag or _seconds(if_range) == modified
