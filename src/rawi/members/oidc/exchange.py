"""From the browser to the provider, and from the code that it brings back to who somebody is."""

from base64 import b64encode
from dataclasses import dataclass
from functools import partial
from time import time
from typing import Any
from urllib.parse import quote_plus, urlencode

from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from rawi.members.oidc.attempt import Attempt
from rawi.members.oidc.calls import ask_json
from rawi.members.oidc.discovery import Metadata, metadata_of
from rawi.members.oidc.errors import Declined, NotAcceptable, Unreachable
from rawi.members.oidc.keys import key_named
from rawi.members.oidc.provider import Provider
from rawi.members.oidc.tokens import Expected, claims_of

_LONGEST_CODE, _LONGEST_EMAIL = 4096, 254
#: https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1
_SAID_NO, _NOT_NOW = {"access_denied"}, {"server_error", "temporarily_unavailable"}


@dataclass(frozen=True, slots=True)
class Identity:
    """Somebody as a provider knows them. email is "" where it does not vouch for one."""

    issuer: str
    subject: str
    email: str


@dataclass(frozen=True, slots=True)
class Returned:
    """What the browser brings back, each "" where it is not there."""

    code: str
    error: str
    issuer: str


def way_there(provider: Provider, attempt: Attempt, *, back: str, language: str) -> str:
    """The address at the provider to which the browser goes; back is ours, to which it returns."""
    endpoint = metadata_of(provider).authorization
    asked = {
        "response_type": "code",
        "client_id": provider.client,
        "redirect_uri": back,
        "scope": "openid email",
        "state": attempt.state,
        "nonce": attempt.nonce,
        "code_challenge": attempt.challenge,
        "code_challenge_method": "S256",
        "ui_locales": language,
    }
    return f"{endpoint}{'&' if '?' in endpoint else '?'}{urlencode(asked)}"


def identity_of(provider: Provider, attempt: Attempt, returned: Returned, *, back: str) -> Identity:
    """Who has signed in there. Raises SignInFailed, whose kind says what went wrong."""
    metadata = metadata_of(provider)
    if (returned.issuer or metadata.names_itself) and returned.issuer != provider.issuer:
        # Two providers mixed up: https://www.rfc-editor.org/rfc/rfc9207
        raise NotAcceptable("the answer of another issuer")
    _check_error(returned.error)
    if not 0 < len(returned.code) <= _LONGEST_CODE:
        raise NotAcceptable("no code")
    given = _redeemed(provider, metadata, attempt, returned.code, back)
    expected = Expected(provider.issuer, provider.client, attempt.nonce, time())
    claims = claims_of(_text(given, "id_token"), partial(key_named, metadata.jwks), expected)
    if "email" not in claims and metadata.userinfo:
        claims = claims | _told_apart(metadata, given, claims["sub"])
    return Identity(provider.issuer, claims["sub"], _vouched(claims))


def _check_error(error: str) -> None:
    """What a provider sends instead of a code."""
    if error in _SAID_NO:
        raise Declined("access was denied")
    if error in _NOT_NOW:
        raise Unreachable("it cannot just now")
    if error:
        raise NotAcceptable("an error for an answer")


def _redeemed(
    provider: Provider, metadata: Metadata, attempt: Attempt, code: str, back: str
) -> dict[str, Any]:
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": back,
        "code_verifier": attempt.verifier,
    }
    if metadata.takes_header:
        # Encoded before: https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1
        pair = f"{quote_plus(provider.client)}:{quote_plus(provider.secret)}"
        return ask_json(metadata.token, form=form, Authorization=f"Basic {b64encode(pair.encode()).decode()}")
    form |= {"client_id": provider.client, "client_secret": provider.secret}
    return ask_json(metadata.token, form=form)


def _told_apart(metadata: Metadata, given: dict[str, Any], subject: str) -> dict[str, Any]:
    """Some tell the address at another door alone. Of whom it speaks there, is checked."""
    said = ask_json(metadata.userinfo, Authorization=f"Bearer {_text(given, 'access_token')}")
    if said.get("sub") != subject:
        raise NotAcceptable("an address of somebody else")
    return {name: said[name] for name in ("email", "email_verified") if name in said}


def _text(given: dict[str, Any], name: str) -> str:
    value = given.get(name)
    if not isinstance(value, str) or not value.isascii() or not value.isprintable():
        raise NotAcceptable(f"no {name}")
    return value


def _vouched(claims: dict[str, Any]) -> str:
    """The address that the provider says it has checked. One of them says so with a word (Apple)."""
    email, is_verified = claims.get("email"), claims.get("email_verified")
    if not isinstance(email, str) or (is_verified is not True and is_verified != "true"):
        return ""
    if not email.isprintable():
        # Half a letter can be in JSON and in no file; Django's check lets it pass.
        return ""
    try:
        validate_email(email)
        email.encode()  # half a letter passes for a domain's
    except (ValidationError, UnicodeEncodeError):
        return ""
    return email if len(email) <= _LONGEST_EMAIL else ""
