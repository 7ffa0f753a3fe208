"""What an article took back leaves the record; a mere correction leaves it where its words still stand."""

import pytest

from rawi.articles.actions.give_correction import Notice, give_correction
from rawi.articles.choices import CorrectionKind
from rawi.record.choices import ReviewState
from rawi.record.models import Item, Review
from support.newsroom import open_newsroom
from support.record import accept_all

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("kind", [kind for kind in CorrectionKind if kind != CorrectionKind.RETRACTION])
def test_any_other_notice_takes_nothing_back(kind: CorrectionKind) -> None:
    newsroom = open_newsroom()
    article = newsroom.article("خبر", "قال الوزير سالم العبيدي إنه سيعود.")
    accept_all()
    give_correction(article, Notice(kind, "نص"), by=newsroom.people["editor"])
    assert Item.objects.filter(is_public=True).exists()


def test_a_retraction_withdraws_every_item_in_the_editors_name() -> None:
    newsroom = open_newsroom()
    article = newsroom.article("خبر", "قال الوزير سالم العبيدي إنه سيعود.")
    other = newsroom.article("خبر آخر", "قال الوزير سالم العبيدي إنه لن يعود.")
    accept_all()
    public = Item.objects.filter(article=article, is_public=True).count()
    give_correction(article, Notice(CorrectionKind.RETRACTION, "سُحب الخبر."), by=newsroom.people["editor"])
    assert not Item.objects.filter(article=article, is_public=True).exists()
    reviews = Review.objects.filter(state=ReviewState.WITHDRAWN)
    assert reviews.count() >= public > 0
    assert {review.by for review in reviews} == {newsroom.people["editor"]}
    assert Item.objects.filter(article=other, is_public=True).exists()
