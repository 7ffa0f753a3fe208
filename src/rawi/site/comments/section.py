"""What an article's page, and every page about its comments, says of them."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from wagtail.models import Site

from rawi.articles.models import Article
from rawi.comments.actions.check_said import MOST_TEXT
from rawi.comments.choices import CommentMode
from rawi.comments.queries import Rules, rules_of
from rawi.site.forms.comment import CommentForm


@dataclass(frozen=True, slots=True)
class Section:
    """The comments of an article: how many, whether more are taken, and where they are."""

    article_id: int
    count: int
    is_open: bool
    url: str
    part_url: str
    own_url: str
    policy_url: str
    most: int = MOST_TEXT


def section(article: Article, request: HttpRequest) -> Section | None:
    """None where the article has no comments: it is a draft, or its policy says so."""
    site = Site.find_for_request(request)
    if not article.live or site is None:
        return None
    rules = rules_of(article, site)
    return None if rules.mode == CommentMode.OFF else _section(article, rules)


def section_context(article: Article, request: HttpRequest) -> dict[str, Any]:
    """The section with an empty form, as the article's own page has them."""
    found = section(article, request)
    return {"comments": found, "comment_form": CommentForm() if found and found.is_open else None}


def _section(article: Article, rules: Rules) -> Section:
    url = reverse("comments", args=[article.pk])
    return Section(
        article_id=article.pk,
        count=rules.count,
        is_open=rules.is_open,
        url=url,
        part_url=reverse("comments_part", args=[article.pk, 1]),
        own_url=reverse("own_comments", args=[article.pk]),
        policy_url=reverse("comment_policy"),
    )
