"""Carry out a decision and tell how it went: well, refused by a rule, or somebody else was first."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse

from rawi.record.errors import RecordError
from rawi.record.models import Item
from rawi.record.views.answers import Answer, answer, blocks_with


def decide(request: HttpRequest, item: Item, act: Callable[[], Any], done: str) -> HttpResponse:
    """The answer to act, whose words for success are done. Where it fails, the item is shown as it is now."""
    before = blocks_with(item)
    article = item.article
    try:
        act()
    except RecordError as fault:
        return answer(request, Answer(article, str(fault), item.pk, before, is_well=False))
    return answer(request, Answer(article, done, item.pk, before | blocks_with(item)))
