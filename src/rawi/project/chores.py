"""What a site does of itself: publishes, writes files, sends letters, tells others, forgets."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import inf
from threading import Thread
from time import monotonic, sleep

from django.db import DatabaseError, close_old_connections

from rawi.accounts.actions.send_password_letters import send_password_letters
from rawi.api.actions.deliver import deliver_due, forget_delivered
from rawi.articles.actions.end_slots import end_slots
from rawi.comments.actions.forget import forget
from rawi.comments.actions.send_comment_mail import send_comment_mail
from rawi.media.actions.make_avif import make_avif
from rawi.media.actions.withdraw_photos import withdraw_photos
from rawi.members.actions.send_sign_ins import forget_sign_ins, send_sign_ins
from rawi.newsletters.actions.send_newsletters import forget_unconfirmed, send_newsletters
from rawi.publishing.actions.publish_due import publish_due
from rawi.publishing.marking import mark_frame
from rawi.publishing.worker import retry, work
from rawi.readership.actions.count_reads import count_reads

logger = logging.getLogger("rawi.chores")

LOOK_SECONDS = 0.1
#: The longest wait of what has failed again and again, where it is not done more rarely anyway.
REST_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Chore:
    """Something to be done every so many seconds, counted by a clock that nobody sets.

    Where it answers True there is more to do, and it is due again at once.
    """

    every: float
    do: Callable[[], object]


#: What readers see. Rawi itself may be another than at the last start: that is looked at once.
RELEASES = (Chore(inf, mark_frame), Chore(LOOK_SECONDS, work), Chore(30.0, retry))
SCHEDULE = (
    Chore(10.0, publish_due),
    Chore(10.0, end_slots),
    Chore(60.0, withdraw_photos),
    Chore(30.0, count_reads),
)
#: What takes long: servers of others may not answer, large photos are much work.
ASIDE = (
    Chore(2.0, deliver_due),
    Chore(2.0, send_sign_ins),
    Chore(2.0, send_password_letters),
    Chore(60.0, send_comment_mail),
    Chore(60.0, send_newsletters),
    Chore(10.0, make_avif),
    Chore(3600.0, forget),
    Chore(3600.0, forget_unconfirmed),
    Chore(3600.0, forget_sign_ins),
    Chore(3600.0, forget_delivered),
)


def run_all(is_stopped: Callable[[], bool]) -> None:
    """Do all of it until told to stop. Each may run beside another process's: what is due is taken once.

    What takes long goes in a thread of its own: a server that does not answer must not keep a page waiting.
    """
    Thread(target=run, args=(is_stopped, ASIDE), name="aside", daemon=True).start()
    run(is_stopped, SCHEDULE + RELEASES)


def run(
    is_stopped: Callable[[], bool],
    chores: Sequence[Chore],
    *,
    clock: Callable[[], float] = monotonic,
    rest: Callable[[float], None] = sleep,
) -> None:
    """Do what is due, again and again, until told to stop. A chore that fails is tried at its next time."""
    turns = [_Turn(chore, clock()) for chore in chores]
    while not is_stopped():
        for turn in turns:
            if clock() >= turn.due:
                turn.take(clock)
        close_old_connections()
        if all(clock() < turn.due for turn in turns):
            rest(LOOK_SECONDS)


class _Turn:
    """When a chore is due, and how often it has failed since it was last well."""

    def __init__(self, chore: Chore, due: float) -> None:
        self._chore, self.due, self._failures = chore, due, 0

    def take(self, clock: Callable[[], float]) -> None:
        """Do it, and say when it is due again."""
        try:
            has_more = self._chore.do() is True
        except Exception as error:  # a full disk, a database that is away: the next time may be better
            self._failures += 1
            self._tell(error)
            tired = min(REST_SECONDS, LOOK_SECONDS * 2 ** min(self._failures, 30))
            self.due = clock() + (tired if self._chore.every == inf else max(self._chore.every, tired))
        else:
            self._failures = 0
            self.due = clock() + (0.0 if has_more else self._chore.every)

    def _tell(self, error: Exception) -> None:
        """A database that is away for an hour fills no disk with its traces: ever fewer of them are told."""
        if self._failures & (self._failures - 1) == 0:
            name = getattr(self._chore.do, "__name__", self._chore.do)
            is_known = isinstance(error, (OSError, DatabaseError)) and self._failures > 1
            told = "%s has failed %d times and is tried again"
            logger.error(told, name, self._failures, exc_info=not is_known)
