"""Mark everything anew, a step at a time, so that what is published meanwhile goes before."""

from django.db import transaction

from rawi.base.locks import lock_for_transaction
from rawi.publishing import frame, inventory
from rawi.publishing.marking import FRAME, mark, release_folder
from rawi.publishing.models import Mark, Rank, Rebuild

#: A step is taken when fewer marks of a rebuild than this are left.
LOW_WATER = 50


def begin_rebuild() -> None:
    """Begin a rebuild, from the start where one is under way."""
    with transaction.atomic():
        lock_for_transaction("publishing.rebuild")
        Rebuild.objects.all().delete()
        Rebuild.objects.create()
    frame.keep(release_folder())


def look_at_frame() -> bool:
    """Work off the marks that say that the frame may have changed; True where there were any."""
    keys = list(Mark.objects.filter(key=FRAME).values_list("pk", flat=True))
    if not keys:
        return False
    if frame.is_new(release_folder()):
        begin_rebuild()
    Mark.objects.filter(pk__in=keys).delete()
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
