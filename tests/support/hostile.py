"""The hostile files that ../shared/trust/tools/gen_hostile.py writes, made once for a test run."""

import subprocess
import sys
from pathlib import Path

from support.made import made_once
from support.shared import shared


def hostile(kind: str) -> Path:
    """The folder of one kind: archives, html, images, names, oracles, text, warc or xml."""
    return all_kinds() / kind


def all_kinds() -> Path:
    """The folder of all kinds."""
    return made_once("hostile", _make)


def _make(folder: Path) -> None:
    tool = shared("trust/tools/gen_hostile.py")
    subprocess.run([sys.executable, "-W", "ignore", tool, folder], check=True, capture_output=True)
