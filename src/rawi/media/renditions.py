"""The sizes in which readers' pages offer a photo."""

from collections.abc import Sequence

from django.db.models import Prefetch, prefetch_related_objects

from rawi.media.licences import may_be_shown
from rawi.media.models import MediaSettings, Photo, Rendition

#: Widths in pixels.
PUBLIC_WIDTHS = (360, 720, 1280)
#: Width over height of the photos in lists, so that rows stand even; between the bounds one stays whole.
LIST_RATIO = 1.5
LIST_RATIOS = (1.3, 1.95)


def prefetch_renditions(photos: Sequence[Photo]) -> None:
    """Look up what sizes photos have, all in one query."""
    sizes = Prefetch("renditions", queryset=Rendition.objects.all(), to_attr="prefetched_renditions")
    prefetch_related_objects(photos, sizes)
    limited = [photo for photo in photos if photo.territories]
    if limited:
        served = served_territories()
        for photo in limited:
            photo.served = served


def served_territories() -> frozenset[str]:
    """The countries that the site is read in; none for everywhere. A reader's request writes nothing."""
    return (MediaSettings.objects.first() or MediaSettings()).served


def public_specs(photo: Photo) -> list[str]:
    """What Wagtail calls the sizes of a photo, narrowest first, as WebP."""
    widths = [width for width in PUBLIC_WIDTHS if width <= photo.width]
    return [f"width-{width}|format-webp" for width in widths] or ["original|format-webp"]


def list_specs(photo: Photo) -> list[str]:
    """As public_specs, for a list: a tall or a very wide photo is cut around its focal point."""
    if LIST_RATIOS[0] <= photo.width / photo.height <= LIST_RATIOS[1]:
        return public_specs(photo)
    boxes = [(width, round(width / LIST_RATIO)) for width in PUBLIC_WIDTHS]
    fitting = [box for box in boxes if box[0] <= photo.width and box[1] <= photo.height]
    return [f"fill-{width}x{height}|format-webp" for width, height in fitting or boxes[:1]]


def avif_spec(spec: str) -> str:
    """The same size as AVIF."""
    return spec.replace("format-webp", "format-avif")


def public_renditions(photo: Photo) -> list[Rendition]:
    """The sizes that readers' pages offer, narrowest first; missing ones are made now.

    None of a photo whose licence does not let it be shown. Each has its like as AVIF in its field avif, where
    all are there: they take seconds to make, and a chore makes them (rawi.media.actions.make_avif).
    """
    return _renditions(photo, public_specs(photo))


def list_renditions(photo: Photo) -> list[Rendition]:
    """As public_renditions, in the shape that lists have."""
    return _renditions(photo, list_specs(photo))


def _renditions(photo: Photo, specs: list[str]) -> list[Rendition]:
    served = getattr(photo, "served", None)
    if served is None:
        served = served_territories() if photo.territories else frozenset()
    if not may_be_shown(photo, served):
        return []
    made = photo.get_renditions(*specs)
    sizes = [made[spec] for spec in specs]
    known = {
        (one.filter_spec, one.focal_point_key): one for one in getattr(photo, "prefetched_renditions", ())
    }
    smaller = [known.get((avif_spec(size.filter_spec), size.focal_point_key)) for size in sizes]
    if all(smaller):
        for size, avif in zip(sizes, smaller, strict=True):
            size.avif = avif
    return sizes
