"""One use of something that may be used only so often."""

from django.db import models


class Use(models.Model):
    """That the holder of key has done something at a time; kept for as long as its longest limit asks.

    key is a keyed hash of a network, a browser or an address together with what was done.
    """

    key = models.CharField(max_length=64)
    used_at = models.DateTimeField()

    class Meta:
        indexes = (
            models.Index(fields=("key", "used_at"), name="use_by_key"),
            models.Index(fields=("used_at",), name="use_by_time"),
        )

    def __str__(self) -> str:
        return f"{self.key[:8]} {self.used_at:%Y-%m-%d %H:%M:%S}"
