"""Turn changes into marks, by the table of touches: many at once, so that what they share is marked once."""

from django.db import transaction

from rawi.base.locks import lock_for_transaction
from rawi.publishing.marking import FRAME, mark_touched
from rawi.publishing.models import Change

#: Changes that are taken together. A rush of ratings of one article is one change of it.
MOST = 200


def mark_changes() -> bool:
    """Mark what the next changes touch; False where there is none."""
    waiting = Change.objects.exclude(change=FRAME)
    if not waiting.exists():
        return False
    with transaction.atomic():
        lock_for_transaction("publishing.changes")
        rows = list(waiting.order_by("pk")[:MOST])
        keys: dict[str, set[int]] = {}
        for row in rows:
            keys.setdefault(row.change, set()).update(row.keys)
        for change, changed in keys.items():
            mark_touched(change, changed)
        Change.objects.filter(pk__in=[row.pk for row in rows]).delete()
    return True
