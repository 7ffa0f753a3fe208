"""Writes the files of lock/ anew: every package with its hashes, and no registry's name.

.venv/bin/python tools/lock.py             keep every pin that still fits pyproject.toml
.venv/bin/python tools/lock.py --upgrade   take the newest of everything, or of what is named
"""

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "lock"
sys.path.insert(0, str(ROOT / "tools"))

from bootstrap import OLDEST, find_uv  # noqa: E402  tools/ is no package

HEADER = "# {what}\n# Written by tools/lock.py from pyproject.toml; do not edit.\n\n"
COMMON = ("--universal", "--generate-hashes", "--no-emit-index-url", "--no-header", "--quiet")


def main(arguments: list[str]) -> None:
    """Write every file; the smaller ones take their versions from dev.txt."""
    upgrade = [f"--upgrade-package={name}" for name in arguments if not name.startswith("-")]
    if "--upgrade" in arguments and not upgrade:
        upgrade = ["--upgrade"]
    LOCK.mkdir(exist_ok=True)
    dev = LOCK / "dev.txt"
    write(
        dev,
        "What the tests need, and with it all that Rawi needs.",
        ["--group=dev", "--extra=postgres", *upgrade],
    )
    write(LOCK / "postgres.txt", "Rawi on PostgreSQL.", ["--extra=postgres", f"--constraint={dev}"])
    write(LOCK / "runtime.txt", "Rawi on SQLite.", [f"--constraint={dev}"])


def write(target: Path, what: str, options: list[str]) -> None:
    """Resolve into a scratch file that starts from the present pins, then replace the target in one step."""
    with tempfile.TemporaryDirectory(dir=LOCK) as scratch:
        output = Path(scratch) / target.name
        if target.exists():
            output.write_text(target.read_text(encoding="utf-8"), encoding="utf-8")
        oldest = ".".join(map(str, OLDEST))
        command = [find_uv(), "pip", "compile", *COMMON, f"--python-version={oldest}", *options]
        subprocess.run([*command, f"--output-file={output}", ROOT / "pyproject.toml"], check=True, cwd=ROOT)
        text = output.read_text(encoding="utf-8").replace(str(ROOT) + "/", "").replace(scratch, "lock")
        output.write_text(HEADER.format(what=what) + text, encoding="utf-8")
        output.replace(target)


if __name__ == "__main__":
    main(sys.argv[1:])
