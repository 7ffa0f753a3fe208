"""A sign-in that a browser has begun: a secret in its cookie, from which all that binds the answer is made.

The cookie is signed, and good for ten minutes. State, nonce and the verifier of PKCE are keyed hashes of its
secret: whoever reads the cookie knows none of them, and the database keeps none.
"""

import hmac
import secrets
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256

from django.http import HttpRequest, HttpResponse

from rawi.base.cookies import set_cookie, set_signed, signed_value
from rawi.base.sealing import keyed

GOOD_FOR = timedelta(minutes=10)
_NAME, _SALT = "signing_in", "rawi.members.oidc"


@dataclass(frozen=True, slots=True)
class Attempt:
    """provider is its word in the settings; article the one whose comments the reader came from, or None."""

    provider: str
    article: int | None
    secret: str

    @property
    def state(self) -> str:
        """Comes back with the browser."""
        return keyed(self.secret, "members.oidc.state")

    @property
    def nonce(self) -> str:
        """Comes back in the token."""
        return keyed(self.secret, "members.oidc.nonce")

    @property
    def verifier(self) -> str:
        """Shown to the provider when the code is redeemed: https://www.rfc-editor.org/rfc/rfc7636."""
        return keyed(self.secret, "members.oidc.verifier")

    @property
    def challenge(self) -> str:
        """Shown to the provider before, by the browser."""
        return urlsafe_b64encode(sha256(self.verifier.encode()).digest()).rstrip(b"=").decode()

    def has(self, state: str) -> bool:
        """True where an answer is one to this attempt."""
        return hmac.compare_digest(state.encode(), self.state.encode())


def new_attempt(provider: str, article: int | None) -> Attempt:
    """With a secret that nobody can guess."""
    return Attempt(provider, article, secrets.token_urlsafe(32))


def attempt_of(request: HttpRequest) -> Attempt | None:
    """What this browser has begun; None for nothing, for what is too old, and for what is not ours."""
    parts = signed_value(request, _NAME, _SALT, GOOD_FOR).split(":")
    if len(parts) != 3:
        return None
    return Attempt(parts[0], int(parts[1]) if parts[1] else None, parts[2])


def give(response: HttpResponse, attempt: Attempt) -> None:
    """Have the browser that gets this answer keep the attempt; one that it had is given up."""
    article = "" if attempt.article is None else attempt.article
    set_signed(response, _NAME, f"{attempt.provider}:{article}:{attempt.secret}", _SALT, GOOD_FOR)


def end(response: HttpResponse) -> None:
    """Have the browser forget it."""
    set_cookie(response, _NAME, "", timedelta(0))
