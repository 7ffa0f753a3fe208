"""Make the AVIF files of photos that readers see: smaller than WebP, and seconds of work."""

from django.db.models import Exists, OuterRef

from rawi.media.models import Photo, Rendition
from rawi.media.renditions import avif_spec, public_specs

#: Photos in one run.
SOME = 1


def make_avif() -> bool:
    """Make those of the newest photo that lacks them; True where there may be more.

    Photos without sizes of their own stand on no page yet. The photo is saved at the end, so that whoever
    keeps pages writes those that show it anew.
    """
    sizes = Rendition.objects.filter(image=OuterRef("pk"))
    shown = Photo.objects.filter(
        Exists(sizes.filter(filter_spec__endswith="|format-webp")), is_withdrawn=False
    )
    lacking = shown.filter(~Exists(sizes.filter(filter_spec__endswith="|format-avif")))
    photos = list(lacking.order_by("-pk")[:SOME])
    for photo in photos:
        photo.get_renditions(*(avif_spec(spec) for spec in public_specs(photo)))
        photo.save(update_fields=["is_withdrawn"])
    return bool(photos)
