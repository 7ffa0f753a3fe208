"""Begin a decision on an item: the right to it, the lock, the revision that was seen."""

from typing import Any

from django.utils.translation import gettext as _

from rawi.articles.models import Article, Version
from rawi.record.actions.review_item import take_turn
from rawi.record.errors import Refused
from rawi.record.models import Item
from rawi.record.rules import REVIEW, must_have_right


def take_up(item: Item, *, by: Any) -> Version:
    """The newest version of the item's article, held until the transaction ends.

    Raises Refused without the right, Conflict where the item is no longer as by saw it.
    """
    must_have_right(by, REVIEW)
    version = hold(item.article_id)
    take_turn(item)
    return version


def hold(article: int) -> Version:
    """The article's newest version; no other one appears before the transaction ends.

    The article's row is the lock that a publication takes too (rawi.articles.actions.make_version).
    """
    list(Article.objects.filter(pk=article).select_for_update(of=("self",)).values_list("pk"))
    version = Version.objects.filter(article=article).order_by("-number").first()
    if version is None:
        raise Refused(_("This article has not been published yet."))
    return version
