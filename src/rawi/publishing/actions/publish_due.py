"""Publish and take off what is scheduled, when its minute has come and never before."""

import fcntl

from django.core.management import call_command
from django.utils import timezone

from rawi.publishing.folder import Folder
from rawi.publishing.marking import mark_change, release_folder

DAY = "day"
#: After a longer rest only so many days are looked at one by one.
MOST_DAYS = 31


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
        _turn_day(folder)


def _turn_day(folder: Folder) -> None:
    """On a new day (forwards or backwards) pages that count days are written anew."""
    file, today = folder.root / DAY, timezone.localdate().toordinal()
    try:
        before = int(file.read_text(encoding="ascii"))
    except (FileNotFoundError, ValueError):
        before = today - 1
    if before != today:
        first, last = sorted((before, today))
        mark_change("day", range(max(first, last - MOST_DAYS), last + 1))
        file.write_text(str(today), encoding="ascii")
