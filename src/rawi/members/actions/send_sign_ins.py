"""Send the links that sign in, and forget those that nobody followed."""

import secrets
from datetime import datetime

from django.utils import timezone

from rawi.base.letters import send
from rawi.base.sealing import unseal
from rawi.members import cookie
from rawi.members.letter import sign_in_letter
from rawi.members.links import GOOD_FOR, link_key
from rawi.members.models import SignIn, Stay

#: Letters of one run.
BATCH = 100


def send_sign_ins(now: datetime | None = None) -> bool:
    """Send what waits; True where more does. Each letter is claimed before: of two workers one sends it."""
    now = now or timezone.now()
    # Who waited longer has gone, or has asked again.
    waiting = list(
        SignIn.objects.filter(mailed_at=None, created_at__gt=now - GOOD_FOR).order_by("pk")[:BATCH]
    )
    for wish in waiting:
        token = secrets.token_urlsafe(32)
        own = SignIn.objects.filter(pk=wish.pk, mailed_at=None)
        if own.update(token_key=link_key(token), mailed_at=now) and not send(
            sign_in_letter(wish.language, token), unseal(wish.email_sealed)
        ):
            SignIn.objects.filter(pk=wish.pk).update(token_key=None, mailed_at=None)
            # The mail server is away: the rest waits for it, too.
            return False
    return len(waiting) == BATCH


def forget_sign_ins(now: datetime | None = None) -> None:
    """Forget links, used by nobody, and browsers that were signed in long ago."""
    now = now or timezone.now()
    SignIn.objects.filter(created_at__lt=now - 2 * GOOD_FOR).delete()
    Stay.objects.filter(created_at__lt=now - cookie.GOOD_FOR).delete()
