"""Make the editions whose hour has come, of what was published since the last."""

from datetime import datetime

from django.db import transaction
from django.utils import timezone

from rawi.newsletters.models import Delivery, Edition, Newsletter
from rawi.newsletters.queries import last_hour, news_of, open_newsletters, readers_of

#: Rows of one statement.
BATCH = 500


def compose_due(now: datetime | None = None) -> int:
    """Returns how many editions were made. After a rest of days one edition tells of all."""
    now = now or timezone.now()
    return sum(_compose(newsletter, last_hour(newsletter, now)) for newsletter in list(open_newsletters()))


@transaction.atomic
def _compose(newsletter: Newsletter, until: datetime) -> bool:
    """One edition; where nothing is new, or nobody gets it, the hour passes without one."""
    since = newsletter.composed_to
    # Of two workers, and after a crash, one makes it.
    own = Newsletter.objects.filter(pk=newsletter.pk, composed_to=since)
    if since >= until or not own.update(composed_to=until):
        return False
    articles = news_of(newsletter, since, until)
    readers = list(readers_of(newsletter).order_by("pk").values_list("pk", flat=True))
    if not articles or not readers:
        return False
    edition = Edition.objects.create(
        newsletter=newsletter, until=until, articles=[article.pk for article in articles]
    )
    deliveries = [Delivery(edition=edition, subscription_id=reader, due_at=until) for reader in readers]
    Delivery.objects.bulk_create(deliveries, batch_size=BATCH)
    return True
