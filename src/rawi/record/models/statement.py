"""What a statement has beside the fields of every item."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from rawi.record.choices import Attribution, CueClass, Form
from rawi.record.models.item import Item


class Statement(models.Model):
    """Somebody's words. Who speaks stands in the item's involvements.

    cue is the word that attributes, "" for a headline's colon or a bare quotation; insertions are the
    words that the newsroom put into the quotation in square brackets; gist is an editor's summary;
    said_on is an EDTF value, "" where it is the article's day.
    """

    item = models.OneToOneField(Item, on_delete=models.CASCADE, primary_key=True, related_name="statement")
    form = models.CharField(_("form"), max_length=16, choices=Form)
    attribution = models.CharField(_("attribution"), max_length=16, choices=Attribution)
    cue = models.CharField(_("cue"), max_length=100, blank=True)
    cue_class = models.CharField(_("kind of saying"), max_length=16, choices=CueClass, default=CueClass.SAY)
    told_to = models.CharField(_("told to"), max_length=255, blank=True)
    channel = models.CharField(_("channel"), max_length=255, blank=True)
    insertions = models.JSONField(default=list, blank=True)
    gist = models.CharField(_("gist"), max_length=500, blank=True)
    said_on = models.CharField(_("said on"), max_length=64, blank=True)

    class Meta:
        verbose_name = _("statement")
        verbose_name_plural = _("statements")
        constraints = (
            models.CheckConstraint(condition=models.Q(form__in=Form.values), name="statement_form_is_known"),
            models.CheckConstraint(
                condition=models.Q(attribution__in=Attribution.values), name="statement_attribution_is_known"
            ),
            models.CheckConstraint(
                condition=models.Q(cue_class__in=CueClass.values), name="statement_cue_class_is_known"
            ),
        )

    def __str__(self) -> str:
        return f"{self.item_id}: {self.cue}"
