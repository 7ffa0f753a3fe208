"""Where a reader is signed in."""

from django.db import models

from rawi.members.models.member import Member


class Stay(models.Model):
    """One browser in which a reader is signed in; without this row its cookie opens nothing.

    token_key is the keyed hash of the cookie's random value.
    """

    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="stays")
    token_key = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return f"stay {self.pk}"
