"""Released pages in memory: bounded, and never older than what stands on the disk by more than a moment."""

import os
from email.utils import formatdate
from pathlib import Path
from time import monotonic

from rawi.publishing.addresses import file_of
from rawi.publishing.errors import Damaged, NoPlace
from rawi.publishing.folder import META, read
from rawi.publishing.released import PLAIN, Released
from rawi.publishing.serving.answer import Answer, in_bytes, length

#: How old an answer from memory may be before the disk is asked again.
FRESH_SECONDS = 0.1
MOST_BYTES = 64 * 1024 * 1024
#: Beyond this a page is read for each request, so that few large ones push out no small ones.
MOST_PAGE_BYTES = 2 * 1024 * 1024
NOT_MODIFIED = 304

#: What a 304 says of the page (RFC 9110, 15.4.5); the rest is known already.
_AGAIN = {
    b"etag",
    b"last-modified",
    b"cache-control",
    b"vary",
    b"content-security-policy",
    b"access-control-allow-origin",
    b"access-control-expose-headers",
}


class Form:
    """One form of a page: its validator, its headers but the length, and the answers that are asked for most.

    whole is the page; again says that nothing has changed.
    """

    __slots__ = ("again", "etag", "headers", "modified", "whole")

    def __init__(self, page: Released, coding: str, modified: float) -> None:
        body = page.forms[coding]
        self.etag = page.etag(coding).encode()
        self.modified = int(modified)
        self.headers = in_bytes(page.answer.headers)
        if page.is_page:
            self.headers += [
                (b"etag", self.etag),
                (b"last-modified", formatdate(self.modified, usegmt=True).encode()),
                (b"accept-ranges", b"bytes"),
            ]
        if coding:
            self.headers.append((b"content-encoding", coding.encode()))
        self.whole = Answer(page.answer.status, [*self.headers, length(len(body))], body)
        self.again = Answer(NOT_MODIFIED, [pair for pair in self.headers if pair[0] in _AGAIN])


class Entry:
    """A page as memory holds it: its forms by coding, and what the disk said when it was read."""

    __slots__ = ("checked", "forms", "place", "size", "stamp", "was_used")

    def __init__(self, place: str, stamp: tuple[int, ...], page: Released, now: float) -> None:
        self.place, self.stamp, self.checked, self.was_used = place, stamp, now, False
        modified = stamp[0] / 1_000_000_000
        self.forms = {coding: Form(page, coding, modified) for coding in page.forms}
        self.size = sum(len(form.whole.rest) for form in self.forms.values()) + 2000


class Stored:
    """The pages of one host's folder. One thread uses it: that of the server's loop."""

    def __init__(self, root: Path, most_bytes: int = MOST_BYTES) -> None:
        self._root = root
        self._entries: dict[str, Entry] = {}
        self._most_bytes, self._bytes = most_bytes, 0

    def find(self, path: str) -> Entry | None:
        """The page at a path; None where no file stands, or one that is being replaced."""
        now = monotonic()
        entry = self._entries.get(path)
        if entry is None:
            return self._load(path, now)
        if now - entry.checked > FRESH_SECONDS:
            if _stamp(entry.place) != entry.stamp:
                self._drop(path)
                return self._load(path, now)
            entry.checked = now
        entry.was_used = True
        return entry

    def _load(self, path: str, now: float) -> Entry | None:
        try:
            place = str(self._root / file_of(path))
            stamp = _stamp(place)
            if stamp is None:
                return None
            entry = Entry(place, stamp, read(Path(place)), now)
        except (NoPlace, Damaged, OSError):
            return None
        if entry.size <= MOST_PAGE_BYTES:
            self._keep(path, entry)
        return entry

    def _keep(self, path: str, entry: Entry) -> None:
        self._entries[path] = entry
        self._bytes += entry.size
        while self._bytes > self._most_bytes:
            self._make_room()

    def _make_room(self) -> None:
        """Drop the oldest that nobody has asked for since its last turn."""
        path, entry = next(iter(self._entries.items()))
        if entry.was_used:
            entry.was_used = False
            self._entries[path] = self._entries.pop(path)
        else:
            self._drop(path)

    def _drop(self, path: str) -> None:
        self._bytes -= self._entries.pop(path).size


def _stamp(place: str) -> tuple[int, ...] | None:
    """What changes when a page does; None where there is none.

    The time of the change of status (ctime) is the system's own: a page that is removed and written again
    within a second has the rest in common with the one before, where the file system gives numbers out anew.
    """
    try:
        found = os.stat(place + META)  # a path object costs more than the call
    except OSError:
        return None
    return found.st_mtime_ns, found.st_ctime_ns, found.st_ino, found.st_size


#: The form of a page that every reader can read.
UNCODED = PLAIN
