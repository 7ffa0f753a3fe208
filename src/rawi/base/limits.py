"""How often something may be done."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Count, Max, Q
from django.utils import timezone

from rawi.base.locks import lock_for_transaction
from rawi.base.models import Use

#: The longest span that a limit may count over; older uses are forgotten.
LONGEST = timedelta(days=1)


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


def use(key: str, limits: tuple[Limit, ...]) -> None:
    """Count one use of key, or raise TooOften where one of the limits is reached; then nothing is counted.

    Exact over all processes: of two uses at once one counts after the other. A clock that was set back
    shortens no limit and lengthens none: uses from the future are forgotten. Inside a transaction the use
    counts only if that is committed.
    """
    use_each((key,), limits)


def use_each(keys: tuple[str, ...], limits: tuple[Limit, ...]) -> None:
    """The same for several holders of one act, all or none; who names the same ones keeps to their order."""
    with transaction.atomic(savepoint=False):
        for key in keys:
            lock_for_transaction(f"base.limits {key}")
        now = timezone.now()
        wait = _wait(keys, limits, now)
        if wait is None:
            Use.objects.bulk_create([Use(key=key, used_at=now) for key in keys])
    if wait is not None:
        raise TooOften(wait)


def give_back(key: str) -> None:
    """Have the latest use of key count no more."""
    latest = Use.objects.filter(key=key).order_by("-used_at", "-pk").values_list("pk", flat=True)[:1]
    Use.objects.filter(pk__in=list(latest)).delete()


def _wait(keys: tuple[str, ...], limits: tuple[Limit, ...], now: datetime) -> timedelta | None:
    """How long one of the holders must wait at the most; None where nobody must."""
    counted = _counted(keys, limits, now)
    if any(last > now for _key, last, *_numbers in counted):
        Use.objects.filter(key__in=keys, used_at__gt=now).delete()
        counted = _counted(keys, limits, now)
    waits = [
        _rest(key, limit, now)
        for key, _last, *numbers in counted
        for limit, number in zip(limits, numbers, strict=True)
        if number >= limit.most
    ]
    return max(waits, default=None)


def _counted(keys: tuple[str, ...], limits: tuple[Limit, ...], now: datetime) -> list[tuple]:
    """For each holder: the last use, and how many fall into the span of each limit. One query for all."""
    since = now - max(limit.within for limit in limits)
    numbers = {
        f"limit_{place}": Count("pk", filter=Q(used_at__gt=now - limit.within))
        for place, limit in enumerate(limits)
    }
    uses = Use.objects.filter(key__in=keys, used_at__gt=since).values("key")
    return list(uses.annotate(last=Max("used_at"), **numbers).values_list("key", "last", *numbers))


def _rest(key: str, limit: Limit, now: datetime) -> timedelta:
    """How long until the use that fills the limit is past."""
    recent = Use.objects.filter(key=key).order_by("-used_at").values_list("used_at", flat=True)
    return recent[limit.most - 1] + limit.within - now
