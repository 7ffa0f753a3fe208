"""Photos with the rights that come with them."""

from typing import Any
from uuid import uuid4

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition
from wagtail.images.models import Image as WagtailImage

from rawi.media.intake import RIGHTS_FIELDS, clean_file, take_in_picture


class Photo(AbstractImage):
    """A photo: its file holds pixels alone; what its metadata said stands in these fields.

    Field names follow IPTC's photo metadata: credit line, copyright notice, usage terms.
    original_sha256 is the hash of the file as it came in ("" where that is not known).
    """

    file: Any

    credit = models.CharField(_("credit line"), max_length=255, blank=True)
    copyright_notice = models.CharField(_("copyright notice"), max_length=255, blank=True)
    usage_terms = models.CharField(_("usage terms"), max_length=255, blank=True)
    creator = models.CharField(_("photographer"), max_length=255, blank=True)
    original_sha256 = models.CharField(max_length=64, blank=True, db_index=True, editable=False)

    admin_form_fields = (
        *WagtailImage.admin_form_fields,
        "credit",
        "creator",
        "copyright_notice",
        "usage_terms",
    )

    class Meta(AbstractImage.Meta):
        verbose_name = _("photo")
        verbose_name_plural = _("photos")

    def get_upload_to(self, filename: str) -> str:
        """A name of our own making: an uploader's file name never reaches the disk or a reader."""
        return f"photos/{uuid4().hex}.{filename.rpartition('.')[2].lower()}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the clean picture, however the file came in. Raises PhotoRefused."""
        content = getattr(self.file, "_file", None)
        if not getattr(self.file, "_committed", True) and not getattr(content, "is_clean", False):
            self._clean_file()
        super().save(*args, **kwargs)

    def _clean_file(self) -> None:
        self.file.open()
        taken_in = take_in_picture(self.file.read())
        for name in RIGHTS_FIELDS:
            setattr(self, name, getattr(self, name) or getattr(taken_in.rights, name))
        self.file = clean_file(taken_in)
        self.file_size, self.file_hash = len(taken_in.data), ""


class Rendition(AbstractRendition):
    """One size of a photo, made from its clean file."""

    image = models.ForeignKey(Photo, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("image", "filter_spec", "focal_point_key"), name="one_rendition_a_spec"
            ),
        )
