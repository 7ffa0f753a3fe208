"""What other sites show where somebody shares an article (Open Graph, https://ogp.me)."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from rawi.articles.dating import published_at
from rawi.articles.models import Article
from rawi.base.own_address import whole


@dataclass(frozen=True, slots=True)
class SocialPhoto:
    """The photo that stands for the article; its address is whole."""

    url: str
    width: int
    height: int
    alt: str


@dataclass(frozen=True, slots=True)
class SocialFacts:
    """Times are ISO 8601 with their offset; authors are the addresses of their pages."""

    published_at: str
    changed_at: str
    authors: list[str]
    photo: SocialPhoto | None


def social_facts(page: Article, facts: Any, request: HttpRequest) -> SocialFacts:
    """Of an article; facts are those that its template shows."""
    changed = page.last_published_at or page.first_published_at
    return SocialFacts(
        published_at=timezone.localtime(published_at(page)).isoformat(),
        changed_at=timezone.localtime(changed).isoformat() if changed else "",
        authors=[whole(request, one.url) for one in facts.contributors if one.role != "photographer"],
        photo=_photo(facts, request),
    )


def _photo(facts: Any, request: HttpRequest) -> SocialPhoto | None:
    block = next((block for block in facts.body if block.kind == "photo" and block.renditions), None)
    if block is None:
        return None
    size = block.renditions[-1]
    return SocialPhoto(whole(request, size.url), size.width, size.height, block.alt)
