"""A number that moves: the figures that an editor puts on one chart."""

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _


class Series(models.Model):
    """One measured thing over time, such as the soldiers that a state keeps in another."""

    title = models.CharField(_("title"), max_length=255)
    slug = models.SlugField(_("address"), max_length=255, allow_unicode=True, unique=True)
    unit = models.CharField(_("unit"), max_length=100, blank=True)
    description = models.TextField(_("description"), blank=True)

    class Meta:
        verbose_name = _("series of figures")
        verbose_name_plural = _("series of figures")
        ordering = ("title",)

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        """The series' public page."""
        return reverse("record_series", args=[self.slug])
