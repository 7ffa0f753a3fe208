"""Close an article's ratings, or take question and counts off its page."""

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from wagtail.log_actions import log

from rawi.articles.models import Article
from rawi.ratings.models import Total
from rawi.ratings.signals import ratings_changed


@dataclass(frozen=True, slots=True)
class Asking:
    """How readers are asked about one article: closed takes no more answers, hidden shows nothing."""

    is_closed: bool
    is_hidden: bool


def may_change_asking(user: Any, article: Article) -> bool:
    """Whoever may publish the article may: it changes what readers see."""
    return bool(article.permissions_for_user(user).can_publish())


@transaction.atomic
def change_asking(article: Article, asking: Asking, *, by: Any) -> None:
    """Ask so from now on. What was answered is kept, and shows again when it is no longer hidden."""
    if not may_change_asking(by, article):
        raise PermissionDenied
    total, _made = Total.objects.select_for_update().get_or_create(article=article)
    if Asking(total.is_closed, total.is_hidden) == asking:
        return
    Total.objects.filter(pk=total.pk).update(is_closed=asking.is_closed, is_hidden=asking.is_hidden)
    data = {"is_closed": asking.is_closed, "is_hidden": asking.is_hidden}
    log(instance=article, action="ratings.change_asking", user=by, data=data)
    ratings_changed.send(sender=Total, article_id=article.pk)
