"""How far a log has been read."""

from django.db import models


class LogPlace(models.Model):
    """The file, by its number in the file system, and the byte at which the next line begins.

    read_to is the time of the newest line that was counted; told_at is when the keepers of pages were told.
    """

    log = models.CharField(max_length=500, unique=True)
    inode = models.BigIntegerField(default=0)
    offset = models.BigIntegerField(default=0)
    read_to = models.DateTimeField(null=True, blank=True)
    told_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"{self.log}: {self.offset}"
