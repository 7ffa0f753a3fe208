"""Readers without accounts: one browser is told from another, and nobody is followed.

A browser gets a cookie with a random value when it first sends something, never by reading. What is kept
with a rating or a comment is a keyed hash of that value, another one for each purpose, so that what a reader
does in one place cannot be joined with what they do in another.

Beside it stands a cookie that scripts can read and that says one thing alone: this browser has sent
something. Only then does a page ask for what is this reader's own; everybody else's pages stay files.
"""

import secrets
from datetime import timedelta

from django.http import HttpRequest, HttpResponse

from rawi.base.cookies import set_cookie, set_signed, signed_value
from rawi.base.sealing import keyed

_SALT = "rawi.reader"
_YEAR = timedelta(days=365)
_BYTES = 16


def reader_token(request: HttpRequest) -> str:
    """What this browser was given; "" for one that has sent nothing yet, or whose cookie is not ours."""
    return signed_value(request, "reader", _SALT)


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
    set_signed(response, "reader", token, _SALT, _YEAR)
    set_cookie(response, "answered", "1", _YEAR, is_for_scripts=True)
