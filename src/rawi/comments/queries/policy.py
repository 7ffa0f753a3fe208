"""What holds for an article's comments: its own policy, its sections', the site's."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils import timezone
from wagtail.models import Page, Site

from rawi.articles.models import Article
from rawi.comments.choices import CommentMode
from rawi.comments.models import CommentSettings, Policy, Thread


@dataclass(frozen=True, slots=True)
class Rules:
    """How an article takes comments now.

    closes_at None: never. is_open False: what is there shows, nothing new is taken; mode off shows nothing.
    settings are the site's, which say more; count is how many comments readers see, replies included.
    """

    mode: CommentMode
    closes_at: datetime | None
    is_open: bool
    settings: CommentSettings
    count: int


def settings_of(site: Site) -> CommentSettings:
    """The site's rules. A reader's request writes nothing: the row is made when somebody changes them."""
    return CommentSettings.objects.filter(site=site).first() or CommentSettings(site=site)


def rules_of(article: Article, site: Site, now: datetime | None = None) -> Rules:
    """The nearest policy that says something wins: the article's, its sections' from below, the site's."""
    now = now or timezone.now()
    settings = settings_of(site)
    policies = Policy.objects.filter(page__path__in=_line_of(article)).order_by("-page__depth")
    said = list(policies.values_list("mode", "closes_after"))
    mode = CommentMode(next((mode for mode, _days in said if mode), settings.mode))
    days = next((days for _mode, days in said if days is not None), settings.closes_after)
    closes_at = _closes_at(article, days)
    thread = Thread.objects.filter(pk=article.pk).first() or Thread()
    is_open = mode != CommentMode.OFF and not thread.is_closed and not (closes_at and closes_at <= now)
    return Rules(mode, closes_at, is_open, settings, thread.approved)


def _line_of(article: Article) -> list[str]:
    """The places in the tree of the article and of the pages above it."""
    return [article.path[:end] for end in range(Page.steplen, len(article.path) + 1, Page.steplen)]


def _closes_at(article: Article, days: int) -> datetime | None:
    begun = article.first_published_at
    return begun + timedelta(days=days) if days and begun else None
