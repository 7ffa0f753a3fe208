"""Tell the sender of a dispute what became of it."""

import logging
from smtplib import SMTPException

from django.core.mail import send_mail
from django.utils.translation import gettext as _

from rawi.record.models import Dispute

log = logging.getLogger(__name__)


def send_answer(dispute: Dispute, *, to: str) -> bool:
    """Send the answer to the address that was left; False where none was, or the mail did not go out.

    A mail that fails loses nothing: the answer is kept, and readers see it with the item.
    """
    if not to:
        return False
    lines = [
        _("You wrote to us:"),
        dispute.text,
        _("Our answer (%(outcome)s):") % {"outcome": dispute.get_state_display()},
        dispute.answer,
    ]
    try:
        return bool(send_mail(_("Our answer to your message"), "\n\n".join(lines), None, [to]))
    except (OSError, SMTPException) as error:
        log.warning("the answer to dispute %s was not sent: %s", dispute.pk, type(error).__name__)
        return False
