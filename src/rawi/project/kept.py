"""The processes of a site: begun again when they die, and ended with who keeps them."""

import contextlib
import logging
import os
import signal
from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass
from time import monotonic, sleep
from types import FrameType

from django.db import connections

logger = logging.getLogger("rawi.server")

CHECK_SECONDS = 0.1
#: One that dies is begun again after so long, so that one that cannot live costs little.
PAUSE_SECONDS = 2.0
#: One that has not ended so long after it was told to is killed: it may end anywhere.
END_SECONDS = 10.0

_WORDS = (signal.SIGINT, signal.SIGTERM)

IsOver = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Work:
    """What a process does all its life, until what it is given says that it is over. name is for the log."""

    name: str
    do: Callable[[IsOver], None]


class _Kept:
    """One process: its number while it lives, and when it was last begun."""

    def __init__(self, work: Work) -> None:
        self.work, self.pid, self.began = work, 0, float("-inf")

    def look(self) -> None:
        """Begin it, for the first time or again."""
        if self.pid and self.has_ended():
            logger.error("%s has died and is begun again", self.work.name)
        if not self.pid and monotonic() - self.began > PAUSE_SECONDS:
            self.began, keeper = monotonic(), os.getpid()
            with _undisturbed() as before:
                try:
                    self.pid = os.fork()
                except OSError:
                    logger.exception("%s cannot be begun", self.work.name)
                    return
                if not self.pid:
                    _live(self.work, keeper, before)

    def tell(self, number: int) -> None:
        """Send it a signal, where it lives."""
        if self.pid:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, number)

    def has_ended(self) -> bool:
        """True when it lives no more."""
        if self.pid:
            with contextlib.suppress(ChildProcessError):
                if not os.waitpid(self.pid, os.WNOHANG)[0]:
                    return False
            self.pid = 0
        return True


@contextlib.contextmanager
def _undisturbed() -> Iterator[set[int]]:
    """No word to end is heard within the block: a process would hear it that is not yet itself."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _WORDS)
    try:
        yield before
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def keep(works: Sequence[Work]) -> None:
    """Have each work done in a process of its own, until the caller is interrupted; then all have ended.

    The caller must have no thread: it forks whenever one has died. What interrupts it is raised again.
    """
    # Who is born where this is ignored could not hear of the end of its own.
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    # A connection must not be shared over a fork.
    connections.close_all()
    kept = [_Kept(work) for work in works]
    try:
        while True:
            for one in kept:
                one.look()
            sleep(CHECK_SECONDS)
    finally:
        _end(kept)


def _end(kept: Sequence[_Kept]) -> None:
    last = monotonic() + END_SECONDS
    for one in kept:
        one.tell(signal.SIGTERM)
    left = list(kept)
    while left and monotonic() < last:
        left = [one for one in left if not one.has_ended()]
        sleep(CHECK_SECONDS / 10)
    for one in left:
        one.tell(signal.SIGKILL)
        os.waitpid(one.pid, 0)


class _Told(BaseException):
    """Somebody said that it is time to end."""

    #: True from then on in this process. What is raised within a callback of SQLite is lost: it comes out as
    #: an error of the database, after which a chore is tried again.
    heard = False


def _leave(number: int, frame: FrameType | None) -> None:
    _Told.heard = True
    raise _Told


def _live(work: Work, keeper: int, mask: Set[int]) -> None:
    """A process's whole life; mask has the signals that are not heard."""
    code = 1
    try:
        # Ctrl-C reaches the whole group of processes: who keeps them ends them.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, _leave)
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        work.do(lambda: _Told.heard or os.getppid() != keeper)
        code = 0
    except _Told:
        code = 0
    except BaseException:
        logger.exception("%s has failed", work.name)
    finally:
        os._exit(code)
