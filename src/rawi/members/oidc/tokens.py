"""ID tokens: who signed them, for whom, for which sign-in, and until when.

https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation
"""

import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeGuard

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import Key
from joserfc.jws import JWSRegistry

from rawi.members.oidc.errors import NotAcceptable

#: Asymmetric ones alone: with "none" nobody signs, with HS256 whoever knows our secret.
ALGORITHMS = (
    "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519",
)  # fmt: skip
#: How far the clocks of two machines may be apart.
LEEWAY_SECONDS = 60
#: A sign-in takes ten minutes at most; a token that is older was made for another one.
OLDEST_SECONDS = 600
_LONGEST_SUBJECT = 255

_REGISTRY = JWSRegistry(algorithms=ALGORITHMS, strict_check_header=False)
# Some providers name their certificates there.
_REGISTRY.max_header_length = 8192
_REGISTRY.max_payload_length = 65_536


@dataclass(frozen=True, slots=True)
class Expected:
    """What a token must say: issuer, our name there, the nonce of this sign-in; at a moment, Unix time."""

    issuer: str
    client: str
    nonce: str
    now: float


def claims_of(token: str, key_named: Callable[[str], Key], expected: Expected) -> dict[str, Any]:
    """What a token says, once all is checked. key_named finds the key with an id, "" for the only one.

    Raises NotAcceptable, with the claim that breaks a rule.
    """

    def key_of(signed: Any) -> Key:
        kid = signed.headers().get("kid", "")
        return key_named(kid if isinstance(kid, str) else "")

    try:
        claims = jwt.decode(token, key_of, registry=_REGISTRY).claims
    except (JoseError, ValueError, TypeError, KeyError) as error:
        raise NotAcceptable(f"a token that nobody vouches for ({type(error).__name__})") from error
    for claim, holds in RULES.items():
        if not holds(claims, expected):
            raise NotAcceptable(f"a token with another {claim}")
    return claims


def _is_for_us(claims: Mapping[str, Any], expected: Expected) -> bool:
    audience = claims.get("aud")
    return audience == expected.client or (isinstance(audience, list) and expected.client in audience)


def _is_given_to_us(claims: Mapping[str, Any], expected: Expected) -> bool:
    """Where a token is for several, it says to whom it was given."""
    audience = claims.get("aud")
    is_for_several = isinstance(audience, list) and len(audience) > 1
    return claims.get("azp", None if is_for_several else expected.client) == expected.client


def _is_good_now(claims: Mapping[str, Any], expected: Expected) -> bool:
    ends = claims.get("exp")
    return _is_number(ends) and ends > expected.now - LEEWAY_SECONDS


def _is_just_made(claims: Mapping[str, Any], expected: Expected) -> bool:
    made = claims.get("iat")
    if not _is_number(made):
        return False
    return -OLDEST_SECONDS - LEEWAY_SECONDS <= made - expected.now <= LEEWAY_SECONDS


def _has_begun(claims: Mapping[str, Any], expected: Expected) -> bool:
    begins = claims.get("nbf", 0)
    return _is_number(begins) and begins <= expected.now + LEEWAY_SECONDS


def _is_of_this_sign_in(claims: Mapping[str, Any], expected: Expected) -> bool:
    nonce = claims.get("nonce")
    return isinstance(nonce, str) and nonce.isascii() and hmac.compare_digest(nonce, expected.nonce)


def _names_somebody(claims: Mapping[str, Any], _expected: Expected) -> bool:
    subject = claims.get("sub")
    return isinstance(subject, str) and subject.isascii() and 0 < len(subject) <= _LONGEST_SUBJECT


def _is_number(value: Any) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool)


#: By claim: does it hold?
RULES: dict[str, Callable[[Mapping[str, Any], Expected], bool]] = {
    "iss": lambda claims, expected: claims.get("iss") == expected.issuer,
    "aud": _is_for_us,
    "azp": _is_given_to_us,
    "exp": _is_good_now,
    "iat": _is_just_made,
    "nbf": _has_begun,
    "nonce": _is_of_this_sign_in,
    "sub": _names_somebody,
}
