"""Publish and take off what is scheduled, when its minute has come and never before."""

import fcntl

from django.core.management import call_command
from django.utils import timezone

from rawi.publishing.folder import Folder
from rawi.publishing.marking import mark_change, release_folder

#: After a longer rest only so many days are looked at one by one.
MOST_DAYS = 31
_HOUR_SECONDS = 3600


def publish_due() -> None:
    """Wagtail's own schedule. Of two workers one does it."""
    folder = release_folder()
    folder.root.mkdir(parents=True, exist_ok=True)
    with (folder.root / "schedule.lock").open("wb") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return
        call_command("publish_scheduled", verbosity=0)
        _turn(folder, "day", timezone.localdate().toordinal(), MOST_DAYS)
        _turn(folder, "hour", int(timezone.now().timestamp()) // _HOUR_SECONDS, 0)


def _turn(folder: Folder, unit: str, now: int, most: int) -> None:
    """In a new day or hour (forwards or backwards) what counts them is written anew."""
    file = folder.root / unit
    try:
        before = int(file.read_text(encoding="ascii"))
    except (FileNotFoundError, ValueError):
        before = now - 1
    if before != now:
        first, last = sorted((before, now))
        mark_change(unit, range(max(first, last - most), last + 1))
        file.write_text(str(now), encoding="ascii")
