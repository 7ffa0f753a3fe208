"""How often something may be done."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone

from rawi.base.locks import lock_for_transaction
from rawi.base.models import Use

#: The longest span that a limit may count over; older uses are forgotten.
LONGEST = timedelta(days=1)
#: How many forgotten uses one call clears away at most, so that none waits for a flood to be cleared.
_CLEARED = 100


@dataclass(frozen=True, slots=True)
class Limit:
    """At most so many uses within a span of time, at most a day."""

    most: int
    within: timedelta

    def __post_init__(self) -> None:
        if self.most < 1 or not timedelta(0) < self.within <= LONGEST:
            raise ValueError(f"{self}: most is 1 or more, within is above 0 and at most {LONGEST}")


class TooOften(Exception):
    """The limit is reached; wait is the time after which the next use would be taken."""

    def __init__(self, wait: timedelta) -> None:
        super().__init__(f"wait {wait}")
        self.wait = wait

    @property
    def seconds(self) -> int:
        """The wait in whole seconds, at least 1: the value of Retry-After."""
        return max(1, -int(-self.wait.total_seconds() // 1))


@transaction.atomic
def use(key: str, limits: tuple[Limit, ...]) -> None:
    """Count one use of key, or raise TooOften where one of the limits is reached; then nothing is counted.

    Exact over all processes: of two uses at once one counts after the other. A clock that was set back
    shortens no limit and lengthens none: uses from the future are forgotten. Inside a transaction the use
    counts only if that is committed.
    """
    lock_for_transaction(f"base.limits {key}")
    now = timezone.now()
    Use.objects.filter(key=key, used_at__gt=now).delete()
    waits = [wait for limit in limits if (wait := _wait(key, limit, now)) > timedelta(0)]
    if waits:
        raise TooOften(max(waits))
    Use.objects.create(key=key, used_at=now)
    _clear(now)


def _wait(key: str, limit: Limit, now: datetime) -> timedelta:
    """How long the holder of key must wait for this limit; zero or less for not at all."""
    recent = Use.objects.filter(key=key, used_at__gt=now - limit.within).order_by("-used_at")
    first = recent.values_list("used_at", flat=True)[limit.most - 1 : limit.most]
    return max((used_at + limit.within - now for used_at in first), default=timedelta(0))


def _clear(now: datetime) -> None:
    old = Use.objects.filter(used_at__lte=now - LONGEST).values_list("pk", flat=True)[:_CLEARED]
    Use.objects.filter(pk__in=list(old)).delete()
