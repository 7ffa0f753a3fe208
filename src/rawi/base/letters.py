"""Letters to readers: plain text and HTML, a way out of what comes more than once; and their sending."""

import logging
from dataclasses import dataclass
from smtplib import SMTPException

from django.conf import settings
from django.core.mail import EmailMultiAlternatives

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Message:
    """What goes out. unsubscribe is the address that takes one click; "" for what was asked for once."""

    subject: str
    text: str
    html: str
    unsubscribe: str = ""


def send(message: Message, to: str) -> bool:
    """Send it; False where it did not go out, which is written to the log without the address."""
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
        return bool(made.send())
    except (OSError, SMTPException) as error:
        log.warning("a letter to a reader was not sent: %s", type(error).__name__)
        return False


def address(path: str) -> str:
    """The whole address of a path of the site."""
    return f"{settings.WAGTAILADMIN_BASE_URL}{path}"
