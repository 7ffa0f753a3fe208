"""What is read most."""

from datetime import datetime, timedelta

from django.db.models import Sum
from django.utils import timezone
from wagtail.models import Site

from rawi.readership.models import Read, ReadershipSettings

#: How far back the list looks.
SPAN = timedelta(hours=24)
#: What fewer networks read is not read most.
LEAST = 2


def is_shown(site: Site | None) -> bool:
    """True where the site says what is read most."""
    kept = ReadershipSettings.objects.filter(site=site).first()
    return kept is None or kept.is_shown


def most_read(path: str, most: int, now: datetime | None = None) -> list[int]:
    """The keys of the articles below a place in the tree, those read most first, public or not."""
    since = (now or timezone.now()) - SPAN
    read = Read.objects.filter(hour__gt=since, article__path__startswith=path).values("article")
    summed = read.annotate(networks=Sum("count")).filter(networks__gte=LEAST)
    return list(summed.order_by("-networks", "-article").values_list("article", flat=True)[:most])
