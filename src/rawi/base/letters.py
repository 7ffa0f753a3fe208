"""Letters to readers: plain text and HTML, a way out of what comes more than once; and their sending."""

import logging
from dataclasses import dataclass
from smtplib import SMTPException

from django.conf import settings
from django.core.mail import EmailMultiAlternatives, mailers
from django.core.mail.backends.base import BaseEmailBackend
from django.template.loader import render_to_string
from django.utils.translation import get_language_info

log = logging.getLogger(__name__)

#: Letters over one connection; servers end it after a hundred or more.
MOST_LETTERS = 50


@dataclass(frozen=True, slots=True)
class Message:
    """What goes out. unsubscribe is the address that takes one click; "" for what was asked for once."""

    subject: str
    text: str
    html: str
    unsubscribe: str = ""


def rendered(template: str, language: str, *, subject: str, unsubscribe: str = "", **said: object) -> Message:
    """The letter that a pair of templates makes (.txt and .html); call it in that language.

    They are told subject, unsubscribe, language, dir (rtl or ltr), side (right or left), and what is said.
    """
    is_rtl = get_language_info(language)["bidi"]
    context = {
        "subject": subject,
        "unsubscribe": unsubscribe,
        "language": language,
        "dir": "rtl" if is_rtl else "ltr",
        "side": "right" if is_rtl else "left",
        **said,
    }
    return Message(
        subject=subject,
        text=str(render_to_string(f"{template}.txt", context)),
        html=str(render_to_string(f"{template}.html", context)),
        unsubscribe=unsubscribe,
    )


class Mailer:
    """Sends letters as send does, over one connection to the mail server, for as many as most servers take.

    After one that did not go out, and after so many, the next letter gets a new connection.
    """

    def __init__(self) -> None:
        self._connection = mailers.default
        self._sent = 0

    def __call__(self, message: Message, to: str) -> bool:
        """Send it; False where it did not go out, or the server does not answer."""
        try:
            self._connection.open()
        except (OSError, SMTPException) as error:
            log.warning("no connection to the mail server: %s", type(error).__name__)
            return False
        self._sent += 1
        went_out = send(message, to, self._connection)
        if not went_out or self._sent % MOST_LETTERS == 0:
            self._connection.close()
        return went_out

    def close(self) -> None:
        """Close the connection, where one is open."""
        self._connection.close()


def send(message: Message, to: str, connection: BaseEmailBackend | None = None) -> bool:
    """Send it; False where it did not go out, which is written to the log without the address.

    connection None: one of its own.
    """
    headers = {"Auto-Submitted": "auto-generated"}
    if message.unsubscribe:
        # https://www.rfc-editor.org/rfc/rfc8058: the mail program posts to the address by itself.
        headers |= {
            "List-Unsubscribe": f"<{message.unsubscribe}>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        }
    subject = " ".join(message.subject.split())
    made = EmailMultiAlternatives(subject, message.text, None, [to], headers=headers)
    made.attach_alternative(message.html, "text/html")
    try:
        return bool(connection.send_messages([made]) if connection else made.send())
    except (OSError, SMTPException) as error:
        log.warning("a letter to a reader was not sent: %s", type(error).__name__)
        return False


def address(path: str) -> str:
    """The whole address of a path of the site."""
    return f"{settings.WAGTAILADMIN_BASE_URL}{path}"
