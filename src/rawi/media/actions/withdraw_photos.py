"""Take photos off the site whose licence has ended: their public files go on the day after its last."""

from datetime import date

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from rawi.media.models import Photo, Rendition


def withdraw_photos(today: date | None = None) -> list[int]:
    """The keys of photos that were withdrawn or came back now. Twice is once.

    Pages, feeds and data ask the licence themselves (rawi.media.licences); this deletes the files that stand
    at public addresses, and saves the photo, so that whoever keeps pages writes those with it anew. The
    photo itself stays in the newsroom; with a new licence its sizes are made anew.
    """
    today = today or timezone.localdate()
    ended = Photo.objects.filter(licence_ends__lt=today, is_withdrawn=False)
    back = Photo.objects.filter(Q(licence_ends=None) | Q(licence_ends__gte=today), is_withdrawn=True)
    changed = []
    for photo in [*ended, *back]:
        _change(photo, is_withdrawn=not photo.is_withdrawn)
        changed.append(photo.pk)
    return changed


@transaction.atomic
def _change(photo: Photo, *, is_withdrawn: bool) -> None:
    if is_withdrawn:
        public = Rendition.objects.filter(image=photo, filter_spec__contains="|format-")
        # One by one: Wagtail deletes the file with its row, once the transaction is through.
        for size in public:
            size.delete()
    photo.is_withdrawn = is_withdrawn
    photo.save(update_fields=["is_withdrawn"])
