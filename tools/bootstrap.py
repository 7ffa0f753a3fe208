"""Makes .venv ready and becomes the command that was asked for.

Runs on any Python 3.8 or newer with pip, standard library only, for that is all a fresh machine has.
What it installs is named, with hashes, in one file of lock/: dev.txt for `check`, else runtime.txt, or
postgres.txt where RAWI_DATABASE_URL names a PostgreSQL server. RAWI_PYTHON names the interpreter to use
instead of the first fitting one, as a version ("3.13") or a path; it gets a folder of its own beside .venv.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Iterator, NoReturn

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ROOT / ".tools"
UV_PIN = "0.13.9"
UV_OLDEST = (0, 9)
#: Interpreters that the tests run on, the preferred one first.
TESTED = ((3, 13), (3, 12))
OLDEST = min(TESTED)
#: Files of lock/, each holding all of the one before.
LOCKS = ("runtime", "postgres", "dev")
PROBE = "import ctypes, sqlite3, ssl, sys; print(*sys.version_info[:2])"


class Failed(Exception):
    """Something is missing; the message says what and what to do about it."""


def main(argv: list[str]) -> NoReturn:
    """Become the command argv[0] ("rawi" or "check") with the rest as its arguments."""
    name, arguments = argv[0], argv[1:]
    venv, lock = venv_folder(), lock_for(name)
    try:
        if not is_ready(venv, lock):
            with only_one():
                if not is_ready(venv, lock):
                    prepare(venv, lock)
    except Failed as error:
        sys.exit(f"\n{name}: {error}")
    except KeyboardInterrupt:
        print(f"\n{name}: stopped; the next start goes on from here.", file=sys.stderr)
        sys.exit(130)
    command = (
        [str(venv / "bin" / "rawi")] if name == "rawi" else [str(venv / "bin" / "python"), check_script()]
    )
    os.execv(command[0], [*command, *arguments])


def lock_for(name: str) -> str:
    """The smallest lock that the command can run on."""
    if name == "check":
        return "dev"
    return "postgres" if os.environ.get("RAWI_DATABASE_URL", "").startswith("postgres") else "runtime"


def check_script() -> str:
    """Where the test command itself stands."""
    return str(ROOT / "tools" / "check.py")


def venv_folder() -> Path:
    """The environment's folder: one for each interpreter that was asked for by name."""
    wish = os.environ.get("RAWI_PYTHON", "")
    return ROOT / (".venv" + ("-" + re.sub(r"[^A-Za-z0-9.]+", "-", wish).strip("-") if wish else ""))


# What is installed already


def key(lock: str) -> str:
    """A name for everything that decides what gets installed, this folder's own place included."""
    digest = hashlib.sha256(f"{ROOT}\n{lock}\n".encode())
    for file in (ROOT / "lock" / f"{lock}.txt", ROOT / "pyproject.toml"):
        digest.update(file.read_bytes())
    return digest.hexdigest()


def stamped(venv: Path) -> tuple[str, str]:
    """The lock that the folder was installed from and its key; ("", "") when it was not by us."""
    try:
        lock, _, value = (venv / "rawi-installed").read_text(encoding="ascii").strip().partition(" ")
    except OSError:
        return "", ""
    return lock, value


def is_ready(venv: Path, lock: str) -> bool:
    """True when nothing is left to do: lock, or one that holds it, is installed as it stands today."""
    installed, value = stamped(venv)
    fits = installed in LOCKS[LOCKS.index(lock) :] and value == key(installed)
    return fits and (venv / "bin" / "rawi").exists() and (venv / "bin" / "python").exists()


# Installing


@contextlib.contextmanager
def only_one() -> Iterator[None]:
    """Hold the lock under which one start at a time installs."""
    TOOLS.mkdir(exist_ok=True)
    with (TOOLS / "lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            say("Another start is installing; waiting for it …\n")
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def prepare(venv: Path, lock: str) -> None:
    """Install lock's packages and this project into venv, and remember that."""
    started = time.monotonic()
    lock = max([lock, *kept(venv)], key=LOCKS.index)
    say(f"Installing into {venv.name} (once; usually under a minute) … ")
    begun = venv / "rawi-begun"
    if begun.exists():
        shutil.rmtree(venv)  # an earlier start was cut short: nothing in there can be trusted
    (venv / "rawi-installed").unlink(missing_ok=True)
    uv = find_uv()
    if not is_usable(venv / "bin" / "python"):
        run([uv, "venv", "--quiet", "--clear", "--no-project", "--python", find_python(uv), venv])
    begun.touch()
    install = [uv, "pip", "sync", "--quiet", "--require-hashes", "--python", venv / "bin" / "python"]
    run([*install, ROOT / "lock" / f"{lock}.txt"])
    run([uv, "pip", "install", "--quiet", "--no-deps", "--python", install[-1], "--editable", ROOT])
    (venv / "rawi-installed").write_text(f"{lock} {key(lock)}\n", encoding="ascii")
    begun.unlink()
    say(f"done in {time.monotonic() - started:.0f} s.\n")


def kept(venv: Path) -> list[str]:
    """Locks whose packages are there already: a start never takes away what an earlier one needed."""
    has_tests_tools = (venv / "bin" / "pytest").exists()
    return [name for name in (stamped(venv)[0], "dev" if has_tests_tools else "") if name in LOCKS]


def say(words: str) -> None:
    """Tell the person who waits; standard output belongs to the command itself."""
    sys.stderr.write(words)
    sys.stderr.flush()


def run(command: list[str | Path]) -> str:
    """The command's standard output. Raises Failed with its last words."""
    done = subprocess.run(
        [str(part) for part in command], cwd=ROOT, env=environment(), capture_output=True, text=True
    )
    if done.returncode:
        words = "\n  ".join(done.stderr.strip().splitlines()[-12:])
        raise Failed(
            f"installing failed at `{Path(command[0]).name} {command[1]}`:\n  {words}\n"
            "Mend that (is the network there? is the disk full?) and run the same command again."
        )
    return done.stdout.strip()


def environment() -> dict[str, str]:
    """uv's environment: what pip was told about the registry and its certificate holds for uv too."""
    values = {**os.environ, "UV_NO_PROGRESS": "1"}
    for pips, uvs in (("PIP_INDEX_URL", "UV_DEFAULT_INDEX"), ("PIP_CERT", "SSL_CERT_FILE")):
        if os.environ.get(pips):
            values.setdefault(uvs, os.environ[pips])
    return values


# Finding uv


def find_uv() -> str:
    """The path of a uv: a recent one from PATH, else the pinned one, fetched with pip."""
    own = TOOLS / "bin" / "uv"
    known = shutil.which("uv")
    if known and uv_version(known) >= UV_OLDEST:
        return known
    if not own.exists() or uv_version(str(own)) != tuple(map(int, UV_PIN.split("."))):
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--upgrade"]
        try:
            run([*pip, "--target", TOOLS, f"uv=={UV_PIN}"])
        except Failed as error:
            way = "Without pip (on Debian and Ubuntu: apt install python3-pip) a uv on PATH will do."
            raise Failed(f"{error}\n{way}") from error
    return str(own)


def uv_version(uv: str) -> tuple[int, ...]:
    """The version of a uv; () when it does not run."""
    found = re.match(r"uv (\d+)\.(\d+)\.(\d+)", output_of([uv, "--version"]))
    return tuple(map(int, found.groups())) if found else ()


def output_of(command: list[str]) -> str:
    """What the command prints; "" when it fails or is not there."""
    try:
        return subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout
    except (OSError, subprocess.SubprocessError):
        return ""


# Finding Python


def find_python(uv: str) -> str:
    """The path of a fitting interpreter. Raises Failed when there is none and none can be fetched."""
    for candidate in candidates(uv):
        if is_usable(candidate):
            return str(candidate)
    wish = os.environ.get("RAWI_PYTHON") or ".".join(map(str, TESTED[0]))
    try:
        run([uv, "python", "install", "--quiet", wish])
        return run([uv, "python", "find", "--no-project", wish])
    except Failed as error:
        raise Failed(
            f"no Python {'.'.join(map(str, OLDEST))} or newer was found, and none could be fetched. "
            "Install one (on Debian and Ubuntu: apt install python3), or say where it is: "
            "RAWI_PYTHON=/path/to/python3."
        ) from error


def candidates(uv: str) -> Iterator[Path]:
    """Interpreters to try: the one asked for, or this one, those that uv finds, those that pyenv keeps."""
    wish = os.environ.get("RAWI_PYTHON", "")
    if wish:
        yield Path(wish)
    elif sys.version_info[:2] in TESTED:
        yield Path(sys.executable)
    asked = (
        [wish]
        if wish
        else [*(".".join(map(str, version)) for version in TESTED), f">={OLDEST[0]}.{OLDEST[1]}"]
    )
    for request in asked:
        found = output_of([uv, "python", "find", "--no-project", "--no-python-downloads", request]).strip()
        if found:
            yield Path(found)
        yield from pyenv_versions(request)


def pyenv_versions(request: str) -> list[Path]:
    """pyenv's interpreters of one version; its own commands fail unless a version was chosen."""
    home = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    return sorted(home.glob(f"versions/{request}*/bin/python"), reverse=True) if request[0].isdigit() else []


def is_usable(python: Path) -> bool:
    """True when it runs, is new enough, and has the parts that Rawi needs."""
    version = output_of([str(python), "-I", "-c", PROBE]).split()
    return len(version) == 2 and (int(version[0]), int(version[1])) >= OLDEST


if __name__ == "__main__":
    main(sys.argv[1:])
