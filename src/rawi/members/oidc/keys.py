"""The keys with which a provider signs: public ones of its set, none that both sides would have to know."""

from functools import partial
from typing import Any

from joserfc.errors import JoseError
from joserfc.jwk import ECKey, Key, OKPKey, RSAKey, import_key

from rawi.members.oidc.calls import ask_json
from rawi.members.oidc.errors import NotAcceptable
from rawi.members.oidc.kept import Kept

#: https://www.rfc-editor.org/rfc/rfc7518#section-3.3
_LEAST_RSA_BITS = 2048
_MOST_KEYS = 50
Keys = tuple[tuple[str, Key], ...]

#: Key ids and keys, by the address of the set.
kept: Kept[Keys] = Kept()
#: Ids that a set lacked when it was just fetched anew for them.
_missing: Kept[Key] = Kept()


def key_named(jwks: str, kid: str) -> Key:
    """The key with that id; "" means the only one. A set that lacks it is fetched anew, for a while once.

    Raises NotAcceptable where there is none, or several that could be meant.
    """
    found = _among(kept.get(jwks, partial(_fetched, jwks)), kid)
    if found is not None:
        return found
    name = f"{jwks} {kid}"
    found = _missing.get(name, partial(_anew, jwks, kid))
    # From now on the set has it, until it is taken out there.
    _missing.drop(name)
    return found


def forget() -> None:
    """Forget every set."""
    kept.clear()
    _missing.clear()


def _anew(jwks: str, kid: str) -> Key:
    kept.drop(jwks)
    found = _among(kept.get(jwks, partial(_fetched, jwks)), kid)
    if found is None:
        raise NotAcceptable("a key that the provider does not have")
    return found


def _among(keys: Keys, kid: str) -> Key | None:
    named = [key for own, key in keys if own == kid or not kid]
    return named[0] if len(named) == 1 else None


def _fetched(jwks: str) -> Keys:
    said = ask_json(jwks).get("keys")
    if not isinstance(said, list):
        raise NotAcceptable("no set of keys")
    found = ((str(one.get("kid", "")), _key(one)) for one in said[:_MOST_KEYS] if isinstance(one, dict))
    return tuple((kid, key) for kid, key in found if key is not None)


def _key(said: dict[str, Any]) -> Key | None:
    """A key that can check a signature; None for every other, which may stand there for others."""
    if said.get("use", "sig") != "sig" or said.get("kty") not in {"RSA", "EC", "OKP"}:
        return None
    try:
        key = import_key(said)
    except (JoseError, ValueError, TypeError):
        return None
    if isinstance(key, RSAKey):
        return key if key.public_key.key_size >= _LEAST_RSA_BITS else None
    return key if isinstance(key, ECKey | OKPKey) else None
