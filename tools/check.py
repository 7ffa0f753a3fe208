"""Runs every check and every test; `./check` in the folder above starts it.

    ./check                  everything: linters, types, layers, migrations, translations, tests
    ./check --fast           the same without the browser and the second database
    ./check PATH|OPTION …    only pytest, on both databases, with these arguments
    ./check --prepare        only install what is missing, and name the interpreter

Linters come first and tests last, so that the output ends with pytest's own summary. RAWI_TEST_DATABASE
(sqlite or postgres) chooses one database instead of both. Exit code 1 when anything failed.
"""

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent

#: pytest's exit code where no test fits the arguments.
NOTHING_TO_RUN = 5

Step = tuple[str, list[str]]

LINTERS: list[Step] = [
    ("python style", ["ruff", "check", "--quiet", "."]),
    ("python layout", ["ruff", "format", "--quiet", "--check", "."]),
    ("templates", ["djlint", "src", "--lint"]),
    ("their layout", ["djlint", "src", "--check"]),
    ("styles", ["python", "tools/lint_css.py", "src"]),
    ("types", ["mypy", "--no-error-summary"]),
    ("layers", ["lint-imports", "--no-cache"]),
    ("migrations", ["python", "-m", "django", "makemigrations", "--check", "--dry-run"]),
    ("translations", ["python", "tools/translations.py", "--check"]),
]


def main(arguments: list[str]) -> int:
    """Run what was asked for; 0 when all of it is well."""
    database = os.environ.get("RAWI_TEST_DATABASE", "both")
    if arguments == ["--prepare"]:
        print(f"{sys.version_info.major}.{sys.version_info.minor}")
        return 0
    # A shell's job in the background is deaf to Ctrl-C, and so would be the sites that tests stop by it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    keep_bytecode()
    with made():
        return run(arguments, database)


def run(arguments: list[str], database: str) -> int:
    """The linters, unless pytest alone was asked for, and the tests."""
    if arguments and arguments != ["--fast"]:
        return tests(arguments, database)
    if arguments:
        arguments, database = ["-m", "not browser"], "sqlite"
    # A core that the linters leave idle makes what takes the tests long.
    ahead = threading.Thread(target=make_ahead, args=(database,))
    ahead.start()
    failed = [name for name, command in LINTERS if not passes(name, command)]
    code = tests(arguments, database)
    ahead.join()
    if failed:
        print(f"check: failed before the tests: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed or code else 0


def keep_bytecode() -> None:
    """Where the shell wants no bytecode beside sources, keep it in the environment's folder.

    Tests start Python hundreds of times; without bytecode each start compiles Django anew, for seconds.
    """
    if os.environ.pop("PYTHONDONTWRITEBYTECODE", ""):
        os.environ.setdefault("PYTHONPYCACHEPREFIX", str(Path(sys.prefix) / "bytecode"))


@contextlib.contextmanager
def made() -> Iterator[None]:
    """A folder for what all parts of this run need and one makes; see tests/support/made.py."""
    with tempfile.TemporaryDirectory(prefix="rawi-made-", ignore_cleanup_errors=True) as folder:
        os.environ.setdefault("RAWI_TEST_MADE", folder)
        yield


def make_ahead(database: str) -> None:
    """Make that in the order in which tests will ask for it; see tests/support/ahead.py."""
    for one in ("postgres", "sqlite") if database == "both" else (database,):
        command = [sys.executable, "-m", "support.ahead"]
        subprocess.run(
            command, cwd=ROOT, env={**environment(), "RAWI_TEST_DATABASE": one}, capture_output=True
        )


def passes(name: str, command: list[str]) -> bool:
    """True when the step exits with 0; what it prints is shown only when it does not."""
    started = time.monotonic()
    done = subprocess.run(
        [str(BIN / command[0]), *command[1:]], cwd=ROOT, env=environment(), capture_output=True
    )
    word = "FAILED" if done.returncode else "ok"
    print(f"{name:<14} {word} ({time.monotonic() - started:.1f} s)", flush=True)
    if done.returncode:
        print((done.stdout + done.stderr).decode(errors="replace").strip(), flush=True)
    return not done.returncode


def environment() -> dict[str, str]:
    """The settings that the tests use, so that no step touches anybody's data."""
    values = {"DJANGO_SETTINGS_MODULE": "support.settings", "PYTHONPATH": f"{ROOT / 'tests'}"}
    return {**os.environ, **values, "PATH": f"{BIN}{os.pathsep}{os.environ.get('PATH', '')}"}


def tests(arguments: list[str], database: str) -> int:
    """pytest's exit code: first what asks a database, on PostgreSQL, then everything on SQLite.

    The browser's driver keeps an event loop running in its process, so its tests have one of their own.
    """
    if database != "both":
        return pytest(arguments, database)
    codes = {
        part: pytest([*chosen, *arguments], database)
        for part, chosen, database in (
            ("on PostgreSQL", ["-m", "database and not one_database and not browser"], "postgres"),
            # A file's tests look at one site, which one worker serves once.
            ("in the browser", ["-m", "browser", "--dist", "loadfile"], "sqlite"),
            ("on SQLite", ["-m", "not browser"], "sqlite"),
        )
    }
    failed = [part for part, code in codes.items() if code not in (0, NOTHING_TO_RUN)]
    if failed:
        print(f"check: tests failed {', '.join(failed)}: each part above has its summary", file=sys.stderr)
    return int(bool(failed))


def pytest(arguments: list[str], database: str) -> int:
    """pytest on one database, with a worker for each core."""
    print(f"tests on {database}", flush=True)
    # Tests are handed out in their order: those that empty the database stand behind all that need what
    # migrations put into it, for each worker. In short steps: who gets many slow ones would be waited for.
    workers = ["-n", str(max(2, os.cpu_count() or 2)), "--dist", "load", "--maxschedchunk", "40"]
    command = [sys.executable, "-m", "pytest", *workers, *arguments]
    return subprocess.run(command, cwd=ROOT, env={**os.environ, "RAWI_TEST_DATABASE": database}).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
