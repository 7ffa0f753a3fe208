"""Who vouches for readers: what the operator says of a provider."""

from dataclasses import dataclass, field
from urllib.parse import urlsplit

_LOOPBACK = {"127.0.0.1", "localhost", "::1"}


@dataclass(frozen=True, slots=True)
class Provider:
    """A provider of the settings: its word in our addresses, its issuer, our name and secret there.

    name and name_en are what readers see, in Arabic and in every other language.
    """

    key: str
    issuer: str
    client: str
    secret: str = field(repr=False)
    name: str
    name_en: str

    def shown(self, language: str) -> str:
        """The name for readers of a language."""
        return self.name if language.partition("-")[0] == "ar" else self.name_en


def is_safe(url: str) -> bool:
    """True for a whole https address, and for an http one of this machine; with no user and no fragment."""
    try:
        parts = urlsplit(url)
        host, _port = parts.hostname, parts.port
    except ValueError:
        return False
    is_guarded = parts.scheme == "https" or (parts.scheme == "http" and host in _LOOPBACK)
    has_more = "@" in parts.netloc or parts.fragment or not url.isascii() or not url.isprintable()
    return bool(is_guarded and host and not has_more and " " not in url)
