"""Somebody asks for all that is kept about their e-mail address, or for its deletion."""

from django.db import models

from rawi.comments.choices import DataRequestKind


class DataRequest(models.Model):
    """One request; it is carried out only when the link that was mailed is followed.

    email_key is the keyed hash of the address. token_key is that of the link's secret, which is made when it
    is mailed, at mailed_at, and good for a day; None before. done_at: it was carried out.
    """

    email_key = models.CharField(max_length=64)
    kind = models.CharField(max_length=8, choices=DataRequestKind)
    token_key = models.CharField(max_length=64, null=True, blank=True, unique=True)
    created_at = models.DateTimeField(auto_now_add=True)
    mailed_at = models.DateTimeField(null=True, blank=True)
    done_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = (models.Index(fields=("email_key", "created_at"), name="data_request_by_address"),)

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}"
