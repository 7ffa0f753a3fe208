"""The sizes in which readers' pages offer a photo."""

from collections.abc import Sequence

from django.db.models import Prefetch, prefetch_related_objects

from rawi.media.models import Photo, Rendition

#: Widths in pixels.
PUBLIC_WIDTHS = (360, 720, 1280)


def prefetch_renditions(photos: Sequence[Photo]) -> None:
    """Look up what sizes photos have, all in one query."""
    sizes = Prefetch("renditions", queryset=Rendition.objects.all(), to_attr="prefetched_renditions")
    prefetch_related_objects(photos, sizes)


def public_renditions(photo: Photo) -> list[Rendition]:
    """The sizes that readers' pages offer, narrowest first; missing ones are made now."""
    widths = [width for width in PUBLIC_WIDTHS if width <= photo.width]
    specs = [f"width-{width}|format-webp" for width in widths] or ["original|format-webp"]
    made = photo.get_renditions(*specs)
    return [made[spec] for spec in specs]
