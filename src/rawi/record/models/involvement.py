"""How somebody or something takes part in an item."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from rawi.record.choices import InvolvementRole, SpeakerKind
from rawi.record.models.item import Item
from rawi.record.models.name import Name


class Involvement(models.Model):
    """One part in an item: its speaker, a pledger, a place …

    name is None for a source without a name; as_named is how the text calls it, capacity the office or
    title given there, reason why an unnamed source is unnamed, in the text's words. kind, is_public and
    day repeat the item's, so that a name's page finds its rows by one index.
    """

    item = models.ForeignKey(Item, on_delete=models.CASCADE, related_name="involvements")
    name = models.ForeignKey(
        Name, on_delete=models.PROTECT, null=True, blank=True, related_name="involvements"
    )
    role = models.CharField(_("role"), max_length=16, choices=InvolvementRole)
    order = models.PositiveSmallIntegerField(default=0)
    as_named = models.CharField(_("as named"), max_length=255, blank=True)
    capacity = models.CharField(_("capacity"), max_length=255, blank=True)
    speaker_kind = models.CharField(_("kind of source"), max_length=16, choices=SpeakerKind, blank=True)
    reason = models.CharField(_("why unnamed"), max_length=255, blank=True)
    kind = models.CharField(max_length=16, editable=False)
    is_public = models.BooleanField(default=False, editable=False)
    day = models.DateField(null=True, blank=True, editable=False)

    class Meta:
        verbose_name = _("involvement")
        verbose_name_plural = _("involvements")
        ordering = ("item", "role", "order")
        indexes = (
            models.Index(fields=("name", "is_public", "-day", "-item"), name="involvement_by_day"),
            models.Index(
                fields=("name", "is_public", "role", "kind", "-day", "-item"), name="involvement_of_name"
            ),
        )
        constraints = (
            models.UniqueConstraint(fields=("item", "role", "order"), name="one_involvement_a_place"),
            models.CheckConstraint(
                condition=models.Q(role__in=InvolvementRole.values), name="involvement_role_is_known"
            ),
            models.CheckConstraint(
                condition=models.Q(name__isnull=False) | ~models.Q(as_named=""),
                name="involvement_is_of_somebody",
            ),
        )

    def __str__(self) -> str:
        return f"{self.item_id} {self.role}: {self.shown}"

    @property
    def shown(self) -> str:
        """The name to show: the authority file's, else the text's."""
        return self.name.name if self.name else self.as_named
