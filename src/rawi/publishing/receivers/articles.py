"""What is said below articles, and about them."""

from itertools import batched
from typing import Any

from django.dispatch import receiver
from wagtail.models import Page

from rawi.articles.choices import CorrectionKind
from rawi.articles.models import (
    Article,
    Correction,
)
from rawi.articles.signals import correction_given
from rawi.comments.signals import rules_changed, thread_changed
from rawi.publishing.actions.rebuild_step import begin_rebuild
from rawi.publishing.marking import BATCH, mark_change
from rawi.ratings.signals import ratings_changed


@receiver(ratings_changed, dispatch_uid="publishing.ratings_changed")
@receiver(thread_changed, dispatch_uid="publishing.thread_changed")
def thread_changed_(article_id: int, **kwargs: Any) -> None:
    """What readers said below an article, or how many liked it, is otherwise."""
    mark_change("thread", [article_id])


@receiver(rules_changed, dispatch_uid="publishing.rules_changed")
def rules_changed_(page_id: int | None, **kwargs: Any) -> None:
    """Articles below a page take comments otherwise."""
    if page_id is None:
        begin_rebuild()
        return
    below = Article.objects.filter(path__startswith=Page.objects.get(pk=page_id).path, live=True)
    for keys in batched(below.order_by("pk").values_list("pk", flat=True).iterator(), BATCH):
        mark_change("thread", keys)


@receiver(correction_given, dispatch_uid="publishing.correction_given")
def correction_given_(correction: Correction, **kwargs: Any) -> None:
    """A notice stands on an article; one that was retracted leaves the fronts and is marked in lists."""
    mark_change("correction", [correction.article_id])
    if correction.kind == CorrectionKind.RETRACTION:
        mark_change("article", [correction.article_id])
