"""Cookies of our own that a browser gets for what it sent: bound to this host with https, Lax, signed."""

from datetime import timedelta

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse


def signed_value(request: HttpRequest, name: str, salt: str, age: timedelta | None = None) -> str:
    """What was signed into a cookie; "" without one, and for one that is older than age or not ours."""
    try:
        value = signing.loads(request.COOKIES.get(_cookie(name), ""), salt=salt, max_age=age)
    except signing.BadSignature:
        return ""
    return value if isinstance(value, str) else ""


def set_signed(response: HttpResponse, name: str, value: str, salt: str, age: timedelta) -> None:
    """Give the browser a value, signed, for so long; no script can read it."""
    set_cookie(response, name, signing.dumps(value, salt=salt), age)


def set_cookie(
    response: HttpResponse, name: str, value: str, age: timedelta, *, is_for_scripts: bool = False
) -> None:
    """Set a cookie as it stands; with no age the browser forgets it."""
    response.set_cookie(
        _cookie(name),
        value,
        max_age=age,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=not is_for_scripts,
        samesite="Lax",
    )


def _cookie(name: str) -> str:
    return f"__Host-{name}" if settings.SESSION_COOKIE_SECURE else name
