"""The release folder: files written whole or not at all, by one writer an address at a time.

files/<host>/…        pages and their forms, as any file server sends them
files/<host>/….meta   status, headers and hashes of what stands beside: written last
locks/00 … 63         whoever writes at an address holds its lock; the system frees it with the process
editions.json         the hosts that have files of their own
"""

import fcntl
import json
import os
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from rawi.publishing.addresses import Address, address_of, file_of, folder_of
from rawi.publishing.compression import CODINGS
from rawi.publishing.errors import Damaged, PublishingError
from rawi.publishing.released import OK, PLAIN, Answer, Released, endings, facts_of, hash_of

META = ".meta"
#: How names of files end that are being written. Whoever writes holds the lock of the address: what a killed
#: writer left is written over.
NEW = ".new"
_LOCKS = 64


@dataclass(frozen=True, slots=True)
class Folder:
    """A release folder; it need not exist yet."""

    root: Path

    def place(self, address: Address) -> Path:
        """The plain file of an address. Raises NoPlace."""
        return self.root / "files" / folder_of(address.host) / file_of(address.path)

    @contextmanager
    def lock(self, address: Address, *, waits: bool = True) -> Iterator[bool]:
        """Hold what belongs to an address for one writer alone; False where another holds it and waits is."""
        locks = self.root / "locks"
        locks.mkdir(parents=True, exist_ok=True)
        with (locks / f"{int(address.key[:8], 16) % _LOCKS:02}").open("wb") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX if waits else fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                yield False
                return
            yield True

    def write(self, address: Address, page: Released) -> bool:
        """Put page at address; False where the very same stands there. The caller holds the lock.

        A reader finds the old page or the new one, and after a crash too: facts come last, and name the
        hashes of what belongs to them. Raises NoPlace, OSError.
        """
        place = self.place(address)
        if self._stands(place, page):
            return False
        forms = page.forms if page.is_page else {}
        for coding in CODINGS:
            if coding not in forms:
                _file(place, coding).unlink(missing_ok=True)
        if not forms:
            place.unlink(missing_ok=True)
        _make(place.parent)
        files = {_file(place, coding): data for coding, data in forms.items()}
        _put(files | {_meta(place): page.facts()}, _time_after(place))
        return True

    def remove(self, address: Address) -> bool:
        """Take away what stands at address; False where nothing did. The caller holds the lock."""
        place = self.place(address)
        files = [_meta(place), *(Path(f"{place}{ending}") for ending in endings())]
        there = [file for file in (*files, *map(_new, files)) if file.exists()]
        for file in there:
            file.unlink(missing_ok=True)
        if there:
            _sync(place.parent)
            with suppress(OSError):
                place.parent.rmdir()
        return bool(there)

    def read(self, address: Address) -> Released:
        """What stands at address. Raises FileNotFoundError where nothing does, Damaged, NoPlace."""
        return read(self.place(address))

    def _stands(self, place: Path, page: Released) -> bool:
        try:
            known = read(place)
        except (FileNotFoundError, Damaged):
            return False
        return known.facts() == page.facts()

    def all(self) -> Iterator[tuple[Path, Address | None]]:
        """Every file of facts with the address that it is of; None for a file that is damaged."""
        for meta in sorted(self.root.glob("files/**/*" + META)):
            try:
                yield meta, address_of(str(facts_of(meta.read_bytes())["url"]))
            except PublishingError:
                yield meta, None
            except FileNotFoundError:
                continue

    def editions(self) -> list[str]:
        """The hosts that have files of their own, the site's first; none before the first release."""
        try:
            return [str(host) for host in json.loads((self.root / "editions.json").read_bytes())]
        except (FileNotFoundError, ValueError):
            return []

    def tell_editions(self, hosts: list[str]) -> None:
        """Keep the hosts that have files of their own."""
        if hosts != self.editions():
            _make(self.root)
            _put({self.root / "editions.json": json.dumps(hosts).encode()}, int(time.time()))


def read(place: Path) -> Released:
    """What stands at a place. Raises FileNotFoundError where nothing does, and Damaged."""
    known = facts_of(_meta(place).read_bytes())
    forms = {PLAIN: known["body"]}
    if known["status"] == OK:
        forms = {}
        for coding, expected in known["hashes"].items():
            try:
                forms[coding] = _file(place, coding).read_bytes()
            except FileNotFoundError as error:
                raise Damaged(f"{place}: {coding or 'plain'} is missing") from error
            if hash_of(forms[coding]) != expected:
                raise Damaged(f"{place}: {coding or 'plain'} is not what its facts say")
    answer = Answer(known["status"], known["headers"], forms[PLAIN])
    return Released(known["url"], answer, known["hashes"], forms)


def _file(place: Path, coding: str) -> Path:
    return Path(f"{place}{CODINGS[coding]}") if coding else place


def _meta(place: Path) -> Path:
    return Path(f"{place}{META}")


def _new(file: Path) -> Path:
    return Path(f"{file}{NEW}")


def _time_after(place: Path) -> int:
    """A time for new files, in whole seconds, later than that of the old ones.

    nginx makes its validator of a file's time and size: two versions of one size in one second, or a clock
    that was set back, would be one and the same to it.
    """
    try:
        before = int(_meta(place).stat().st_mtime)
    except FileNotFoundError:
        before = 0
    return max(int(time.time()), before + 1)


def _put(files: dict[Path, bytes], seconds: int) -> None:
    """Write new files beside their places, then move them there, in this order."""
    try:
        for place, data in files.items():
            _write(_new(place), data, seconds)
        # Side by side: the disk's journal takes them in one go.
        list(_syncers().map(_sync, map(_new, files)))
        for place in files:
            _new(place).replace(place)
    except BaseException:
        for place in files:
            _new(place).unlink(missing_ok=True)
        raise
    _sync(next(iter(files)).parent)


def _write(file: Path, data: bytes, seconds: int) -> None:
    with file.open("wb") as opened:
        opened.write(data)
        opened.flush()
        os.utime(opened.fileno(), (seconds, seconds))


def _make(folder: Path) -> None:
    if not folder.is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        _sync(folder.parent)


@cache
def _syncers() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(max_workers=1 + len(CODINGS), thread_name_prefix="sync")


def _sync(path: Path) -> None:
    """Have a file or a folder on the disk before anything else is done."""
    try:
        opened = os.open(path, os.O_RDONLY)
    except FileNotFoundError:
        return
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
