"""The process of a site's chores in the server's tree: begun again when it dies, ended with its parent."""

import contextlib
import logging
import os
import signal
from collections.abc import Iterator
from time import monotonic, sleep
from types import FrameType

from django.db import connections

logger = logging.getLogger("rawi.chores")

CHECK_SECONDS = 0.2
#: A worker that dies is begun again after so long, so that one that cannot live costs little.
PAUSE_SECONDS = 2.0
#: A worker that has not ended so long after it was told to is killed: it may end anywhere.
END_SECONDS = 10.0
#: Who asks for a page goes before what a site does of itself.
NICENESS = 5


@contextlib.contextmanager
def started_chores() -> Iterator[None]:
    """Have the chores done within the block.

    Two forks: the first process only watches. It is made before the server has threads, so it may go on
    forking safely; the server itself could not.
    """
    connections.close_all()
    parent = os.getpid()
    watcher = os.fork()
    if watcher == 0:
        _watch(parent)
    try:
        yield
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.kill(watcher, signal.SIGTERM)
        with contextlib.suppress(ChildProcessError):
            os.waitpid(watcher, 0)


def _watch(parent: int) -> None:
    """The watcher's whole life: a worker at work until told to end, or until the parent has."""
    code = 1
    try:
        # Ctrl-C reaches the whole group of processes: who ends the server ends the watcher.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, _leave)
        while os.getppid() == parent:
            _keep_one(parent)
        code = 0
    except _Told:
        code = 0
    finally:
        os._exit(code)


class _Told(BaseException):
    """Somebody said that it is time to end."""

    #: True from then on in this process. What is raised within a callback of SQLite is lost: it comes out as
    #: an error of the database, after which a chore is tried again.
    heard = False


def _leave(number: int, frame: FrameType | None) -> None:
    _Told.heard = True
    raise _Told


def _keep_one(parent: int) -> None:
    """Begin a worker, and wait until it has ended or must."""
    began, own = monotonic(), os.getpid()
    worker = os.fork()
    if worker == 0:
        _work(own)
    try:
        while os.getppid() == parent:
            if os.waitpid(worker, os.WNOHANG)[0]:
                logger.error("the process of chores has died and is begun again")
                sleep(max(0.0, PAUSE_SECONDS - (monotonic() - began)))
                return
            sleep(CHECK_SECONDS)
    finally:
        _end(worker)


def _end(worker: int) -> None:
    with contextlib.suppress(ProcessLookupError, ChildProcessError):
        os.kill(worker, signal.SIGTERM)
        last = monotonic() + END_SECONDS
        while monotonic() < last:
            if os.waitpid(worker, os.WNOHANG)[0]:
                return
            sleep(CHECK_SECONDS / 10)
        os.kill(worker, signal.SIGKILL)
        os.waitpid(worker, 0)


def _work(watcher: int) -> None:
    """The worker's whole life. What it is doing is done in transactions: it may end anywhere."""
    from rawi.project.chores import run_all

    code = 1
    try:
        signal.signal(signal.SIGTERM, _leave)
        os.nice(NICENESS)
        run_all(lambda: _Told.heard or os.getppid() != watcher)
        code = 0
    except _Told:
        code = 0
    except BaseException:
        logger.exception("the process of chores has failed")
    finally:
        os._exit(code)
