"""Calls to other machines: to public addresses alone, at the address that was checked, within a time.

What could lead elsewhere is refused: redirects are not followed, names are looked up once, and the connection
goes to the address found then, whatever the name means a moment later.
"""

import ipaddress
import socket
import ssl
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPResponse
from threading import Timer
from urllib.parse import SplitResult, urlsplit

WAIT_SECONDS = 10.0
#: The whole call, however the other side spreads its words.
DEADLINE_SECONDS = 20.0
_PORTS = {"http": 80, "https": 443}
#: Networks whose addresses hold an address of another: what they lead to is not seen in them.
_HIDING = tuple(map(ipaddress.ip_network, ("64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "2001::/32")))

#: Host and port to IP addresses; the system's own unless a test brings another.
Resolve = Callable[[str, int], list[str]]


class Refused(Exception):
    """An address that may not be called; the text says which rule it breaks, not the address."""


class Failed(Exception):
    """The other side could not be reached, or did not answer in time."""


@dataclass(frozen=True, slots=True)
class Target:
    """An address that was checked: scheme, host as it is named, and where it stands now."""

    scheme: str
    host: str
    port: int
    ip: str
    path: str


def addresses_of(host: str, port: int) -> list[str]:
    """What the system finds for a name. Raises Failed."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise Failed("the name was not found") from error
    return list(dict.fromkeys(str(one[4][0]) for one in found))


def target_of(url: str, *, allows_private: bool = False, resolve: Resolve = addresses_of) -> Target:
    """Where url leads. Raises Refused for one that may not be called, Failed for a name that is not found.

    A name with any private address is refused: which one would be called is for the other side to say.
    """
    parts, host, port = _parts(url, allows_private)
    found = resolve(host, port)
    if not found or not (allows_private or all(map(is_public, found))):
        raise Refused("no public address")
    path = parts.path or "/"
    return Target(parts.scheme, host, port, found[0], f"{path}?{parts.query}" if parts.query else path)


def refuse_at_sight(url: str, *, allows_private: bool = False) -> None:
    """For forms, which look no name up. Raises Refused for what target_of refuses wherever names lead."""
    _, host, _ = _parts(url, allows_private)
    if not allows_private and (host == "localhost" or (_is_ip(host) and not is_public(host))):
        raise Refused("no public address")


def _parts(url: str, allows_private: bool) -> tuple[SplitResult, str, int]:
    """url with its host and port. Raises Refused."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise Refused("no address") from error
    if parts.scheme not in _PORTS or not host or parts.username or parts.password:
        raise Refused("no plain http or https address")
    port = port or _PORTS[parts.scheme]
    if port not in _PORTS.values() and not allows_private:
        raise Refused("another port than 80 and 443")
    return parts, host, port


def _is_ip(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def is_public(address: str) -> bool:
    """True for an IP address that any machine of the internet may have."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        if ip.ipv4_mapped:
            return is_public(str(ip.ipv4_mapped))
        if any(ip in network for network in _HIDING):
            return False
    return ip.is_global and not ip.is_multicast and not ip.is_reserved and not ip.is_unspecified


@dataclass(frozen=True, slots=True)
class Answer:
    """What the other side said: the status, and the body as far as it was wanted."""

    status: int
    body: bytes


def post(target: Target, body: bytes, headers: Mapping[str, str]) -> int:
    """Send body to target; the status of the answer, whose words are not read. Raises Failed."""
    with _calling(target, DEADLINE_SECONDS) as connection:
        return _begun("POST", connection, target, body, headers).status


def ask(
    target: Target,
    body: bytes | None,
    headers: Mapping[str, str],
    *,
    most_bytes: int,
    deadline_seconds: float,
) -> Answer:
    """Send body by POST, None by GET, and read the answer. Raises Failed, also for one above most_bytes."""
    with _calling(target, deadline_seconds) as connection:
        response = _begun("GET" if body is None else "POST", connection, target, body, headers)
        said = response.read(most_bytes + 1)
    if len(said) > most_bytes:
        raise Failed("the answer is too long")
    return Answer(response.status, said)


@contextmanager
def _calling(target: Target, deadline_seconds: float) -> Iterator["_Pinned"]:
    """A connection that ends at the deadline, however far the call has come."""
    connection = _Pinned(target)
    timer = Timer(deadline_seconds, connection.cut)
    timer.daemon = True
    timer.start()
    try:
        yield connection
    except (OSError, HTTPException, ValueError) as error:
        raise Failed(type(error).__name__) from error
    finally:
        timer.cancel()
        connection.close()


def _begun(
    method: str, connection: "_Pinned", target: Target, body: bytes | None, headers: Mapping[str, str]
) -> HTTPResponse:
    connection.request(method, target.path, body, {"Host": _host_of(target), **headers})
    return connection.getresponse()


def _host_of(target: Target) -> str:
    host = f"[{target.host}]" if ":" in target.host else target.host
    return host if target.port == _PORTS[target.scheme] else f"{host}:{target.port}"


class _Pinned(HTTPConnection):
    """A connection to the address that was checked, with a certificate for the name that was asked."""

    def __init__(self, target: Target) -> None:
        super().__init__(target.host, target.port, timeout=WAIT_SECONDS)
        self._target = target

    def connect(self) -> None:
        plain = socket.create_connection((self._target.ip, self._target.port), WAIT_SECONDS)
        if self._target.scheme == "https":
            try:
                self.sock = ssl.create_default_context().wrap_socket(plain, server_hostname=self._target.host)
            except BaseException:
                plain.close()
                raise
        else:
            self.sock = plain

    def cut(self) -> None:
        """End a call that takes too long."""
        if self.sock:
            self.sock.shutdown(socket.SHUT_RDWR)
