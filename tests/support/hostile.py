"""The hostile files that ../shared/trust/tools/gen_hostile.py writes, made once for a test run."""

import subprocess
import sys
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from support.shared import shared


@cache
def hostile(kind: str) -> Path:
    """The folder of one kind: archives, html, images, names, oracles, text, warc or xml."""
    return _made() / kind


@cache
def _made() -> Path:
    tool = shared("trust/tools/gen_hostile.py")
    folder = Path(mkdtemp(prefix="rawi-hostile-"))
    subprocess.run([sys.executable, "-W", "ignore", tool, folder], check=True, capture_output=True)
    return folder
