"""Comments that everybody may see."""

from collections.abc import Iterable

from django.db.models import QuerySet

from rawi.articles.queries import closed
from rawi.comments.choices import CommentState
from rawi.comments.models import Comment, Thread


def public() -> QuerySet[Comment]:
    """Approved comments under articles that everybody may read."""
    return in_public_articles().filter(state=CommentState.APPROVED)


def in_public_articles() -> QuerySet[Comment]:
    """Comments in any state under articles that everybody may read: not for readers as they are."""
    return Comment.objects.filter(~closed("article__path"), article__live=True)


def count_of(article_id: int) -> int:
    """How many comments readers see under an article, replies included."""
    return counts_of([article_id])[article_id]


def counts_of(article_ids: Iterable[int]) -> dict[int, int]:
    """The same for several articles, in one query."""
    asked = list(article_ids)
    return dict.fromkeys(asked, 0) | dict(Thread.objects.filter(pk__in=asked).values_list("pk", "approved"))
