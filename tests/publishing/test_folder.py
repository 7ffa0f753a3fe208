"""Files are whole or not there, whatever ends their writing."""

import os
import signal
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from rawi.publishing import folder as module
from rawi.publishing.addresses import Address
from rawi.publishing.compression import CODINGS
from rawi.publishing.errors import Damaged
from rawi.publishing.folder import Folder
from rawi.publishing.released import Answer, Released, release_of
from support.tmpfs import small_disk

ADDRESS = Address("news.example", "/خبر/")
HTML = (("cache-control", "public"), ("content-type", "text/html; charset=utf-8"))


def page(words: str, status: int = 200) -> Released:
    return release_of(ADDRESS.url("https"), Answer(status, HTML, words.encode() * 500))


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "release")


def _files(folder: Folder) -> list[str]:
    return sorted(file.name for file in (folder.root / "files").rglob("*") if file.is_file())


def test_what_was_written_is_read(folder: Folder) -> None:
    assert folder.write(ADDRESS, page("نص "))
    assert folder.read(ADDRESS) == page("نص ")
    names = ["index.html", *(f"index.html{ending}" for ending in CODINGS.values()), "index.html.meta"]
    assert _files(folder) == sorted(names)


def test_the_same_again_touches_nothing(folder: Folder) -> None:
    folder.write(ADDRESS, page("نص "))
    before = folder.place(ADDRESS).stat().st_mtime_ns
    assert not folder.write(ADDRESS, page("نص "))
    assert folder.place(ADDRESS).stat().st_mtime_ns == before


def test_what_is_no_page_is_sent_by_no_other_server(folder: Folder) -> None:
    folder.write(ADDRESS, page("نص "))
    folder.write(ADDRESS, page("ذهب ", 410))
    assert _files(folder) == ["index.html.meta"]
    assert folder.read(ADDRESS).answer.status == 410


def test_what_was_removed_left_nothing(folder: Folder) -> None:
    folder.write(ADDRESS, page("نص "))
    Path(f"{folder.place(ADDRESS)}.br.new").write_bytes(b"what a killed writer left")
    assert folder.remove(ADDRESS)
    assert list((folder.root / "files" / "news.example").iterdir()) == []
    assert not folder.remove(ADDRESS)
    with pytest.raises(FileNotFoundError):
        folder.read(ADDRESS)


def test_a_later_version_has_a_later_time_though_the_clock_was_set_back(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.write(ADDRESS, page("نص "))
    first = folder.place(ADDRESS).stat().st_mtime
    monkeypatch.setattr(time, "time", lambda: first - 86_400)
    folder.write(ADDRESS, page("غيره "))
    assert folder.place(ADDRESS).stat().st_mtime == first + 1


@pytest.mark.parametrize("ending", ["", ".br", ".zst", ".gz"])
def test_files_of_two_moments_are_damaged(ending: str, folder: Folder) -> None:
    folder.write(ADDRESS, page("نص "))
    Path(f"{folder.place(ADDRESS)}{ending}").write_bytes(b"of another moment")
    with pytest.raises(Damaged):
        folder.read(ADDRESS)


# An end in the middle


def _kill_at(step: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """End this process as kill -9 does, before that step: each write, rename and removal is one."""
    left = [step]

    def counted(act: Any) -> Any:
        def acting(*arguments: Any, **options: Any) -> Any:
            if left[0] == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            left[0] -= 1
            return act(*arguments, **options)

        return acting

    monkeypatch.setattr(module, "_write", counted(module._write))
    monkeypatch.setattr(Path, "replace", counted(Path.replace))
    monkeypatch.setattr(Path, "unlink", counted(Path.unlink))


def _dies(act: Any) -> bool:
    """Run act in a process of its own; True when it was killed."""
    child = os.fork()
    if child == 0:
        try:
            act()
        finally:
            os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")
@pytest.mark.parametrize("after", [page("غيره "), page("ذهب ", 410), None], ids=["page", "gone", "removed"])
def test_kill_9_at_any_step_leaves_the_old_the_new_or_nothing_and_never_half(
    after: Released | None, folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = page("نص ")
    deaths = 0
    for step in range(40):
        folder.write(ADDRESS, before)
        with monkeypatch.context() as patched:

            def act(step: int = step, patched: pytest.MonkeyPatch = patched) -> None:
                module._syncers.cache_clear()
                _kill_at(step, patched)
                with folder.lock(ADDRESS):
                    folder.write(ADDRESS, after) if after else folder.remove(ADDRESS)

            died = _dies(act)
        deaths += died
        for file in (folder.root / "files").rglob("index.html*"):
            _assert_whole(file, [before, *([after] if after else [])])
        _assert_served_whole(folder, before, after)
        _resume(folder, after)
        if not died:
            break
    assert deaths >= 5


def _assert_whole(file: Path, pages: list[Released]) -> None:
    if file.name.endswith((".meta", ".new")):
        return
    coding = next((one for one, ending in CODINGS.items() if file.name.endswith(ending)), "")
    assert file.read_bytes() in [one.forms[coding] for one in pages if coding in one.forms]


def _assert_served_whole(folder: Folder, before: Released, after: Released | None) -> None:
    # Where nothing can be read, the application answers.
    with suppress(FileNotFoundError, Damaged):
        assert folder.read(ADDRESS) in (before, after)


def _resume(folder: Folder, after: Released | None) -> None:
    """The mark is still there: the next worker does it again."""
    with folder.lock(ADDRESS):
        folder.write(ADDRESS, after) if after else folder.remove(ADDRESS)
    if after:
        assert folder.read(ADDRESS) == after
    else:
        assert not folder.remove(ADDRESS)


# A full disk


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Folder]:
    with small_disk(tmp_path / "disk", "256k") as root:
        yield Folder(root / "release")


def _fill(disk: Path) -> None:
    with pytest.raises(OSError, match="No space left"), (disk / "filler").open("wb", buffering=0) as filler:
        write_for_ever(filler)


def write_for_ever(file: Any) -> None:
    while True:
        file.write(b"x" * 1024)


def test_a_full_disk_keeps_what_stands_and_takes_more_when_there_is_room(full: Folder) -> None:
    full.write(ADDRESS, page("نص "))
    _fill(full.root)
    with pytest.raises(OSError, match="No space left"):
        full.write(ADDRESS, page(os.urandom(2000).hex()))
    assert full.read(ADDRESS) == page("نص ")
    (full.root / "filler").unlink()
    assert full.write(ADDRESS, page("غيره "))
    assert full.read(ADDRESS) == page("غيره ")
    assert [name for name in _files(full) if name.endswith(".new")] == []
