"""The worker: works off the outbox, publishes what is due. Any number of them may run."""

import logging
from collections.abc import Callable, Iterable
from time import monotonic, sleep

from django.db import DatabaseError, connection

from rawi.publishing.actions.publish_due import publish_due
from rawi.publishing.actions.rebuild_step import look_at_frame, rebuild_step
from rawi.publishing.actions.release_address import Outcome, release_address
from rawi.publishing.addresses import address_of
from rawi.publishing.frontend_cache import purge
from rawi.publishing.marking import FRAME, edition_hosts, mark_frame, release_folder, take_away
from rawi.publishing.models import Mark, Rank

logger = logging.getLogger("rawi.publishing")

#: Addresses of one batch: what comes meanwhile waits for no more.
BATCH = 20
WAIT_SECONDS = 0.1
#: The longest wait after a fault of the disk or the database.
REST_SECONDS = 5.0
DUE_SECONDS = 10.0
RETRY_SECONDS = 30.0
#: Who failed as often is tried again only when a worker starts.
MOST_ATTEMPTS = 20


def run(is_stopped: Callable[[], bool]) -> None:
    """Work until told to stop. Faults of disk and database are waited out; nothing is lost meanwhile."""
    every_due, every_retry = Every(DUE_SECONDS), Every(RETRY_SECONDS)
    rest, has_looked = WAIT_SECONDS, False
    while not is_stopped():
        try:
            if not has_looked:
                # Rawi itself may be another than at the last start.
                mark_frame()
                has_looked = True
            if every_due.is_time():
                publish_due(release_folder())
            if every_retry.is_time():
                retry()
            idle = not work()
            rest = WAIT_SECONDS
        except (DatabaseError, OSError) as error:
            if rest == WAIT_SECONDS:
                logger.error("publishing rests, and tries again: %s", error)
            idle, rest = True, min(rest * 2, REST_SECONDS)
            connection.close()
        if idle:
            sleep(rest)


class Every:
    """Tells when a time has passed, by a clock that nobody sets. The first time is now."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._next = monotonic()

    def is_time(self) -> bool:
        """True once in so many seconds."""
        now = monotonic()
        if now < self._next:
            return False
        self._next = now + self._seconds
        return True


def work() -> int:
    """Work off one batch; how many marks or steps there were to do."""
    did = int(look_at_frame()) + int(rebuild_step())
    outcomes = release([mark.url for mark in _next()])
    return did + sum(outcome is not Outcome.NOTHING for outcome in outcomes)


def release(urls: Iterable[str]) -> list[Outcome]:
    """Bring the files at urls up to date and purge caches before the site of what changed."""
    folder, changed, outcomes = release_folder(), [], []
    folder.tell_editions(edition_hosts())
    for url in dict.fromkeys(urls):
        outcome = release_address(address_of(url), folder)
        outcomes.append(outcome)
        if outcome in {Outcome.WRITTEN, Outcome.REMOVED}:
            changed.append(url)
    purge(changed)
    return outcomes


def _next() -> list[Mark]:
    """The next marks. What must go goes first, all of it."""
    waiting = Mark.objects.exclude(key=FRAME).filter(rank__lt=Rank.FAILED)
    gone = list(waiting.filter(rank=Rank.NOW, is_gone=True)[:BATCH])
    take_away(address_of(mark.url) for mark in gone)
    return gone or list(waiting.order_by("rank", "pk")[:BATCH])


def retry() -> None:
    """Give failed marks another chance."""
    Mark.objects.filter(rank=Rank.FAILED, attempts__lt=MOST_ATTEMPTS).update(rank=Rank.SOON)
