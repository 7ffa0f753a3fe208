"""A site as its operator starts it: the `rawi` command in a process of its own, with its own data folder."""

import contextlib
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from support import told
from support.made import made_once

WAIT_SECONDS = 240
COMMAND = Path(sys.executable).with_name("rawi")


@dataclass(slots=True)
class Site:
    """A running site: address without a slash at its end, its data folder, and what the command printed."""

    address: str
    data: Path
    process: subprocess.Popen[bytes]
    log: Path
    pages: Sequence[Path] = field(default=())

    @property
    def output(self) -> str:
        """Everything that the command has printed so far."""
        return self.log.read_text(encoding="utf-8", errors="replace")

    @property
    def sign_in_link(self) -> str:
        """The editor's one-time link, as printed."""
        links = re.findall(re.escape(self.address) + r"/\S+", self.output)
        assert links, f"no sign-in link among the printed words:\n{self.output}"
        return links[-1]

    def stop(self) -> int:
        """Press Ctrl-C; the exit code."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        return self.process.wait(WAIT_SECONDS)


@contextlib.contextmanager
def served(
    folder: Path,
    *pages: Path,
    options: Sequence[str] = (),
    with_story: bool = False,
    environment: Mapping[str, str] | None = None,
) -> Iterator[Site]:
    """`rawi serve PAGE…` with its data under folder, ready to be asked; stopped at the end.

    Without pages the site stays bare unless with_story says that it opens with the sample story. environment
    is what the operator's shell holds beside the usual.
    """
    port, data, log = free_port(), folder / "data", folder / "serve.log"
    bare = [] if pages or with_story else ["--bare"]
    command = [COMMAND, "serve", *pages, "--data", data, "--port", str(port), *bare, *options]
    with log.open("wb") as output:
        process = subprocess.Popen(
            command,
            stdout=output,
            stderr=subprocess.STDOUT,
            env=_environment() | dict(environment or {}),
            cwd=folder,
        )
    site = Site(f"http://127.0.0.1:{port}", data, process, log, pages)
    try:
        _wait(site)
        yield site
    finally:
        told.end(data)
        with contextlib.suppress(subprocess.TimeoutExpired):
            site.stop()
        process.kill()
        process.wait()


def first_start() -> Path:
    """A data folder as its first start leaves it: making the tables anew for each site would take minutes."""
    return made_once("first", start_first) / "data"


def start_first(folder: Path, environment: Mapping[str, str] | None = None) -> None:
    """Leave in the folder what a site's first start leaves."""
    with served(folder, environment=environment) as site:
        site.stop()


def family(pid: int) -> list[int]:
    """A process and all its descendants, the youngest first."""
    found = [pid]
    for parent in found:
        children = Path(f"/proc/{parent}/task/{parent}/children")
        found += map(int, children.read_text(encoding="ascii").split())
    return found[::-1]


def a_worker(site: Site) -> int:
    """A process that answers readers."""
    return next(pid for pid in family(site.process.pid)[:-1] if _listens(pid, site))


def chores_of(site: Site) -> list[int]:
    """The process that does the site's chores; none in the moment in which it is begun again."""
    return [pid for pid in family(site.process.pid)[:-1] if not _listens(pid, site)]


def _listens(pid: int, site: Site) -> bool:
    port = int(site.address.rpartition(":")[2])
    lines = Path("/proc/net/tcp").read_text(encoding="ascii").splitlines()[1:]
    listening = {f"socket:[{one[9]}]" for one in map(str.split, lines) if one[1].endswith(f":{port:04X}")}
    return not listening.isdisjoint(_open_files(pid))


def _open_files(pid: int) -> set[str]:
    found = set()
    for place in Path(f"/proc/{pid}/fd").iterdir():
        with contextlib.suppress(OSError):  # closed meanwhile
            found.add(os.readlink(place))
    return found


def copied(start: Path, folder: Path) -> Path:
    """The folder, with a copy of a data folder in it: what served then begins with."""
    shutil.copytree(start, folder / "data")
    return folder


def free_port() -> int:
    """A port of 127.0.0.1 that nothing listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _environment() -> dict[str, str]:
    """What an operator's shell holds: nothing of the tests' own settings."""
    own = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("RAWI_", "DJANGO_", "PYTEST_"))
    }
    return own | {"PYTHONUNBUFFERED": "1"}


def _wait(site: Site) -> None:
    deadline = time.monotonic() + WAIT_SECONDS
    while site.process.poll() is None and time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(site.address + "/", timeout=WAIT_SECONDS):
                return
        except urllib.error.HTTPError:
            return  # it answers; whether it answers well is for the test to say
        except OSError:
            time.sleep(0.1)
    raise AssertionError(f"the site did not start (exit code {site.process.poll()}):\n{site.output}")
