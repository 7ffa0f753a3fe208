"""What an event has beside the fields of every item."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from rawi.record.choices import EventStatus, EventType
from rawi.record.models.item import Item


class Event(models.Model):
    """Something dated that happens. Place, participants and organiser stand in the item's involvements.

    start and end are EDTF values, "" where unknown; certainty is IPTC's eos0 to eos6 as 0 to 6.
    """

    item = models.OneToOneField(Item, on_delete=models.CASCADE, primary_key=True, related_name="event")
    title = models.CharField(_("title"), max_length=255)
    type = models.CharField(_("type"), max_length=64, blank=True)
    start = models.CharField(_("start"), max_length=64, blank=True)
    end = models.CharField(_("end"), max_length=64, blank=True)
    status = models.CharField(_("status"), max_length=16, choices=EventStatus, default=EventStatus.HELD)
    certainty = models.PositiveSmallIntegerField(_("certainty"), default=5)
    outcome = models.CharField(_("outcome"), max_length=500, blank=True)

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(status__in=EventStatus.values), name="event_status_is_known"
            ),
            models.CheckConstraint(
                condition=models.Q(certainty__range=(0, 6)), name="event_certainty_is_on_the_scale"
            ),
        )

    def __str__(self) -> str:
        return self.title

    @property
    def type_in_words(self) -> Any:
        """What happens: the reading's names of it in the reader's language, an editor's words as they are."""
        return EventType(self.type).label if self.type in EventType.values else self.type
