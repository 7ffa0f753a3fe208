"""Addresses: Arabic slugs stay Arabic."""

import re
import unicodedata

#: Long enough for a headline, short enough for 255 characters with a number behind it.
LONGEST_SLUG = 100

_KEPT_OUT = re.compile(r"[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]")
_RUNS = re.compile(r"[\W_]+")


def slug_of(text: str, *, fallback: str = "page") -> str:
    """The slug of a headline or name: words joined by hyphens, cut at a word's end; fallback if none is left.

    Marks and tatweel go, letters stay as they are: the address reads as the headline does.
    """
    short = _KEPT_OUT.sub("", text[: LONGEST_SLUG * 4])
    words = _RUNS.sub("-", unicodedata.normalize("NFC", short)).strip("-").lower()
    if len(words) > LONGEST_SLUG:
        words = words[: LONGEST_SLUG + 1].rpartition("-")[0] or words[:LONGEST_SLUG]
    return words or fallback


def free_slug(wanted: str, taken: set[str]) -> str:
    """wanted, or wanted with the first number behind it that is not taken."""
    slug, number = wanted, 2
    while slug in taken:
        slug, number = f"{wanted}-{number}", number + 1
    return slug
