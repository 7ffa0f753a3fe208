"""Count what the web server's log says was read, from where the last count ended.

One network counts once for an article in an hour. Lines, counts and the place in the file change together or
not at all: whatever ends the count, no line counts twice and none is lost.
"""

import os
from datetime import datetime, timedelta
from pathlib import Path

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from rawi.base.locks import lock_for_transaction
from rawi.base.network import network_at
from rawi.readership.actions.count_visits import Counted, count_visits
from rawi.readership.actions.forget_reads import forget_reads
from rawi.readership.actions.tell_fronts import tell_fronts
from rawi.readership.models import LogPlace
from rawi.readership.rules.bots import is_bot
from rawi.readership.rules.log_line import Visit, visit

#: Bytes of a log in one transaction.
SOME_BYTES = 2_000_000
#: Lines that are older, or from a clock that runs ahead, are passed over.
OLDEST, AHEAD = timedelta(days=2), timedelta(hours=1)


def count_reads(log: str | None = None, now: datetime | None = None) -> bool:
    """Count some more of the log; True where there may be more to count. Without a log nothing is done."""
    name = settings.ACCESS_LOG if log is None else log
    if not name:
        return False
    now = now or timezone.now()
    has_more = _count_some(Path(name), now)
    if not has_more:
        tell_fronts(name, now)
        forget_reads(name, now)
    return has_more


@transaction.atomic
def _count_some(log: Path, now: datetime) -> bool:
    lock_for_transaction("readership.count")
    place, _ = LogPlace.objects.get_or_create(log=str(log))
    lines, is_end = _next_lines(log, place)
    visits = [found for line in lines if (found := visit(line)) and _counts(found, now)]
    count_visits([Counted(one.at, network_at(one.address), one.host, one.path) for one in visits])
    newest = max((one.at for one in visits), default=place.read_to)
    place.read_to = max(filter(None, (newest, place.read_to)), default=None)
    place.save()
    return not is_end


def _counts(one: Visit, now: datetime) -> bool:
    return now - OLDEST < one.at < now + AHEAD and not is_bot(one.agent) and bool(network_at(one.address))


def _next_lines(log: Path, place: LogPlace) -> tuple[list[str], bool]:
    """The next whole lines, and True where they are the last for now. Moves the place behind them."""
    file = _file_of(log, place)
    try:
        with file.open("rb") as opened:
            own = os.fstat(opened.fileno())
            if own.st_ino != place.inode or own.st_size < place.offset:
                place.inode, place.offset = own.st_ino, 0
            opened.seek(place.offset)
            data = opened.read(SOME_BYTES)
    except FileNotFoundError:
        return [], True
    is_full, is_aside = len(data) == SOME_BYTES, file != log
    # A line that is still being written waits; one that never ends, or fills all that was read, is none.
    end = data.rfind(b"\n") + 1 or (len(data) if is_full or is_aside else 0)
    place.offset += end
    return data[:end].decode("utf-8", "replace").splitlines(), not (is_full or is_aside)


def _file_of(log: Path, place: LogPlace) -> Path:
    """The log, or the one before it that was moved aside (logrotate: access.log.1) and has lines left."""
    aside = log.with_name(f"{log.name}.1")
    is_moved = place.inode and _inode(log) != place.inode and _inode(aside) == place.inode
    return aside if is_moved and aside.stat().st_size > place.offset else log


def _inode(file: Path) -> int:
    try:
        return file.stat().st_ino
    except FileNotFoundError:
        return 0
