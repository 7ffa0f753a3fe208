"""The cookie of a signed-in reader: a random value, signed, of which the database keeps the hash.

Its name is not that of the newsroom's session: who has it gets readers' pages as files, like everybody.
"""

import secrets
from datetime import timedelta

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse

from rawi.base.sealing import keyed

#: How long a browser stays signed in.
GOOD_FOR = timedelta(days=90)
_SALT = "rawi.members.stay"


def new_token() -> str:
    """A value that nobody can guess."""
    return secrets.token_urlsafe(32)


def token_key(token: str) -> str:
    """The hash under which it is kept."""
    return keyed(token, "members.stay")


def token_of(request: HttpRequest) -> str:
    """The value that this browser was given; "" without one, and for one that is too old or not ours."""
    try:
        value = signing.loads(request.COOKIES.get(_name(), ""), salt=_SALT, max_age=GOOD_FOR)
    except signing.BadSignature:
        return ""
    return value if isinstance(value, str) else ""


def give(response: HttpResponse, token: str) -> None:
    """Sign the browser in that gets this answer."""
    response.set_cookie(
        _name(),
        signing.dumps(token, salt=_SALT),
        max_age=GOOD_FOR,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )


def take(response: HttpResponse) -> None:
    """Have the browser forget it."""
    response.set_cookie(
        _name(), "", max_age=0, secure=settings.SESSION_COOKIE_SECURE, httponly=True, samesite="Lax"
    )


def _name() -> str:
    return "__Host-member" if settings.SESSION_COOKIE_SECURE else "member"
