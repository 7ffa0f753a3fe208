"""What an article's ratings come to."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from rawi.articles.models import Article


class Total(models.Model):
    """How many readers liked an article and how many did not: always the number of its ratings.

    is_closed takes no more answers; is_hidden shows neither question nor counts.
    """

    article = models.OneToOneField(
        Article, on_delete=models.CASCADE, primary_key=True, related_name="rating_total"
    )
    liked = models.PositiveIntegerField(default=0, editable=False)
    disliked = models.PositiveIntegerField(default=0, editable=False)
    is_closed = models.BooleanField(_("closed"), default=False)
    is_hidden = models.BooleanField(_("hidden"), default=False)

    class Meta:
        verbose_name = _("ratings of an article")
        verbose_name_plural = _("ratings of articles")

    def __str__(self) -> str:
        return f"article {self.pk}: {self.liked} liked, {self.disliked} did not"
