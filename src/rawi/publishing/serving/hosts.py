"""Which host's pages an asked Host means."""

from collections.abc import Sequence
from pathlib import Path
from time import monotonic

from django.http.request import split_domain_port, validate_host

from rawi.publishing.addresses import folder_of, host_of
from rawi.publishing.folder import Folder
from rawi.publishing.serving.stored import Stored

#: How long it may take until a new edition has its own pages.
FRESH_SECONDS = 1.0
#: Ports make hosts without end: beyond this they are looked up anew.
MOST = 100


class Hosts:
    """The editions by Host header. A host that the site does not answer to has no pages."""

    def __init__(self, folder: Folder, allowed: Sequence[str], scheme: str) -> None:
        self._folder, self._allowed, self._scheme = folder, allowed, scheme
        self._known: dict[bytes, Stored | None] = {}
        self._pages: dict[str, Stored] = {}
        self._checked = 0.0

    def pages_of(self, asked: bytes) -> Stored | None:
        """The pages of the edition that a Host header means; None for the application to say."""
        now = monotonic()
        if now - self._checked > FRESH_SECONDS or len(self._known) > MOST:
            self._known.clear()
            self._checked = now
        if asked not in self._known:
            self._known[asked] = self._look_up(asked.decode("latin-1"))
        return self._known[asked]

    def _look_up(self, asked: str) -> Stored | None:
        domain, _port = split_domain_port(asked)
        editions = self._folder.editions()
        if not editions or not domain or not validate_host(domain, list(self._allowed)):
            return None
        host = host_of(self._scheme, asked)
        name = folder_of(host if host in editions else editions[0])
        return self._pages.setdefault(name, Stored(Path(self._folder.root, "files", name)))
