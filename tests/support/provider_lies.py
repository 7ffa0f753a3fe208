"""What a provider of sign-in says otherwise than it should: changes of a StandIn."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable
from typing import Any

from rawi.members.models import Member, ProviderLink, Stay
from support.provider import (
    StandIn,
)


def claims(**claims: Any) -> Callable[[StandIn], object]:
    return lambda own: own.claims.update(claims)


def person(**person: Any) -> Callable[[StandIn], object]:
    return lambda own: own.person.update(person)


def signed(with_key: Any, **header: Any) -> Callable[[StandIn], object]:
    def change(own: StandIn) -> None:
        own.signs_with = with_key
        own.header = own.header | header

    return change


def token(made: Callable[[str], str]) -> Callable[[StandIn], object]:
    """The honest token, changed on its way."""

    def change(own: StandIn) -> None:
        honest = own.signed
        own.signed = lambda nonce: made(honest(nonce))  # type: ignore[method-assign]

    return change


def unsigned(token: str) -> str:
    head = urlsafe_b64encode(json.dumps({"alg": "none"}).encode()).rstrip(b"=").decode()
    return f"{head}.{token.split('.')[1]}."


def of_another(token: str) -> str:
    head, said, signature = token.split(".")
    claims = json.loads(urlsafe_b64decode(said + "=" * (-len(said) % 4)))
    changed = json.dumps(claims | {"email": "victim@mail.example"}).encode()
    return f"{head}.{urlsafe_b64encode(changed).rstrip(b'=').decode()}.{signature}"


def answers(path: str, status: int, body: bytes = b"{}") -> Callable[[StandIn], object]:
    return lambda own: own.answers.update({path: (status, body)})


def says(**document: Any) -> Callable[[StandIn], object]:
    return lambda own: own.document.update(document)


def publishes(*keys: Any) -> Callable[[StandIn], object]:
    return lambda own: setattr(own, "publishes", list(keys))


def nothing_was_written() -> bool:
    return not (Member.objects.exists() or Stay.objects.exists() or ProviderLink.objects.exists())
