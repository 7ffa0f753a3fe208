"""Corrections: what was wrong in an article, said where readers see it."""

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from rawi.articles.choices import CorrectionKind
from rawi.articles.models.article import Article
from rawi.articles.models.version import Version

#: In characters as readers count them (UAX #29).
TEXT_LENGTH = 2000


class Correction(models.Model):
    """A public notice on an article. Never changed afterwards: what it got wrong, a further one says.

    version is the article's newest when the notice was given, before the one whose words it mends; both are
    None where no words changed. shows_changes says whether readers may compare the two.
    """

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="corrections")
    kind = models.CharField(_("kind"), max_length=16, choices=CorrectionKind)
    text = models.TextField(_("notice"))
    before = models.ForeignKey(
        Version, on_delete=models.CASCADE, null=True, blank=True, editable=False, related_name="+"
    )
    version = models.ForeignKey(
        Version, on_delete=models.CASCADE, null=True, blank=True, editable=False, related_name="corrections"
    )
    shows_changes = models.BooleanField(_("readers can see the changed words"), default=True)
    given_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, editable=False, related_name="+"
    )
    published_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("correction")
        verbose_name_plural = _("corrections")
        ordering = ("-id",)
        indexes = (models.Index(fields=("article", "-id"), name="correction_of_article"),)
        constraints = (
            models.CheckConstraint(
                condition=models.Q(kind__in=CorrectionKind.values), name="correction_kind_is_known"
            ),
            models.CheckConstraint(condition=~models.Q(text=""), name="correction_says_something"),
            models.CheckConstraint(
                condition=models.Q(before__isnull=True, version__isnull=True)
                | models.Q(before__isnull=False, version__isnull=False),
                name="correction_compares_two",
            ),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.pk} of article {self.article_id}"

    def get_absolute_url(self) -> str:
        """Where the notice stands among the article's, with what changed."""
        return f"{reverse('article_changes', args=[self.article_id])}#correction-{self.pk}"
