"""Close an article's comments, or open them again."""

from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from rawi.articles.models import Article
from rawi.comments.errors import Refused
from rawi.comments.models import Comment, Thread
from rawi.comments.signals import thread_changed


@transaction.atomic
def set_closed(article: Article, *, closed: bool, by: Any) -> Thread:
    """Take no new comments under the article, or take them again; what is there stays."""
    Thread.objects.get_or_create(article=article)
    thread = Thread.objects.select_for_update(of=("self",)).get(pk=article.pk)
    if thread.is_closed == closed:
        raise Refused(_("It is so already."))
    thread.is_closed = closed
    thread.save(update_fields=["is_closed"])
    log(article, "comments.close" if closed else "comments.open", user=by)
    thread_changed.send(sender=Comment, article_id=article.pk)
    return thread
