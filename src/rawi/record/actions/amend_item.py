"""Amend an item: its words, its parts, its values, its kind."""

from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from rawi.record.actions.review_item import review_item
from rawi.record.actions.settle import hide
from rawi.record.actions.take_up import take_up
from rawi.record.actions.write_facts import write_facts
from rawi.record.choices import ReviewState
from rawi.record.errors import Conflict, Refused
from rawi.record.facts import Amendment, differences, facts_of
from rawi.record.hands import needs_second_pair
from rawi.record.models import Item, Review


@transaction.atomic
def amend_item(item: Item, amendment: Amendment, *, by: Any, reason: str = "") -> Review:
    """Amend item in by's name; the review keeps what was before and what is now.

    An amended item is accepted as it is now, unless a second pair of eyes must look first: then it waits.
    """
    version = take_up(item, by=by)
    if amendment.version not in (None, version.pk):
        raise Conflict(_("The article was published anew in the meantime: choose the words again."))
    before = facts_of(item, version)
    after = amendment.applied_to(before)
    if not after.places:
        raise Refused(_("This item has no words in the newest version: give it some first."))
    hide(Item.objects.filter(pk=item.pk, is_public=True))
    write_facts(item, after, before=before, version=version)
    changes = differences(before, facts_of(item, version))
    if not changes:
        raise Refused(_("Nothing was changed."))
    waits = needs_second_pair(item.article)
    state = ReviewState.SUGGESTED if waits else ReviewState.AMENDED
    return review_item(item, state, by=by, reason=reason, changes=changes)
