"""What one item is to an earlier one."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from rawi.record.choices import RelationKind, RelationState
from rawi.record.models.item import Item


class Relation(models.Model):
    """item repeats, contradicts, reverses, answers or follows the earlier one; readers see accepted ones.

    rule names the rule that suggested it ("" for a person's own), explanation says why in one sentence.
    """

    item = models.ForeignKey(Item, on_delete=models.CASCADE, related_name="relations")
    earlier = models.ForeignKey(Item, on_delete=models.CASCADE, related_name="later_relations")
    kind = models.CharField(_("kind"), max_length=16, choices=RelationKind)
    state = models.CharField(
        _("state"), max_length=16, choices=RelationState, default=RelationState.SUGGESTED
    )
    rule = models.CharField(max_length=100, blank=True)
    explanation = models.CharField(_("explanation"), max_length=500, blank=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = _("relation")
        verbose_name_plural = _("relations")
        constraints = (
            models.UniqueConstraint(fields=("item", "earlier", "kind"), name="one_relation_a_kind"),
            models.CheckConstraint(
                condition=~models.Q(item=models.F("earlier")), name="relation_is_of_two_items"
            ),
            models.CheckConstraint(
                condition=models.Q(kind__in=RelationKind.values), name="relation_kind_is_known"
            ),
        )

    def __str__(self) -> str:
        return f"{self.item_id} {self.kind} {self.earlier_id}"
