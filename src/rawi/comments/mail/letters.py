"""A letter to a reader, and its sending."""

import logging
from dataclasses import dataclass, field
from smtplib import SMTPException

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.utils.translation import get_language, get_language_info

log = logging.getLogger(__name__)


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
    """Send it; False where it did not go out, which is written to the log without the address."""
    headers = {"Auto-Submitted": "auto-generated"}
    if letter.unsubscribe:
        # https://www.rfc-editor.org/rfc/rfc8058: the mail program posts to the address by itself.
        headers |= {
            "List-Unsubscribe": f"<{letter.unsubscribe}>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        }
    subject = " ".join(letter.subject.split())
    message = EmailMultiAlternatives(subject, letter.text(), None, [to], headers=headers)
    message.attach_alternative(letter.html(), "text/html")
    try:
        return bool(message.send())
    except (OSError, SMTPException) as error:
        log.warning("a letter to a reader was not sent: %s", type(error).__name__)
        return False


def address(path: str) -> str:
    """The whole address of a path of the site."""
    return f"{settings.WAGTAILADMIN_BASE_URL}{path}"
