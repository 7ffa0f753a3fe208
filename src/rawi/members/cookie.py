"""The cookie of a signed-in reader: a random value, signed, of which the database keeps the hash.

Its name is not that of the newsroom's session: who has it gets readers' pages as files, like everybody.
"""

import secrets
from datetime import timedelta

from django.http import HttpRequest, HttpResponse

from rawi.base.cookies import set_cookie, set_signed, signed_value
from rawi.base.sealing import keyed

#: How long a browser stays signed in.
GOOD_FOR = timedelta(days=90)
_NAME, _SALT = "member", "rawi.members.stay"


def new_token() -> str:
    """A value that nobody can guess."""
    return secrets.token_urlsafe(32)


def token_key(token: str) -> str:
    """The hash under which it is kept."""
    return keyed(token, "members.stay")


def token_of(request: HttpRequest) -> str:
    """The value that this browser was given; "" without one, and for one that is too old or not ours."""
    return signed_value(request, _NAME, _SALT, GOOD_FOR)


def give(response: HttpResponse, token: str) -> None:
    """Sign the browser in that gets this answer."""
    set_signed(response, _NAME, token, _SALT, GOOD_FOR)


def take(response: HttpResponse) -> None:
    """Have the browser forget it."""
    set_cookie(response, _NAME, "", timedelta(0))
