"""Dossiers: a running story about one matter, person, body or agreement."""

from typing import ClassVar

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from rawi.articles.models import Article
from rawi.record.models.item import Item
from rawi.record.models.name import Name
from rawi.record.models.series import Series


class Dossier(models.Model):
    """A running story. Its record is that of its articles, less what an editor leaves out."""

    title = models.CharField(_("title"), max_length=255)
    slug = models.SlugField(_("address"), max_length=255, allow_unicode=True, unique=True)
    introduction = models.TextField(_("introduction"), blank=True)
    is_live = models.BooleanField(_("open to readers"), default=False)
    names = models.ManyToManyField(Name, blank=True, related_name="dossiers", verbose_name=_("about"))
    series = models.ManyToManyField(
        Series, blank=True, related_name="dossiers", verbose_name=_("series of figures")
    )
    articles = models.ManyToManyField(
        Article, blank=True, related_name="dossiers", verbose_name=_("articles")
    )
    left_out = models.ManyToManyField(Item, blank=True, related_name="+", verbose_name=_("items left out"))
    created_at = models.DateTimeField(auto_now_add=True)
    changed_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = _("dossier")
        verbose_name_plural = _("dossiers")
        ordering: ClassVar = ["title"]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        """The dossier's public page."""
        return reverse("record_dossier", args=[self.slug])
