"""One letter, and to whom it goes."""

from typing import ClassVar

from django.db import models

from rawi.newsletters.choices import DeliveryState
from rawi.newsletters.models.newsletter import Newsletter
from rawi.newsletters.models.subscription import Subscription


class Edition(models.Model):
    """What was published until an hour: the keys of its articles, the first first."""

    newsletter = models.ForeignKey(Newsletter, on_delete=models.CASCADE, related_name="editions")
    until = models.DateTimeField()
    articles = models.JSONField()

    class Meta:
        ordering: ClassVar = ["-until"]
        constraints = (models.UniqueConstraint(fields=("newsletter", "until"), name="edition_once_an_hour"),)

    def __str__(self) -> str:
        return f"edition {self.pk}"


class Delivery(models.Model):
    """An edition to one reader; subscription is None once the reader has left."""

    edition = models.ForeignKey(Edition, on_delete=models.CASCADE, related_name="deliveries")
    subscription = models.ForeignKey(Subscription, on_delete=models.SET_NULL, null=True, related_name="+")
    state = models.CharField(max_length=8, choices=DeliveryState, default=DeliveryState.WAITING)
    attempts = models.PositiveSmallIntegerField(default=0)
    due_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("edition", "subscription"), name="delivery_once_a_reader"),
            models.CheckConstraint(
                condition=models.Q(state__in=DeliveryState.values), name="newsletter_delivery_state"
            ),
        )
        indexes = (
            models.Index(
                fields=("due_at",), condition=models.Q(state="waiting"), name="newsletter_delivery_due"
            ),
        )

    def __str__(self) -> str:
        return f"delivery {self.pk}"
