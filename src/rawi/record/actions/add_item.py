"""Add an item that the reading missed."""

from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from rawi.articles.models import Version
from rawi.record.actions.review_item import review_item
from rawi.record.actions.suggest_items import day_of
from rawi.record.actions.take_up import hold
from rawi.record.actions.write_facts import write_facts
from rawi.record.choices import ReviewState
from rawi.record.errors import Conflict, Refused
from rawi.record.facts import Facts
from rawi.record.hands import needs_second_pair
from rawi.record.models import Evidence, Item
from rawi.record.rules import REVIEW, must_have_right


@transaction.atomic
def add_item(version: Version, addition: Facts, *, by: Any) -> Item:
    """The new item, accepted in by's name unless a second pair of eyes must look first.

    version is the one in which addition's words were chosen: Conflict where a newer one is out.
    """
    must_have_right(by, REVIEW)
    if hold(version.article_id).pk != version.pk:
        raise Conflict(_("The article was published anew in the meantime: choose the words again."))
    if not addition.places:
        raise Refused(_("Choose the words that say it."))
    _must_be_new(version, addition)
    article = version.article
    item = Item.objects.create(article=article, kind=addition.kind, created_by=by, day=day_of(article))
    write_facts(item, addition, before=None, version=version)
    state = ReviewState.SUGGESTED if needs_second_pair(article) else ReviewState.ACCEPTED
    review_item(item, state, by=by)
    return item


def _must_be_new(version: Version, addition: Facts) -> None:
    first = addition.places[0]
    same = Evidence.objects.filter(
        version=version,
        block=first.block,
        start=first.start,
        end=first.end,
        item__kind=addition.kind,
    )
    if same.exists():
        raise Refused(_("The record has an item of this kind at these words already."))
