"""Addresses: a host and a path, and where in the release folder their files stand.

The path is decoded, as file servers see it: `/أخبار/` has its page in `<host>/أخبار/index.html`, `/r/5` in
`<host>/r/5.page.html`, `/record/feed.atom` in a file of that very name. A path with a part that no file
system takes (Arabic slugs grow to 510 bytes) stands under its hash, where only `rawi serve` looks for it.
"""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import PurePosixPath
from urllib.parse import quote, unquote, urlsplit

from rawi.publishing.errors import NoPlace

#: Bytes in one part of a path; the system takes 255, of which endings and a temporary name need some.
MOST_BYTES = 200
#: Where paths stand that are too long.
HASHED = "~"
#: Ends of files that stand beside a page; no address may have one.
ENDINGS = (".page.html", ".meta", ".br", ".zst", ".gz", ".new")
_DEFAULT_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """One address of one edition: host (with its port where that is unusual) and decoded path."""

    host: str
    path: str

    @property
    def key(self) -> str:
        """What the address is known by in the outbox: a hash, of one length."""
        return sha256(f"//{self.host}{self.path}".encode()).hexdigest()[:32]

    def url(self, scheme: str) -> str:
        """The address as a link."""
        return f"{scheme}://{self.host}{quote(self.path, safe=_SAFE)}"


#: What Django leaves as it is in a path (django.utils.encoding.escape_uri_path).
_SAFE = "/:;,@&=+$!*'()~-._"


def address_of(url: str) -> Address:
    """The address behind a link; what a link asks (?…) is no part of it. Raises NoPlace for no link."""
    parts = urlsplit(url)
    if parts.scheme not in _DEFAULT_PORTS or not parts.hostname:
        raise NoPlace(url)
    return Address(host_of(parts.scheme, parts.netloc), unquote(parts.path) or "/")


def host_of(scheme: str, netloc: str) -> str:
    """A host as addresses name it: in small letters, without the port that goes without saying."""
    return netloc.lower().removesuffix(f":{_DEFAULT_PORTS[scheme]}")


def folder_of(host: str) -> str:
    """The folder that holds a host's files."""
    return host.replace(":", "_")


def file_of(path: str) -> PurePosixPath:
    """The file of a path, relative to its host's folder. Raises NoPlace for a path that can have none."""
    parts = path.removeprefix("/").split("/")
    last = parts.pop()
    if not path.startswith("/") or any(_is_odd(part) for part in parts) or (last and _is_odd(last)):
        raise NoPlace(path)
    if last.endswith(ENDINGS) or last == "index.html":
        raise NoPlace(path)
    name = "index.html" if not last else last if "." in last else f"{last}.page.html"
    if any(len(part.encode()) > MOST_BYTES for part in (*parts, name)):
        hashed = sha256(path.encode()).hexdigest()
        return PurePosixPath(HASHED, hashed[:2], f"{hashed[2:]}.html")
    return PurePosixPath(*parts, name)


def _is_odd(part: str) -> bool:
    """True of a part that means something else to a file system, or nothing to a reader."""
    return part in {"", ".", "..", HASHED} or not part.isprintable() or "\\" in part or "\ufffd" in part
