"""What keeps one network from counting twice within an hour."""

from django.db import models


class DayKey(models.Model):
    """The day's random key, under which networks are hashed. It is deleted when the day has been counted."""

    day = models.DateField(primary_key=True)
    key = models.CharField(max_length=64)

    def __str__(self) -> str:
        return f"key of {self.day}"


class Seen(models.Model):
    """That a network has counted for an article in an hour: a hash of the three, deleted with the hour."""

    digest = models.CharField(max_length=32, primary_key=True)
    hour = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"{self.digest[:8]} {self.hour:%Y-%m-%d %H}"
