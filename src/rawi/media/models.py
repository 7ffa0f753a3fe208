"""Photos with the rights that come with them."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition
from wagtail.images.models import Image as WagtailImage

#: Widths in pixels of the sizes that readers' pages offer.
PUBLIC_WIDTHS = (360, 720, 1280)


class Photo(AbstractImage):
    """A photo: its file holds pixels alone; what its metadata said stands in these fields.

    Field names follow IPTC's photo metadata: credit line, copyright notice, usage terms.
    """

    credit = models.CharField(_("credit line"), max_length=255, blank=True)
    copyright_notice = models.CharField(_("copyright notice"), max_length=255, blank=True)
    usage_terms = models.CharField(_("usage terms"), max_length=255, blank=True)
    creator = models.CharField(_("photographer"), max_length=255, blank=True)

    admin_form_fields = (*WagtailImage.admin_form_fields, "credit", "creator", "copyright_notice", "usage_terms")

    class Meta(AbstractImage.Meta):
        verbose_name = _("photo")
        verbose_name_plural = _("photos")
        permissions = (("choose_photo", "Can choose photo"),)

    def public_renditions(self) -> list["Rendition"]:
        """The sizes that readers' pages offer, narrowest first."""
        return [self.get_rendition(f"width-{width}|format-webp") for width in PUBLIC_WIDTHS if width <= self.width] or [
            self.get_rendition("original|format-webp")
        ]


class Rendition(AbstractRendition):
    """One size of a photo, made from its clean file."""

    image = models.ForeignKey(Photo, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("image", "filter_spec", "focal_point_key"), name="one_rendition_a_spec"),
        )
