"""Links in what readers write: where they stand, and how many there are.

A link ends before white space, quotation marks, angle brackets, the Arabic comma, semicolon and question
mark, and before bidi controls; a full stop, comma or closing bracket behind it is the sentence's, unless
its bracket opened within the link. Only http, https and mailto are links. A host is one with a dot and
without a user name before it, which only ever passes one site off as another.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rawi.comments.rules.tables import table

_STOPS = "\\s<>\"'`´{}|\\\\^«»“”„‹›،؛؟\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff\x00-\x1f"
#: Longer addresses are no links: nobody types them, and the search stays linear.
_LONGEST = 2000
_ADDRESS = re.compile(
    rf"(?<![A-Za-z0-9@/._-])(?:https?://|www\.|mailto:)[^{_STOPS}]{{1,{_LONGEST}}}", re.IGNORECASE
)
_BEHIND = ".,;:!?…*_~'’"
_BRACKETS = {")": "(", "]": "["}
_LABEL = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
_HOST = rf"(?:{_LABEL}\.)+{_LABEL}\.?"
_WEB = re.compile(
    rf"(?:https?://|www\.)(?=(?:[^/?#@]*)(?:[/?#]|$)){_HOST}(?::[0-9]{{1,5}})?(?:[/?#].*)?", re.IGNORECASE
)
_MAIL = re.compile(rf"mailto:[A-Za-z0-9._%+-]{{1,64}}@{_HOST}", re.IGNORECASE)
_ENDINGS = "|".join(row["ending"] for row in table("link_endings"))
_BARE = re.compile(
    rf"(?<![\w@/.-])(?!www\.)(?:[a-z0-9-]{{1,63}}\.){{1,4}}(?:{_ENDINGS})(?![\w-])", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Link:
    """A link in a text: its place (code points, half-open) and the address that it leads to."""

    start: int
    end: int
    address: str


def find_links(text: str) -> Iterator[Link]:
    """The links in a text, in order, that may be made to lead somewhere. Linear; never raises."""
    for match in _ADDRESS.finditer(text):
        written = _trimmed(match[0])
        if _WEB.fullmatch(written):
            address = written if written[3:4] != "." else f"https://{written}"
            yield Link(match.start(), match.start() + len(written), address)
        elif _MAIL.fullmatch(written):
            yield Link(match.start(), match.start() + len(written), written)


def count_links(text: str) -> int:
    """How many links a text has, those included that stay plain text: wrong ones and bare hosts."""
    return sum(1 for _ in _ADDRESS.finditer(text)) + sum(1 for _ in _BARE.finditer(text))


def _trimmed(written: str) -> str:
    """Without what belongs to the sentence behind it."""
    surplus = {
        closing: written.count(closing) - written.count(opening) for closing, opening in _BRACKETS.items()
    }
    end = len(written)
    while end:
        last = written[end - 1]
        if last in surplus and surplus[last] > 0:
            surplus[last] -= 1
        elif last not in _BEHIND:
            break
        end -= 1
    return written[:end]
