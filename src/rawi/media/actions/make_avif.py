"""Make the AVIF files of photos that readers see: smaller than WebP, and seconds of work."""

import logging

from wagtail.images.exceptions import InvalidFilterSpecError

from rawi.media.models import Photo, Rendition
from rawi.media.renditions import avif_spec, public_specs

#: The newest sizes that are looked at: what is asked does not grow with the archive.
NEWEST = 200

log = logging.getLogger(__name__)


def make_avif() -> bool:
    """Make those of one photo that lacks them; True where there may be more.

    The photos looked at are those whose sizes were made last, for pages that show them. The photo is saved at
    the end, so that whoever keeps pages writes those that show it anew.
    """
    return any(_is_made(photo) for photo in _lacking())


def _lacking() -> list[Photo]:
    sizes = Rendition.objects.filter(filter_spec__endswith="|format-webp").order_by("-pk")
    shown = dict.fromkeys(sizes.values_list("image", flat=True)[:NEWEST])
    made = Rendition.objects.filter(image__in=shown, filter_spec__endswith="|format-avif")
    photos = Photo.objects.filter(is_withdrawn=False).in_bulk(
        shown.keys() - set(made.values_list("image", flat=True))
    )
    return [photos[key] for key in shown if key in photos]


def _is_made(photo: Photo) -> bool:
    """False of a photo whose file is gone or cannot be read: the others go on."""
    try:
        photo.get_renditions(*(avif_spec(spec) for spec in public_specs(photo)))
    except (OSError, InvalidFilterSpecError):
        log.warning("photo %s has no AVIF: its file cannot be read", photo.pk)
        return False
    photo.save(update_fields=["is_withdrawn"])
    return True
