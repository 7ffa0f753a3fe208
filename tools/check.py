"""Runs every check and every test; `./check` in the folder above starts it.

    ./check                  everything: linters, types, layers, migrations, translations, tests
    ./check --fast           the same without the browser and the second database
    ./check PATH|OPTION …    only pytest, on both databases, with these arguments

Linters come first and tests last, so that the output ends with pytest's own summary. Exit code 1 when
anything failed.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent

Step = tuple[str, list[str]]

LINTERS: list[Step] = [
    ("python style", ["ruff", "check", "--quiet", "."]),
    ("python layout", ["ruff", "format", "--quiet", "--check", "."]),
    ("templates", ["djlint", "src", "--lint", "--quiet"]),
    ("styles", ["python", "tools/lint_css.py", "src"]),
    ("types", ["mypy", "--no-error-summary"]),
    ("layers", ["lint-imports", "--no-cache"]),
    ("migrations", ["python", "-m", "django", "makemigrations", "--check", "--dry-run"]),
    ("translations", ["python", "tools/translations.py", "--check"]),
]
BOTH_DATABASES = ["-n", "2", "--dist", "each"]
FAST = ["-m", "not browser"]


def main(arguments: list[str]) -> int:
    """Run what was asked for; 0 when all of it is well."""
    if arguments and arguments != ["--fast"]:
        return tests([*BOTH_DATABASES, *arguments])
    failed = [name for name, command in LINTERS if not passes(name, command)]
    code = tests(FAST if arguments else BOTH_DATABASES)
    if failed:
        print(f"check: failed before the tests: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed or code else 0


def passes(name: str, command: list[str]) -> bool:
    """True when the step exits with 0; what it prints is shown only when it does not."""
    started = time.monotonic()
    done = subprocess.run([str(BIN / command[0]), *command[1:]], cwd=ROOT, env=environment(), capture_output=True)
    word = "FAILED" if done.returncode else "ok"
    print(f"{name:<14} {word} ({time.monotonic() - started:.1f} s)", flush=True)
    if done.returncode:
        print((done.stdout + done.stderr).decode(errors="replace").strip(), flush=True)
    return not done.returncode


def environment() -> dict[str, str]:
    """The settings that the tests use, so that no step touches anybody's data."""
    values = {"DJANGO_SETTINGS_MODULE": "support.settings", "PYTHONPATH": f"{ROOT / 'tests'}"}
    return {**os.environ, **values, "PATH": f"{BIN}{os.pathsep}{os.environ.get('PATH', '')}"}


def tests(arguments: list[str]) -> int:
    """pytest's exit code. A run without any test is a failure too, pytest itself says so."""
    return subprocess.run([sys.executable, "-m", "pytest", *arguments], cwd=ROOT).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
