"""Send the links that sign in, and forget those that nobody followed."""

import secrets
from datetime import datetime, timedelta

from django.conf import settings
from django.db.models import Q
from django.utils import timezone

from rawi.base.letters import send
from rawi.base.sealing import unseal
from rawi.members import cookie
from rawi.members.letter import sign_in_letter
from rawi.members.links import GOOD_FOR, link_key
from rawi.members.models import SignIn, Stay

#: Letters of one run.
BATCH = 100
#: How long a letter rests that the mail server refused, so that the others are not kept waiting by it.
PAUSE = timedelta(minutes=1)


def send_sign_ins(now: datetime | None = None) -> bool:
    """Send what waits; True where more does. Each letter is claimed before: of two workers one sends it."""
    if not settings.READER_ACCOUNTS:
        # It is asked every other moment of a site that has no accounts.
        return False
    now = now or timezone.now()
    rested = Q(tried_at=None) | Q(tried_at__lte=now - PAUSE)
    # Who waited longer has gone, or has asked again.
    due = SignIn.objects.filter(rested, mailed_at=None, created_at__gt=now - GOOD_FOR)
    waiting = list(due.order_by("pk")[:BATCH])
    for wish in waiting:
        if not _send(wish, now):
            # The mail server may be away: the next run, in a moment, begins with the next letter.
            return False
    return len(waiting) == BATCH


def _send(wish: SignIn, now: datetime) -> bool:
    """False where the letter was not taken; it is given back and rests."""
    token, own = secrets.token_urlsafe(32), SignIn.objects.filter(pk=wish.pk)
    if not own.filter(mailed_at=None).update(token_key=link_key(token), mailed_at=now):
        return True
    went_out = send(sign_in_letter(wish.language, token), unseal(wish.email_sealed))
    if not went_out:
        own.update(token_key=None, mailed_at=None, tried_at=now)
    return went_out


def forget_sign_ins(now: datetime | None = None) -> None:
    """Forget links, used by nobody, and browsers that were signed in long ago."""
    now = now or timezone.now()
    SignIn.objects.filter(created_at__lt=now - 2 * GOOD_FOR).delete()
    Stay.objects.filter(created_at__lt=now - cookie.GOOD_FOR).delete()
