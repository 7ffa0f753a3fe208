"""How readers follow an article's comments, and find what is kept about them."""

from dataclasses import dataclass

from django.urls import reverse

from rawi.articles.models import Article


@dataclass(frozen=True, slots=True)
class CommentWays:
    """Addresses: mail about new comments, the feed of them, one's own data."""

    follow_url: str
    feed_url: str
    my_data_url: str


def comment_ways(article: Article) -> CommentWays:
    """The ways below an article's comments."""
    return CommentWays(
        follow_url=reverse("follow", args=[article.pk]),
        feed_url=reverse("feed_article_comments", args=[article.pk]),
        my_data_url=reverse("my_data"),
    )
