"""The command's output: always UTF-8, and a clear end where it cannot be written."""

import errno
import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from rawi.cli.messages import say

BAD_OUTPUT = 2
#: As a shell says it of a command whose reader stopped listening, such as `rawi read page | head -1`.
NOT_LISTENED_TO = 141


class Unwritable(Exception):
    """The output cannot be written. No OSError, so that nobody on the way takes it for one of his own."""

    def __init__(self, error: OSError) -> None:
        super().__init__(error.strerror or str(error))
        self.is_unheard = isinstance(error, BrokenPipeError)


class _Output(io.TextIOWrapper):
    """Standard output whose failures are Unwritable, whoever prints.

    It stands above Python's own buffer: below it, a signal between a write and its return would have the
    buffer write the same again.
    """

    def write(self, text: str, /) -> int:
        with _told():
            return super().write(text)

    def flush(self) -> None:
        with _told():
            super().flush()


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Unwritable(error) from error


def prepare() -> None:
    """Make both streams UTF-8, as JSON and HTML must be whatever the terminal's own. Raises Unwritable."""
    if sys.stderr is None:
        # Else print() would put complaints among the readings.
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115  # open as long as the command
    elif isinstance(sys.stderr, io.TextIOWrapper):
        sys.stderr.reconfigure(encoding="utf-8")
    if sys.stdout is None:
        raise Unwritable(OSError(errno.EBADF, os.strerror(errno.EBADF)))
    kept = open(sys.stdout.fileno(), "wb", closefd=False)  # noqa: SIM115  # open as long as the command
    # A file's name may be no text; what cannot be written of it is escaped, in JSON too.
    sys.stdout = _Output(kept, "utf-8", errors="backslashreplace", line_buffering=kept.isatty())


def give_up(failure: Unwritable) -> int:
    """Say that the output cannot be written, unless it was a pipe that closed; returns the exit code."""
    if sys.stdout is not None:
        # What is still kept goes nowhere, or Python would try it again at its end and complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if failure.is_unheard:
        return NOT_LISTENED_TO
    print(say("output_unwritable", reason=failure), file=sys.stderr, flush=True)
    return BAD_OUTPUT
