"""Mark everything anew, a step at a time, so that what is published meanwhile goes before."""

from itertools import batched

from django.db import transaction

from rawi.base.locks import lock_for_transaction
from rawi.publishing import frame, inventory
from rawi.publishing.marking import BATCH, FRAME, mark, release_folder
from rawi.publishing.models import Change, Mark, Rank, Rebuild
from rawi.publishing.rendering import scheme

#: A step is taken when fewer marks of a rebuild than this are left.
LOW_WATER = 50


def begin_rebuild() -> None:
    """Begin a rebuild, from the start where one is under way."""
    with transaction.atomic():
        lock_for_transaction("publishing.rebuild")
        Rebuild.objects.all().delete()
        Rebuild.objects.create()


def _begin_with_frame() -> None:
    """Begin a rebuild, and remember the frame that its pages have at least.

    The frame is read before the rebuild is known: other workers write pages from then on. One that changes
    meanwhile is another than the remembered, and begins a rebuild of its own.
    """
    made_with = frame.fingerprint()
    begin_rebuild()
    frame.keep(release_folder(), made_with)


def resume_rebuild() -> bool:
    """Go on with a rebuild that was stopped, else begin one; True where it goes on.

    A new one also marks what stands in the folder: what should not be there goes.
    """
    if Rebuild.objects.exists() or Mark.objects.filter(rank=Rank.REBUILD).exists():
        return True
    _begin_with_frame()
    stands = (address for _, address in release_folder().all() if address)
    for batch in batched(stands, BATCH):
        mark([address.url(scheme()) for address in batch], rank=Rank.REBUILD)
    return False


def look_at_frame() -> bool:
    """Work off the changes that say that the frame may be otherwise; True where there were any."""
    keys = list(Change.objects.filter(change=FRAME).values_list("pk", flat=True))
    if not keys:
        return False
    if frame.is_new(release_folder()):
        _begin_with_frame()
    Change.objects.filter(pk__in=keys).delete()
    return True


def rebuild_step() -> bool:
    """Mark the next addresses of a rebuild; False where none is under way, or enough is marked already."""
    if not Rebuild.objects.exists() or Mark.objects.filter(rank=Rank.REBUILD).count() > LOW_WATER:
        return False
    with transaction.atomic():
        lock_for_transaction("publishing.rebuild")
        rebuild = Rebuild.objects.select_for_update().first()
        if rebuild is None:
            return False
        found = inventory.step(rebuild.part, rebuild.after)
        mark(found.addresses, rank=Rank.REBUILD)
        if found.after is not None:
            rebuild.after = found.after
        else:
            rebuild.part, rebuild.after = rebuild.part + 1, 0
        if rebuild.part < len(inventory.PARTS):
            rebuild.save()
        else:
            rebuild.delete()
    return True


def is_rebuilding() -> bool:
    """True while a rebuild has something left to mark or to write."""
    return Rebuild.objects.exists() or Mark.objects.filter(rank=Rank.REBUILD).exists()


def marks_left() -> int:
    """How many marks wait."""
    return Mark.objects.count()


def share_done() -> float:
    """The share of rows whose addresses a rebuild has marked."""
    rebuild, total = Rebuild.objects.first(), inventory.size()
    if rebuild is None or not total:
        return 1.0
    return inventory.passed(rebuild.part, rebuild.after) / total
