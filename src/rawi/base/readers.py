"""Readers without accounts: one browser is told from another, and nobody is followed.

A browser gets a cookie with a random value when it first sends something, never by reading. What is kept
with a rating or a comment is a keyed hash of that value, another one for each purpose, so that what a reader
does in one place cannot be joined with what they do in another.

Beside it stands a cookie that scripts can read and that says one thing alone: this browser has sent
something. Only then does a page ask for what is this reader's own; everybody else's pages stay files.
"""

import secrets

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse

from rawi.base.sealing import keyed

_SALT = "rawi.reader"
_YEAR = 365 * 24 * 60 * 60
_BYTES = 16


def reader_token(request: HttpRequest) -> str:
    """What this browser was given; "" for one that has sent nothing yet, or whose cookie is not ours."""
    try:
        value = signing.loads(request.COOKIES.get(_cookie("reader"), ""), salt=_SALT)
    except signing.BadSignature:
        return ""
    return value if isinstance(value, str) else ""


def reader_key(request: HttpRequest, purpose: str) -> str:
    """The hash under which what this browser sends for a purpose is kept; "" for one without a token."""
    token = reader_token(request)
    return key_of(token, purpose) if token else ""


def key_of(token: str, purpose: str) -> str:
    """The hash of a token for a purpose: 64 hexadecimal digits."""
    return keyed(token, f"reader.{purpose}")


def new_token() -> str:
    """A value for a browser that has none."""
    return secrets.token_urlsafe(_BYTES)


def remember(response: HttpResponse, token: str) -> None:
    """Give the browser its token; to be called in answers to what a reader sends, which no cache keeps."""
    _set(response, _cookie("reader"), signing.dumps(token, salt=_SALT), is_for_scripts=False)
    _set(response, _cookie("answered"), "1", is_for_scripts=True)


def _set(response: HttpResponse, name: str, value: str, *, is_for_scripts: bool) -> None:
    is_secure = settings.SESSION_COOKIE_SECURE
    response.set_cookie(
        name, value, max_age=_YEAR, secure=is_secure, httponly=not is_for_scripts, samesite="Lax"
    )


def _cookie(name: str) -> str:
    return f"__Host-{name}" if settings.SESSION_COOKIE_SECURE else name
