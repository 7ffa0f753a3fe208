"""Who vouches for a reader."""

from django.db import models

from rawi.members.models.member import Member


class ProviderLink(models.Model):
    """An account at a provider of sign-in that opens a reader's account here; one of each provider.

    subject_key is the keyed hash of issuer and subject, the provider's name for the person; nothing else of
    what it says is kept.
    """

    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="provider_links")
    issuer = models.CharField(max_length=255)
    subject_key = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["member", "issuer"], name="members_one_link_of_each_provider"),
        ]

    def __str__(self) -> str:
        return f"provider link {self.pk}"
