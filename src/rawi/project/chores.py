"""What a site does of itself: publishes what is scheduled, sends letters, tells others, forgets."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import monotonic, sleep

from django.core.management import call_command
from django.db import connection

from rawi.api.actions.deliver import deliver_due, forget_delivered
from rawi.articles.actions.end_slots import end_slots
from rawi.comments.actions.forget import forget
from rawi.comments.actions.send_comment_mail import send_comment_mail
from rawi.media.actions.make_avif import make_avif
from rawi.media.actions.withdraw_photos import withdraw_photos
from rawi.readership.actions.count_reads import count_reads

logger = logging.getLogger("rawi.chores")

LOOK_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Chore:
    """Something to be done every so many seconds, counted by a clock that nobody sets."""

    every: float
    do: Callable[[], object]


def publish_scheduled() -> None:
    """Publish and take off the pages whose minute has come (Wagtail's own command)."""
    call_command("publish_scheduled", verbosity=0)


#: Each may run beside another process's: what is due is taken once.
CHORES = (
    Chore(10.0, publish_scheduled),
    Chore(10.0, end_slots),
    Chore(2.0, deliver_due),
    Chore(60.0, send_comment_mail),
    Chore(30.0, count_reads),
    Chore(10.0, make_avif),
    Chore(60.0, withdraw_photos),
    Chore(3600.0, forget),
    Chore(3600.0, forget_delivered),
)


def run(
    is_stopped: Callable[[], bool],
    chores: Sequence[Chore] = CHORES,
    *,
    clock: Callable[[], float] = monotonic,
    rest: Callable[[float], None] = sleep,
) -> None:
    """Do what is due, again and again, until told to stop. A chore that fails is tried at its next time."""
    due = dict.fromkeys(range(len(chores)), clock())
    while not is_stopped():
        for place, chore in enumerate(chores):
            if clock() >= due[place]:
                _do(chore)
                due[place] = clock() + chore.every
        # PostgreSQL would wait for a transaction that an idle connection left open.
        connection.close()
        rest(LOOK_SECONDS)


def _do(chore: Chore) -> None:
    try:
        chore.do()
    except Exception:  # a full disk, a database that is away: the next time may be better
        logger.exception("%s has failed and is tried again", getattr(chore.do, "__name__", chore.do))
