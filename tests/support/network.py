"""No test reaches beyond this machine."""

import ipaddress
import socket
import sys
from typing import Any

#: Addresses that were asked for and refused since the last look; a test fails when it leaves one here.
refused: list[str] = []

_WATCHED = {"socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname"}


class NetworkRefused(RuntimeError):
    """Something under test tried to leave the machine."""


def watch() -> None:
    """Refuse every address but this machine's own, in all threads, until the process ends."""
    sys.addaudithook(_look)


def _look(event: str, arguments: tuple[Any, ...]) -> None:
    if event not in _WATCHED:
        return
    host = _host(event, arguments)
    if host is not None and not is_own(host):
        refused.append(host)
        raise NetworkRefused(f"a test may not reach {host!r}: give it a stand-in on 127.0.0.1")


def _host(event: str, arguments: tuple[Any, ...]) -> str | None:
    if event in {"socket.getaddrinfo", "socket.gethostbyname"}:
        return _text(arguments[0])
    connection, address = arguments[0], arguments[-1]
    is_internet = connection.family in {socket.AF_INET, socket.AF_INET6}
    return _text(address[0]) if is_internet and isinstance(address, tuple) else None


def _text(host: object) -> str:
    return host.decode("ascii", "replace") if isinstance(host, bytes) else str(host or "localhost")


def is_own(host: str) -> bool:
    """True for this machine: localhost and its subdomains, and every loopback address."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return host == socket.gethostname()
