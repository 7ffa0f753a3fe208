"""Rejecting: with a reason that is kept and can be shown."""

import pytest
from django.utils.translation import override

from rawi.articles.models import Article
from rawi.record.actions.accept_item import accept_item
from rawi.record.actions.reject_item import reject_item
from rawi.record.choices import RejectReason, ReviewState
from rawi.record.errors import Refused
from rawi.record.models import Item
from rawi.record.reasons import as_shown
from support import desk
from support.newsroom import Newsroom

pytestmark = pytest.mark.django_db


def test_the_reason_is_kept_and_shown_in_the_reader_s_language(article: Article, newsroom: Newsroom) -> None:
    item = desk.item(article, "figure")
    review = reject_item(
        item, by=newsroom.people["editor"], reason=RejectReason.WRONG_VALUE, note="المبلغ بالدولار"
    )
    assert Item.objects.get(pk=item.pk).review_state == ReviewState.REJECTED
    assert review.reason == "wrong_value: المبلغ بالدولار"
    with override("en"):
        assert as_shown(review) == "wrong value or date: المبلغ بالدولار"


def test_what_readers_could_see_is_withdrawn_not_rejected(article: Article, newsroom: Newsroom) -> None:
    item = desk.item(article, "figure")
    accept_item(item, by=newsroom.people["editor"])
    with pytest.raises(Refused):
        reject_item(Item.objects.get(pk=item.pk), by=newsroom.people["editor"], reason=RejectReason.MINOR)


def test_a_reporter_rejects_nothing(article: Article, newsroom: Newsroom) -> None:
    with pytest.raises(Refused):
        reject_item(
            desk.item(article, "figure"), by=newsroom.people["reporter"], reason=RejectReason.NOT_SAID
        )
    assert desk.item(article, "figure").review_state == ReviewState.SUGGESTED
