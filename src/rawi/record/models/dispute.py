"""The right of reply: what a reader or a named person says against an item or a sentence."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from rawi.articles.models import Article
from rawi.record.choices import DisputeKind, DisputeState
from rawi.record.models.item import Item

TEXT_LENGTH = 2000


class Dispute(models.Model):
    """A dispute of an item, a reply of somebody named, or an error in a sentence.

    sentence is the sentence that it is about, as it stood. answer is the desk's, shown to readers with the
    item; text and name show only as a published reply. email is for the answer alone and is emptied with
    it. network_key is a keyed hash of the sender's network, for limits; it is emptied after a day.
    """

    kind = models.CharField(_("kind"), max_length=16, choices=DisputeKind)
    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="disputes")
    item = models.ForeignKey(Item, on_delete=models.SET_NULL, null=True, blank=True, related_name="disputes")
    sentence = models.TextField(_("sentence"), blank=True)
    name = models.CharField(_("name"), max_length=255, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    text = models.TextField(_("what is wrong"), max_length=TEXT_LENGTH)
    state = models.CharField(_("state"), max_length=16, choices=DisputeState, default=DisputeState.OPEN)
    answer = models.TextField(_("answer"), blank=True)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    answered_at = models.DateTimeField(null=True, blank=True)
    network_key = models.CharField(max_length=64, blank=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("dispute")
        verbose_name_plural = _("disputes")
        ordering = ("-created_at",)
        permissions = (("answer_dispute", _("Can answer disputes")),)
        indexes = (
            models.Index(fields=("network_key", "created_at"), name="dispute_by_network"),
            models.Index(fields=("item", "state"), name="dispute_of_item"),
        )
        constraints = (
            models.CheckConstraint(
                condition=models.Q(state__in=DisputeState.values), name="dispute_state_is_known"
            ),
            models.CheckConstraint(
                condition=models.Q(state=DisputeState.OPEN) | ~models.Q(answer=""),
                name="dispute_ends_with_an_answer",
            ),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}"
