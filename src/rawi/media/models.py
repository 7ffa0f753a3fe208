"""Photos with the rights that come with them."""

from typing import Any, ClassVar
from uuid import uuid4

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting
from wagtail.images.models import AbstractImage, AbstractRendition
from wagtail.images.models import Image as WagtailImage

from rawi.media.choices import DigitalSource
from rawi.media.intake import clean_file, rights_values, take_in_picture
from rawi.media.licences import territories_in, validate_territories


class Photo(AbstractImage):
    """A photo: its file holds pixels alone; what its metadata said stands in these fields.

    Field names follow IPTC's photo metadata: credit line, copyright notice, usage terms.
    original_sha256 is the hash of the file as it came in ("" where that is not known). is_withdrawn is true
    once the files of its sizes were deleted (see actions.withdraw_photos); whether it may be shown is asked
    of the licence itself.
    """

    file: Any

    credit = models.CharField(_("credit line"), max_length=255, blank=True)
    copyright_notice = models.CharField(_("copyright notice"), max_length=255, blank=True)
    usage_terms = models.CharField(_("usage terms"), max_length=255, blank=True)
    creator = models.CharField(_("photographer"), max_length=255, blank=True)
    licence_ends = models.DateField(
        _("licence ends"),
        null=True,
        blank=True,
        db_index=True,
        help_text=_("The last day on which it may be shown. The day after, it is taken off every page."),
    )
    territories = models.CharField(
        _("countries of the licence"),
        max_length=255,
        blank=True,
        validators=[validate_territories],
        help_text=_("Codes of two letters, such as IQ, SY. Empty: everywhere."),
    )
    licence_url = models.URLField(_("page of the licence"), blank=True)
    licensor_url = models.URLField(_("page where a licence can be had"), blank=True)
    digital_source_type = models.CharField(
        _("how it was made"), max_length=40, choices=DigitalSource, blank=True
    )
    is_withdrawn = models.BooleanField(default=False, db_index=True, editable=False)
    original_sha256 = models.CharField(max_length=64, blank=True, db_index=True, editable=False)

    admin_form_fields = (
        *WagtailImage.admin_form_fields,
        "credit",
        "creator",
        "copyright_notice",
        "usage_terms",
        "licence_ends",
        "territories",
        "licence_url",
        "licensor_url",
        "digital_source_type",
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
        for name, value in rights_values(taken_in.rights).items():
            setattr(self, name, getattr(self, name) or value)
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


@register_setting(icon="image")
class MediaSettings(BaseGenericSetting):
    """Where the site is read, as the licences of photos count it."""

    territories = models.CharField(
        _("countries that the site is read in"),
        max_length=255,
        blank=True,
        validators=[validate_territories],
        help_text=_("Empty: everywhere; then photos that are licensed for some countries are not shown."),
    )

    panels: ClassVar = [FieldPanel("territories")]

    class Meta:
        verbose_name = _("licences of photos")

    @property
    def served(self) -> frozenset[str]:
        """The countries' codes."""
        return territories_in(self.territories)
