"""Set how a writer stands with the moderators."""

from typing import Any

from django.db import transaction
from wagtail.log_actions import log

from rawi.comments.choices import Standing
from rawi.comments.models import Writer


@transaction.atomic
def ban_writer(writer: Writer, *, by: Any, note: str = "") -> Writer:
    """What the writer sends from now on is held back; what is there stays (see reject_open_of)."""
    return _set(writer, Standing.BANNED, by, note)


@transaction.atomic
def trust_writer(writer: Writer, *, by: Any, note: str = "") -> Writer:
    """What the writer sends from now on shows at once, unless a rule finds something in it."""
    return _set(writer, Standing.TRUSTED, by, note)


@transaction.atomic
def clear_writer(writer: Writer, *, by: Any, note: str = "") -> Writer:
    """Neither trusted nor banned any more."""
    kept = _taken(writer)
    return _set(kept, Standing.KNOWN if kept.approved else Standing.NEW, by, note)


def _taken(writer: Writer) -> Writer:
    return Writer.objects.select_for_update().get(pk=writer.pk)


def _set(writer: Writer, standing: Standing, by: Any, note: str) -> Writer:
    kept = _taken(writer)
    before, kept.standing, kept.note = kept.standing, standing, note.strip()[:500]
    kept.save(update_fields=["standing", "note"])
    data = {"before": before, "after": standing.value, "note": kept.note}
    log(kept, "comments.standing", user=by, data=data)
    return kept
