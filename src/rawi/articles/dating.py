"""When an article's news is from."""

from datetime import date, datetime, time

from django.utils import timezone

from rawi.articles.models.article import Article


def published_at(article: Article) -> datetime:
    """When the article was published: a page that came in late keeps the day that it gives for itself."""
    here = article.first_published_at or timezone.now()
    day = _day(article.published_on)
    if day is None or day == timezone.localdate(here):
        return here
    return datetime.combine(day, time.min, timezone.get_default_timezone())


def _day(printed: str) -> date | None:
    """The day of an EDTF value; None where it names no day or more than one."""
    try:
        return date.fromisoformat(printed) if len(printed) == len("2020-06-11") else None
    except ValueError:
        return None
