"""Send the letters with which lost passwords are set anew."""

from datetime import datetime, timedelta

from django.contrib.auth.tokens import default_token_generator
from django.db.models import Q
from django.utils import timezone
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode
from wagtail.admin.forms.auth import PasswordResetForm

from rawi.accounts.letter import password_letter
from rawi.accounts.models import PasswordWish, User
from rawi.base.letters import send
from rawi.base.sealing import unseal

#: Wishes of one run.
BATCH = 100
#: How long a letter rests that the mail server refused, so that the others are not kept waiting by it.
PAUSE = timedelta(minutes=1)
#: Who waited longer has asked again.
GOOD_FOR = timedelta(hours=1)


def send_password_letters(now: datetime | None = None) -> bool:
    """Send what waits; True where more does. Each is claimed before: of two workers one sends it."""
    now = now or timezone.now()
    PasswordWish.objects.filter(created_at__lt=now - GOOD_FOR).delete()
    rested = Q(tried_at=None) | Q(tried_at__lte=now - PAUSE)
    waiting = list(PasswordWish.objects.filter(rested).order_by("pk")[:BATCH])
    for wish in waiting:
        if not _send(wish, now):
            # The mail server may be away: the next run, in a moment, begins with the next letter.
            return False
    return len(waiting) == BATCH


def _send(wish: PasswordWish, now: datetime) -> bool:
    """False where a letter was not taken; then the wish stays and rests."""
    own = PasswordWish.objects.filter(pk=wish.pk)
    if not own.filter(tried_at=wish.tried_at).update(tried_at=now):
        return True
    went_out = all(_send_to(user) for user in PasswordResetForm().get_users(unseal(wish.email_sealed)))
    if went_out:
        own.delete()
    return went_out


def _send_to(user: User) -> bool:
    """To the address that the account has, not to that which was typed: they may only look alike."""
    key = urlsafe_base64_encode(force_bytes(user.pk))
    return send(password_letter(user, key, default_token_generator.make_token(user)), user.email)
