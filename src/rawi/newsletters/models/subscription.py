"""Who gets a newsletter."""

from django.db import models

from rawi.newsletters.models.newsletter import Newsletter


class Subscription(models.Model):
    """An address that asked for a newsletter.

    email_key is its keyed hash (rawi.base.personal), email_sealed the address, encrypted. confirmed_at is
    None until the link in the first letter was followed, mailed_at until that letter was claimed. Whoever
    leaves is forgotten.
    """

    newsletter = models.ForeignKey(Newsletter, on_delete=models.CASCADE, related_name="subscriptions")
    email_key = models.CharField(max_length=64, db_index=True)
    email_sealed = models.TextField()
    confirmed_at = models.DateTimeField(null=True)
    mailed_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("newsletter", "email_key"), name="subscription_once"),)

    def __str__(self) -> str:
        return f"subscription {self.pk}"
