"""What takes long to make and is the same for all: made once, by the first process of a run that asks for it.

The run is that of pytest with its workers, or that of `./check` or `.ci/run` with all their parts.
"""

import fcntl
import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

#: Names the run's folder to processes that the run starts.
VARIABLE = "RAWI_TEST_MADE"


def open_place() -> Callable[[], None]:
    """Make a folder for this run, unless it is part of another; a function that takes it away again."""
    if os.environ.get(VARIABLE):
        return lambda: None
    place = tempfile.mkdtemp(prefix="rawi-made-")
    os.environ[VARIABLE] = place

    def close() -> None:
        del os.environ[VARIABLE]
        shutil.rmtree(place, ignore_errors=True)

    return close


def made_once(name: str, make: Callable[[Path], None]) -> Path:
    """A folder that make has filled. Who finds it being filled waits; what failed is made anew."""
    place = Path(os.environ[VARIABLE]) / name
    place.mkdir(exist_ok=True)
    kept, whole = place / "kept", place / "whole"
    with (place / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not whole.exists():
            shutil.rmtree(kept, ignore_errors=True)
            kept.mkdir()
            make(kept)
            whole.touch()
    return kept
