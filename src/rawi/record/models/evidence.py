"""Evidence: the link from a record item to words in one version of an article."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from rawi.articles.models import Version
from rawi.record.choices import EvidenceState
from rawi.record.models.item import Item


class Evidence(models.Model):
    """Words that say what an item says.

    start and end count code points in the block's text of that version, half-open, and give exactly the
    words in exact; prefix and suffix stand before and after them (W3C Web Annotation: TextPositionSelector
    and TextQuoteSelector together). sentence_hash is the SHA-256 of the sentence that holds them.
    """

    item = models.ForeignKey(Item, on_delete=models.CASCADE, related_name="evidence")
    version = models.ForeignKey(Version, on_delete=models.CASCADE, related_name="evidence")
    block = models.CharField(max_length=36)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    exact = models.TextField()
    prefix = models.CharField(max_length=64, blank=True)
    suffix = models.CharField(max_length=64, blank=True)
    sentence_hash = models.CharField(max_length=64)
    state = models.CharField(max_length=16, choices=EvidenceState, default=EvidenceState.EXACT)

    class Meta:
        verbose_name = _("evidence")
        verbose_name_plural = _("evidence")
        ordering = ("item", "start")
        constraints = (
            models.CheckConstraint(condition=models.Q(start__lt=models.F("end")), name="evidence_has_words"),
            models.CheckConstraint(
                condition=models.Q(state__in=EvidenceState.values), name="evidence_state_is_known"
            ),
        )

    def __str__(self) -> str:
        return f"{self.version} {self.block} [{self.start}, {self.end})"
