"""The files that are committed, or would be."""

import subprocess
from functools import cache
from pathlib import Path

from support.shared import ROOT

_BINARY = {".png", ".jpg", ".jpeg", ".webp", ".gif", ".avif", ".woff2", ".mo", ".ico", ".gz", ".br", ".bin"}


@cache
def files() -> tuple[Path, ...]:
    """Every file that git knows or would add; without git, every file of the folders that hold our work."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    try:
        listed = (
            subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode().split("\0")
        )
        found = [ROOT / name for name in listed if name]
    except (OSError, subprocess.CalledProcessError):
        folders = ("src", "tests", "tools", "docs", "bench", "samples", "lock")
        found = [path for folder in folders for path in (ROOT / folder).rglob("*")]
    return tuple(sorted(path for path in found if path.is_file()))


def texts(*suffixes: str) -> list[Path]:
    """The text files among them, or those with one of the suffixes."""
    return [
        path for path in files() if path.suffix not in _BINARY and (not suffixes or path.suffix in suffixes)
    ]


def name(path: Path) -> str:
    """The path as people write it: from the root of the checkout, with slashes."""
    return path.relative_to(ROOT).as_posix()
