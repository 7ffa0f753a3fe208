"""Users and the links that sign them in once."""

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils.translation import gettext_lazy as _


class User(AbstractUser):  # type: ignore[django-manager-missing]  # photos: their base is untyped
    """Somebody who works in the newsroom."""

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")

    def __str__(self) -> str:
        """The name that colleagues know, where it was given."""
        return self.get_full_name() or self.username


class SignInLink(models.Model):
    """A link that signs one person in, once, until it expires.

    Only the SHA-256 of the link's secret is kept: who reads the database cannot sign in with it.
    """

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="sign_in_links")
    secret_hash = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("sign-in link")
        verbose_name_plural = _("sign-in links")

    def __str__(self) -> str:
        return f"{self.user} {self.created_at:%Y-%m-%d %H:%M}"


class PasswordWish(models.Model):
    """Somebody typed an address on the page for lost passwords; whose it is is looked up when it is mailed.

    The address is encrypted (rawi.base.sealing). The row goes with the letter, or where no account has the
    address; tried_at is when it was last begun with.
    """

    email_sealed = models.TextField()
    created_at = models.DateTimeField(auto_now_add=True)
    tried_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("lost password")
        verbose_name_plural = _("lost passwords")

    def __str__(self) -> str:
        return f"lost password {self.pk}"
