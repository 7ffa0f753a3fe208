"""The outbox: what must be written anew."""

from django.db import models


class Rank(models.IntegerChoices):
    """In which order marks are worked off."""

    NOW = 0, "now"
    SOON = 1, "soon"
    REBUILD = 2, "rebuild"
    FAILED = 3, "failed"


class Change(models.Model):
    """Something that changed, in the words of touches.tsv, and the keys of what did.

    Rows are added in the transaction of the change; the worker turns them into marks, many at once.
    """

    change = models.CharField(max_length=20)
    keys = models.JSONField(default=list)

    def __str__(self) -> str:
        return self.change


class Mark(models.Model):
    """An address whose file is older than what it shows.

    Only their order counts, never a time: a clock that is set back changes nothing. key is the address's
    hash. is_gone says that the file must go before anything else is done.
    """

    key = models.CharField(max_length=32, db_index=True)
    url = models.TextField()
    rank = models.PositiveSmallIntegerField(choices=Rank, default=Rank.NOW)
    is_gone = models.BooleanField(default=False)
    attempts = models.PositiveSmallIntegerField(default=0)

    class Meta:
        indexes = (models.Index(fields=("rank", "id"), name="mark_in_order"),)

    def __str__(self) -> str:
        return self.url


class Rebuild(models.Model):
    """A rebuild of everything, as far as its addresses have been marked: after names the last of them.

    part is the part of the inventory that it stands in, after the last key there.
    """

    part = models.PositiveSmallIntegerField(default=0)
    after = models.BigIntegerField(default=0)

    def __str__(self) -> str:
        return f"{self.part}.{self.after}"
