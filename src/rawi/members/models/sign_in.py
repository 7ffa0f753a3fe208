"""Somebody wants to sign in with an address."""

from django.db import models


class SignIn(models.Model):
    """A wish to sign in; the link that is mailed fulfils it once, and with that the row is gone.

    token_key is the hash of the link's secret, which is made when it is mailed, at mailed_at; None before.
    tried_at is when the mail server last refused it. article is the number of the article whose comments the
    reader came from, None for none: a number leads to no other site. language is that of the page.
    """

    email_key = models.CharField(max_length=64, db_index=True)
    email_sealed = models.TextField()
    article = models.PositiveBigIntegerField(null=True)
    language = models.CharField(max_length=12)
    token_key = models.CharField(max_length=64, null=True, blank=True, unique=True)
    created_at = models.DateTimeField(auto_now_add=True)
    mailed_at = models.DateTimeField(null=True)
    tried_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"sign-in {self.pk}"
