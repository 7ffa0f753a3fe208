"""Versions: one published state of an article, to which evidence is bound."""

from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext_lazy as _

from rawi.articles.models.article import Article


@dataclass(frozen=True, slots=True)
class VersionBlock:
    """One block's text in a version. text is what readers read, without markup; offsets count in it."""

    id: str
    kind: str
    text: str


class Version(models.Model):
    """The words of an article as they stood at one publication. Never changed afterwards."""

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    headline = models.CharField(max_length=255)
    content = models.JSONField()
    text_hash = models.CharField(max_length=64)
    published_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("version")
        verbose_name_plural = _("versions")
        ordering = ("article", "number")
        constraints = (models.UniqueConstraint(fields=("article", "number"), name="one_version_a_number"),)

    def __str__(self) -> str:
        return f"{self.article_id}/{self.number}"

    @property
    def blocks(self) -> list[VersionBlock]:
        """The version's blocks in order; the headline comes first, with the id "headline"."""
        return [VersionBlock(**block) for block in self.content]
