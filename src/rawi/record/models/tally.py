"""How many items readers can see, kept beside them so that no page counts the whole record."""

from django.db import models

from rawi.record.choices import ItemKind


class Tally(models.Model):
    """The number of public items of a kind; status is a pledge's, "" for other kinds."""

    kind = models.CharField(max_length=16, choices=ItemKind)
    status = models.CharField(max_length=16, blank=True)
    count = models.IntegerField(default=0)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("kind", "status"), name="one_tally_a_status"),
            models.CheckConstraint(condition=models.Q(count__gte=0), name="tally_is_a_count"),
        )

    def __str__(self) -> str:
        return f"{self.kind} {self.status}: {self.count}"
