"""The fixed choices of newsletters."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Rhythm(models.TextChoices):
    """How often a letter comes."""

    DAILY = "daily", _("every day")
    WEEKLY = "weekly", _("every week")


class Weekday(models.IntegerChoices):
    """The day of a weekly letter, as datetime counts them."""

    MONDAY = 0, _("Monday")
    TUESDAY = 1, _("Tuesday")
    WEDNESDAY = 2, _("Wednesday")
    THURSDAY = 3, _("Thursday")
    FRIDAY = 4, _("Friday")
    SATURDAY = 5, _("Saturday")
    SUNDAY = 6, _("Sunday")


class DeliveryState(models.TextChoices):
    """What became of one letter to one reader.

    SENDING is kept before the mail server is spoken to: what a crash leaves so may have gone out, and is not
    sent again.
    """

    WAITING = "waiting", _("waits")
    SENDING = "sending", _("handed to the mail server")
    SENT = "sent", _("sent")
    FAILED = "failed", _("not taken")
