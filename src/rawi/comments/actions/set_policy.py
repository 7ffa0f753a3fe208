"""Set how comments are taken in a section or under an article."""

from typing import Any

from django.db import transaction
from wagtail.log_actions import log
from wagtail.models import Page

from rawi.articles.models import Article
from rawi.comments.choices import CommentMode
from rawi.comments.models import Comment, Policy
from rawi.comments.signals import rules_changed, thread_changed


@transaction.atomic
def set_policy(page: Page, *, mode: CommentMode | None, closes_after: int | None, by: Any) -> None:
    """Give the page its own rules; None leaves a rule to what stands above it."""
    if mode is None and closes_after is None:
        Policy.objects.filter(page=page).delete()
    else:
        Policy.objects.update_or_create(
            page=page, defaults={"mode": mode or "", "closes_after": closes_after}
        )
    data = {"mode": str(mode.value if mode else ""), "closes_after": closes_after}
    log(page.specific, "comments.policy", user=by, data=data)
    if Article.objects.filter(pk=page.pk).exists():
        thread_changed.send(sender=Comment, article_id=page.pk)
    else:
        rules_changed.send(sender=Policy, page_id=page.pk)
