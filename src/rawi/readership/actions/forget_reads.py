"""Forget what counted, and counts that nobody asks for any more."""

from datetime import datetime, timedelta

from django.db import transaction

from rawi.readership.models import DayKey, LogPlace, Read, Seen

#: How long lines of an hour may still come in after it: servers write in batches.
LATE = timedelta(hours=2)
#: Whatever the log: hashes and their keys are gone after this.
AT_MOST = timedelta(days=2)
#: How long counts are kept. They name articles and hours, and nobody.
COUNTS = timedelta(days=90)


@transaction.atomic
def forget_reads(log: str, now: datetime) -> None:
    """Delete the hashes of hours that are counted, the keys of their days, and old counts."""
    read_to = LogPlace.objects.filter(log=log).values_list("read_to", flat=True).first()
    counted = max(now - AT_MOST, (read_to or now) - LATE)
    Seen.objects.filter(hour__lt=counted - timedelta(hours=1)).delete()
    DayKey.objects.filter(day__lt=(counted - timedelta(hours=1)).date()).delete()
    Read.objects.filter(hour__lt=now - COUNTS).delete()
