"""A letter to a reader, and its sending."""

from dataclasses import dataclass, field

from django.conf import settings
from django.template.loader import render_to_string
from django.utils.translation import get_language, get_language_info

from rawi.base import letters
from rawi.base.letters import Message


@dataclass(frozen=True, slots=True)
class Said:
    """A comment as a letter quotes it."""

    name: str
    text: str
    url: str


@dataclass(frozen=True, slots=True)
class Letter:
    """What a letter says: paragraphs, comments, a link with its words, paragraphs below it in small.

    unsubscribe is the address that takes one click (RFC 8058); "" for letters that were asked for once.
    """

    subject: str
    lines: tuple[str, ...]
    link: str
    link_words: str
    small: tuple[str, ...] = ()
    comments: tuple[Said, ...] = field(default=())
    unsubscribe: str = ""
    unsubscribe_words: str = ""

    def text(self) -> str:
        """As plain text."""
        said = (f"{one.name}:\n{one.text}\n{one.url}" for one in self.comments)
        below = (*self.small, self.unsubscribe and f"{self.unsubscribe_words}: {self.unsubscribe}")
        parts = (*self.lines, *said, f"{self.link_words}:\n{self.link}", "-- ", *below)
        return "\n\n".join(part for part in parts if part)

    def html(self) -> str:
        """As a page of its own, which asks no machine for anything."""
        language = get_language() or settings.LANGUAGE_CODE
        direction = "rtl" if get_language_info(language)["bidi"] else "ltr"
        context = {"letter": self, "language": language, "dir": direction}
        return str(render_to_string("comments/mail/letter.html", context))


def send(letter: Letter, to: str) -> bool:
    """Send it; False where it did not go out."""
    return letters.send(Message(letter.subject, letter.text(), letter.html(), letter.unsubscribe), to)
