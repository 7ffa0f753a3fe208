"""What others are told, and who has been told: an outbox."""

from django.db import models
from django.utils import timezone

from rawi.api.choices import DeliveryState, Happening


class Announcement(models.Model):
    """That something happened to an article or a record item. Never changed, never removed.

    subject is the key of the article or item, which may be gone by now; number counts what happened to it,
    from 1, so that whoever hears of two knows which is newer.
    """

    happening = models.CharField(max_length=24, choices=Happening)
    is_of_article = models.BooleanField()
    subject = models.PositiveBigIntegerField()
    number = models.PositiveIntegerField()
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("is_of_article", "subject", "number"), name="announcement_is_counted_once"
            ),
            models.CheckConstraint(
                condition=models.Q(happening__in=Happening.values), name="announcement_happening_is_known"
            ),
        )
        indexes = (models.Index(fields=("is_of_article", "-id"), name="announcement_newest"),)

    def __str__(self) -> str:
        return f"{self.happening} {self.subject}/{self.number}"


class Delivery(models.Model):
    """An announcement on its way to one address; is_hub says that the address is a WebSub hub.

    due_at is when to try next. Who tries sets it ahead first, so that no two try at once and none is lost
    with whoever tried.
    """

    announcement = models.ForeignKey(Announcement, on_delete=models.CASCADE, related_name="deliveries")
    address = models.CharField(max_length=2000)
    is_hub = models.BooleanField(default=False)
    state = models.CharField(max_length=16, choices=DeliveryState, default=DeliveryState.WAITING)
    attempts = models.PositiveSmallIntegerField(default=0)
    due_at = models.DateTimeField(default=timezone.now)
    outcome = models.CharField(max_length=64, blank=True)

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=models.Q(state__in=DeliveryState.values), name="delivery_state_is_known"
            ),
        )
        indexes = (models.Index(fields=("state", "due_at"), name="delivery_due"),)

    def __str__(self) -> str:
        # The address itself may hold a token.
        return f"{self.announcement_id} {self.state} after {self.attempts}"
