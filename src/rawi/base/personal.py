"""Who keeps what about an e-mail address registers here, so that its owner can have it or end it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from rawi.base.sealing import keyed


@dataclass(frozen=True, slots=True)
class Holder:
    """What one app keeps, found by the address's hash (email_key).

    address gives the address itself, "" where nothing is kept; copy what is kept, for JSON; erase ends it.
    """

    name: str
    address: Callable[[str], str]
    copy: Callable[[str], dict[str, Any]]
    erase: Callable[[str], None]


_holders: dict[str, Holder] = {}


def register(holder: Holder) -> None:
    """Have an app asked. Raises ValueError for a second one of that name."""
    if holder.name in _holders:
        raise ValueError(f"{holder.name} is registered already")
    _holders[holder.name] = holder


def email_key(address: str) -> str:
    """The hash under which an address is kept everywhere. Capitals make no other address."""
    return keyed(address.strip().lower(), "comments.email")


def address_of(key: str) -> str:
    """The address whose hash is key; "" where nobody keeps anything about it."""
    found: Iterable[str] = (holder.address(key) for holder in _holders.values())
    return next(filter(None, found), "")


def copy_of(key: str) -> dict[str, Any]:
    """All that is kept about the address."""
    found: dict[str, Any] = {}
    for holder in _holders.values():
        found |= holder.copy(key)
    return found | {"address": address_of(key)}


def erase(key: str) -> None:
    """End all of it. Call it in a transaction."""
    for holder in _holders.values():
        holder.erase(key)
