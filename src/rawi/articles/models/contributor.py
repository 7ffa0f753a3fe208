"""Contributors: reporters, photographers, desks and, apart from them, agencies."""

from typing import ClassVar

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.search import index

from rawi.articles.choices import ContributorKind
from rawi.reading.arabic.fold import fold


class Contributor(index.Indexed, ClusterableModel):
    """Somebody who stands in bylines."""

    name = models.CharField(_("name"), max_length=255)
    slug = models.SlugField(_("address"), max_length=255, allow_unicode=True, unique=True)
    kind = models.CharField(_("kind"), max_length=16, choices=ContributorKind, default=ContributorKind.PERSON)
    title = models.CharField(_("title"), max_length=255, blank=True)
    bio = models.TextField(_("about"), blank=True)
    photo = models.ForeignKey(
        "media.Photo",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("photo"),
    )

    panels: ClassVar = [
        FieldPanel("name"),
        FieldPanel("slug"),
        FieldPanel("kind"),
        FieldPanel("title"),
        FieldPanel("bio"),
        FieldPanel("photo"),
        InlinePanel("names", label=_("other spellings")),
    ]
    search_fields: ClassVar = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.FilterField("kind"),
    ]

    class Meta:
        verbose_name = _("contributor")
        verbose_name_plural = _("contributors")
        ordering = ("name",)
        constraints = (
            models.CheckConstraint(
                condition=models.Q(kind__in=ContributorKind.values), name="contributor_kind_is_known"
            ),
        )

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        """The contributor's public page."""
        return reverse("contributor", args=[self.slug])


class ContributorName(models.Model):
    """A spelling under which bylines name a contributor, such as أ.ف.ب."""

    contributor = ParentalKey(Contributor, on_delete=models.CASCADE, related_name="names")
    name = models.CharField(_("spelling"), max_length=255)
    folded = models.CharField(max_length=255, unique=True, editable=False)

    panels: ClassVar = [FieldPanel("name")]

    class Meta:
        verbose_name = _("spelling")
        verbose_name_plural = _("spellings")

    def __str__(self) -> str:
        return self.name

    def save(self, *args: object, **kwargs: object) -> None:
        """Keep the folded form beside the spelling."""
        self.folded = fold(self.name)[:255]
        super().save(*args, **kwargs)  # type: ignore[arg-type]  # passed on as they came
