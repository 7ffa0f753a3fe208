"""What a date has beside the fields of every item."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from rawi.record.models.item import Item


class StatedDate(models.Model):
    """A time that the text names: fields as in rawi.reading.model.findings.DateValue."""

    item = models.OneToOneField(Item, on_delete=models.CASCADE, primary_key=True, related_name="date")
    edtf = models.CharField(_("date"), max_length=64, blank=True)
    grain = models.CharField(max_length=16)
    direction = models.CharField(max_length=16)
    relative = models.BooleanField(default=False)
    calendar = models.CharField(max_length=16, default="gregorian")
    duration = models.CharField(max_length=32, blank=True)
    note = models.CharField(max_length=64, blank=True)

    class Meta:
        verbose_name = _("date")
        verbose_name_plural = _("dates")

    def __str__(self) -> str:
        return self.edtf
