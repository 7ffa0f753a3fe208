"""Text from outside: what is refused with a reason, and what is taken out without asking."""

import regex

from rawi.reading.arabic.graphemes import MOST_MARKS, marks_in_a_row
from rawi.reading.errors import LoneSurrogate, MarkFlood, NulInText, UnsafeText

_SURROGATE = regex.compile(r"[\ud800-\udfff]")
#: Controls but tab and line ends, noncharacters, and characters that hide text: tags outside a flag,
#: variation selectors on anything but ideographs.
_HIDDEN = regex.compile(
    r"\U0001f3f4[\U000e0020-\U000e007e]{1,8}\U000e007f(*SKIP)(*FAIL)"
    r"|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\p{Noncharacter_Code_Point}]"
    r"|[\U000e0000-\U000e00ff\U000e01f0-\U000e0fff]|(?<!\p{Han})[\U000e0100-\U000e01ef]"
)


def refusal(text: str) -> UnsafeText | None:
    """Why text cannot be kept: a NUL, half a surrogate pair, or over 30 marks in a row; None for any other.

    Databases refuse or cut such text, or it costs quadratic time to normalise (UAX #15). Linear.
    """
    if "\0" in text:
        return NulInText(place=text.index("\0"))
    if broken := _SURROGATE.search(text):
        return LoneSurrogate(place=broken.start())
    found = marks_in_a_row(text)
    return MarkFlood(found=found, most=MOST_MARKS) if found > MOST_MARKS else None


def without_hidden(text: str) -> str:
    """Text without controls (tab and line ends stay), noncharacters, hidden tags and variation selectors.

    Joiners, bidi marks, emoji and flags stay as they are.
    """
    return str(_HIDDEN.sub("", text))
