"""The page as it came in: its bytes, where from, when."""

from django.core.files.storage import Storage, storages
from django.db import models
from django.utils.translation import gettext_lazy as _


def source_storage() -> Storage:
    """Where sources' bytes are kept: never under the public media address."""
    return storages["sources"]


class Source(models.Model):
    """A page as it came in. Its bytes are a file named by their SHA-256 and never change."""

    sha256 = models.CharField(max_length=64, unique=True)
    file = models.FileField(storage=source_storage, max_length=100)
    size_bytes = models.PositiveIntegerField()
    name = models.CharField(max_length=255, blank=True)
    url = models.URLField(max_length=2000, blank=True)
    encoding = models.CharField(max_length=32, blank=True)
    received_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("source")
        verbose_name_plural = _("sources")

    def __str__(self) -> str:
        return self.name or self.sha256[:12]
