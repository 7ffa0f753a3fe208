"""A live blog as its page, its fragment and machines are given it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.html import strip_tags

from rawi.articles.live import is_live
from rawi.articles.models import Article
from rawi.base.own_address import whole
from rawi.site.body import BodyBlock
from rawi.site.record.ways import way

#: Seconds between two questions for new entries.
EVERY = 30
#: Entries that machines are told of.
TOLD = 100


@dataclass(frozen=True, slots=True)
class LiveFacts:
    """Where a live blog's entries are asked for anew ("" once it has ended), how often, and its feed."""

    url: str
    every: int
    feed_url: str


def live_facts(article: Article) -> LiveFacts | None:
    """None of an article that has no entries."""
    if not is_live(article) or not article.pk:
        return None
    has_ended = article.live_until is not None and article.live_until <= timezone.now()
    is_public = article.live and not article.is_closed
    url = reverse("live_entries", args=[article.pk]) if is_public and not has_ended else ""
    return LiveFacts(url, EVERY, way("feed_live", article.pk, "atom") if is_public else "")


def entry_anchor(block: str) -> str:
    """The id of an entry's element."""
    return f"e-{block}"


def live_thing(
    article: Article, url: str, blocks: Iterable[BodyBlock], request: HttpRequest
) -> dict[str, Any]:
    """What schema.org's LiveBlogPosting says beyond an article; nothing for one without entries."""
    entries = [block for block in blocks if block.kind == "entry" and block.at]
    if not entries:
        return {}
    times = [_moment(block.at) for block in entries]
    return {
        "@type": ["NewsArticle", "LiveBlogPosting"],
        "coverageStartTime": min(times),
        "coverageEndTime": _moment(article.live_until),
        "liveBlogUpdate": [_update(article, block, url, request) for block in entries[:TOLD]],
    }


def _update(article: Article, block: BodyBlock, url: str, request: HttpRequest) -> dict[str, Any]:
    text = strip_tags(block.html)
    own = whole(request, reverse("live_entry", args=[article.pk, block.id]))
    return {
        "@type": "BlogPosting",
        "@id": own,
        "url": f"{url}#{entry_anchor(block.id)}",
        "headline": strip_tags(block.title) or text[:110],
        "datePublished": _moment(block.at),
        "articleBody": text,
    }


def _moment(at: datetime | None) -> str:
    return timezone.localtime(at).isoformat() if at else ""
