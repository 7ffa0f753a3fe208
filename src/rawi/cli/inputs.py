"""The pages that the user named on the command line."""

import stat
import sys
from dataclasses import dataclass
from pathlib import Path

from rawi.cli.messages import say, user_language
from rawi.reading.errors import ReadingError, SourceTooLarge, message
from rawi.reading.page import MAX_SOURCE_BYTES

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Input:
    """One named page: its bytes, or the one line that says why there are none."""

    name: str
    data: bytes = b""
    complaint: str = ""


def load(name: str) -> Input:
    """The bytes behind name ("-" is standard input). Never raises: what is wrong stands in complaint."""
    if name == STDIN:
        return _piped_in()
    if name.startswith(("http://", "https://")):
        return Input(name, complaint=say("address", path=name))
    path = Path(name)
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            return Input(name, complaint=say("folder", path=name.rstrip("/")))
        if not stat.S_ISREG(mode):
            return Input(name, complaint=say("not_a_file", path=name))
        with path.open("rb") as file:
            return _checked(name, file.read(MAX_SOURCE_BYTES + 1))
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return Input(name, complaint=say("missing", path=name))
    except PermissionError:
        return Input(name, complaint=say("unreadable_file", path=name))
    except OSError as error:
        return Input(name, complaint=say("broken", path=name, reason=error.strerror or error))


def _piped_in() -> Input:
    """What standard input gives; a shell may have closed it (`<&-`)."""
    if sys.stdin is None:
        return Input(STDIN, complaint=say("no_input"))
    try:
        return _checked("standard input", sys.stdin.buffer.read(MAX_SOURCE_BYTES + 1))
    except OSError as error:
        return Input(STDIN, complaint=say("broken", path=STDIN, reason=error.strerror or error))


def problem(name: str, error: ReadingError | str) -> str:
    """The line that says why the page called name is no news page; error may be the code of one."""
    return f"{name}: {message(error, user_language())}"


def _checked(name: str, data: bytes) -> Input:
    if len(data) > MAX_SOURCE_BYTES:
        return Input(name, complaint=problem(name, SourceTooLarge(most_bytes=f"{MAX_SOURCE_BYTES:,}")))
    return Input(name, data)
