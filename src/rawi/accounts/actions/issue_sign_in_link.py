"""Give somebody a link that signs them in once."""

import hashlib
import secrets
from datetime import timedelta

from django.utils import timezone

from rawi.accounts.models import SignInLink, User

LINK_LIFE = timedelta(hours=12)


def issue_sign_in_link(user: User, *, life: timedelta = LINK_LIFE) -> str:
    """The secret of a new link for user; links issued to them before and not used end now."""
    SignInLink.objects.filter(user=user, used_at=None).delete()
    secret = secrets.token_urlsafe(32)
    SignInLink.objects.create(user=user, secret_hash=hash_of(secret), expires_at=timezone.now() + life)
    return secret


def hash_of(secret: str) -> str:
    """What is kept of a link's secret."""
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()
