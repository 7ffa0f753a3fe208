"""rawi publish: write every published page anew, or compare; rawi work: write what changes."""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import sleep

from rawi.cli.messages import say
from rawi.cli.site import Unready, set_up

BAD_INPUT = 2
DRIFTED = 1
LOOK_SECONDS = 0.5


def publish(data: Path, port: int, *, is_check: bool, jobs: int) -> int:
    """Rebuild everything, or say what differs; the exit code."""
    return _on_site(data, port, _check if is_check else lambda: _rebuild(jobs))


def work(data: Path, port: int) -> int:
    """Work off the outbox until stopped; the exit code."""
    return _on_site(data, port, _work)


def _on_site(data: Path, port: int, act: Callable[[], int]) -> int:
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        set_up(data, port)
        return act()
    except Unready as unready:
        print(unready, file=sys.stderr, flush=True)
        return BAD_INPUT
    except KeyboardInterrupt:
        print("\n" + say("publishing_stopped"), flush=True)
        return 0


def _work() -> int:
    from rawi.project.chores import run_all

    print(say("working"), flush=True)
    run_all(lambda: False)
    return 0


def _check() -> int:
    from rawi.publishing.drift import compare
    from rawi.publishing.marking import release_folder

    looked_at = found = 0
    for step in compare(release_folder()):
        looked_at += step.count
        for drift in step.drifts:
            found += 1
            print(say(f"drift_{drift.kind}", path=drift.place), flush=True)
    print(
        say("drift_found" if found else "drift_none", count=f"{looked_at:,}", found=f"{found:,}"), flush=True
    )
    return DRIFTED if found else 0


def _rebuild(jobs: int) -> int:
    from rawi.publishing.actions.rebuild_step import is_rebuilding, marks_left, resume_rebuild, share_done

    goes_on = resume_rebuild()
    print(say("rebuild_resumed" if goes_on else "rebuild_begun", jobs=jobs), flush=True)
    with _workers(jobs):
        while is_rebuilding():
            sleep(LOOK_SECONDS)
            _progress(say("rebuilding", share=f"{share_done():.0%}", left=f"{marks_left():,}"))
    _progress("")
    print(say("rebuilt"), flush=True)
    return 0


def _progress(line: str) -> None:
    if sys.stderr.isatty():
        print(f"\r\033[K{line}", end="", file=sys.stderr, flush=True)


@contextmanager
def _workers(number: int) -> Iterator[None]:
    """So many worker processes, ended at the end of the block or with this process."""
    from django.db import connections

    connections.close_all()
    parent = os.getpid()
    workers = [_fork(parent) for _ in range(number)]
    try:
        yield
    finally:
        for worker in workers:
            with suppress(ProcessLookupError, ChildProcessError):
                os.kill(worker, signal.SIGTERM)
                os.waitpid(worker, 0)


def _fork(parent: int) -> int:
    worker = os.fork()
    if worker:
        return worker
    try:
        from rawi.project.chores import RELEASES, run

        run(lambda: os.getppid() != parent, RELEASES)
    except BaseException:
        os._exit(1)
    os._exit(0)
