"""Make the AVIF files of photos that readers see: smaller than WebP, and seconds of work."""

import logging
from collections.abc import Sequence

from wagtail.images.exceptions import InvalidFilterSpecError
from wagtail.images.models import Filter

from rawi.media.models import Photo, Rendition
from rawi.media.renditions import avif_spec

#: The newest sizes that are looked at: what is asked does not grow with the archive.
NEWEST = 200

log = logging.getLogger(__name__)


def make_avif() -> bool:
    """Make those of one photo that lacks some; True where there may be more.

    The photos looked at are those whose sizes were made last, for pages that show them. The photo is saved at
    the end, so that whoever keeps pages writes those that show it anew.
    """
    lacking = _lacking()
    photos = Photo.objects.filter(is_withdrawn=False).in_bulk(lacking)
    wanted = ((photos[key], _as_cut_now(photos[key], lacking[key])) for key in lacking if key in photos)
    return any(_is_made(photo, specs) for photo, specs in wanted if specs)


def _as_cut_now(photo: Photo, lacking: Sequence[tuple[str, str]]) -> list[str]:
    """Without what was cut around a focal point that the photo has no more: no page shows it."""
    return [spec for spec, key in lacking if Filter(spec=spec).get_cache_key(photo) == key]


def _lacking() -> dict[int, list[tuple[str, str]]]:
    """By photo, the one shown last first: what is to be made, each with its focal point's key."""
    sizes = Rendition.objects.filter(filter_spec__endswith="|format-webp").order_by("-pk")
    shown = list(sizes.values_list("image", "filter_spec", "focal_point_key")[:NEWEST])
    avif = Rendition.objects.filter(
        image__in={image for image, *_ in shown}, filter_spec__endswith="|format-avif"
    )
    made = set(avif.values_list("image", "filter_spec", "focal_point_key"))
    lacking: dict[int, list[tuple[str, str]]] = {}
    for image, spec, focal_point in shown:
        if (image, avif_spec(spec), focal_point) not in made:
            lacking.setdefault(image, []).append((avif_spec(spec), focal_point))
    return lacking


def _is_made(photo: Photo, specs: Sequence[str]) -> bool:
    """False of a photo whose file is gone or cannot be read: the others go on."""
    try:
        photo.get_renditions(*specs)
    except (OSError, InvalidFilterSpecError):
        log.warning("photo %s has no AVIF: its file cannot be read", photo.pk)
        return False
    photo.save(update_fields=["is_withdrawn"])
    return True
