"""Newsletters that readers may have, what the next letter would tell of, whom it goes to."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db.models import Q, QuerySet
from django.utils import timezone

from rawi.articles.choices import CorrectionKind
from rawi.articles.models import Article, Section
from rawi.articles.queries import closed
from rawi.newsletters.choices import Rhythm
from rawi.newsletters.models import Newsletter, Subscription

#: A letter is to be read: what is more stands behind its link.
MOST = 25
#: A page that came in late, about days long past, is no news.
LATE = timedelta(days=1)


def open_newsletters() -> QuerySet[Newsletter]:
    """Those whose section or dossier everybody may read."""
    sections = Section.objects.filter(~closed(), live=True).values("pk")
    seen = Q(section__in=sections) | Q(dossier__is_live=True)
    return Newsletter.objects.filter(seen, is_open=True).select_related("section__locale", "dossier")


def readers_of(newsletter: Newsletter) -> QuerySet[Subscription]:
    """Who confirmed."""
    return newsletter.subscriptions.filter(confirmed_at__isnull=False)


def last_hour(newsletter: Newsletter, now: datetime) -> datetime:
    """The last hour that the newsletter had: its edition is of what was published until then."""
    here = timezone.localtime(now)
    back = (here.weekday() - newsletter.weekday) % 7 if newsletter.rhythm == Rhythm.WEEKLY else 0
    step = timedelta(days=7 if newsletter.rhythm == Rhythm.WEEKLY else 1)
    hour = here.replace(hour=newsletter.hour, minute=0, second=0, microsecond=0, tzinfo=None)
    hour -= timedelta(days=back)
    found = timezone.make_aware(hour)
    return found if found <= now else timezone.make_aware(hour - step)


def news_of(newsletter: Newsletter, since: datetime, until: datetime) -> list[Article]:
    """What everybody may read of all that was first published after since, until that hour; newest first."""
    within = _open_articles().filter(
        first_published_at__gt=since, first_published_at__lte=until, stands_at__gt=since - LATE
    )
    if newsletter.section:
        within = within.filter(path__startswith=newsletter.section.path)
    else:
        within = within.filter(dossiers=newsletter.dossier)
    return list(within.order_by("-first_published_at", "-pk")[:MOST])


def articles_of(keys: Sequence[int]) -> list[Article]:
    """Those of an edition's articles that everybody may still read, in its order."""
    found = _open_articles().in_bulk(keys)
    return [found[key] for key in keys if key in found]


def _open_articles() -> QuerySet[Article]:
    retracted = Article.objects.filter(corrections__kind=CorrectionKind.RETRACTION).values("pk")
    return Article.objects.filter(~closed(), live=True).exclude(pk__in=retracted).defer("body").order_by()
