"""Who writes comments, known by an e-mail address that is never shown."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from rawi.comments.choices import Standing


class Writer(models.Model):
    """One e-mail address and how it stands.

    email_key is a keyed hash of the address, by which the writer is found again; email_sealed is the address
    itself, encrypted, for mail that the writer asked for ("" once it was erased). The counts follow their
    comments' states (see rawi.comments.actions.settle).
    """

    email_key = models.CharField(max_length=64, unique=True)
    email_sealed = models.TextField(blank=True, editable=False)
    standing = models.CharField(_("standing"), max_length=16, choices=Standing, default=Standing.NEW)
    note = models.CharField(_("note for moderators"), max_length=500, blank=True)
    approved = models.PositiveIntegerField(default=0, editable=False)
    rejected = models.PositiveIntegerField(default=0, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("writer")
        verbose_name_plural = _("writers")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(standing__in=Standing.values), name="writer_standing_is_known"
            ),
        )

    def __str__(self) -> str:
        return f"writer {self.pk}"
