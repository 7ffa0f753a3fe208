"""Two editors on one item at once, on both databases: one wins, the other is told, nothing is lost."""

from collections.abc import Callable

import pytest

from rawi.articles.models import Article
from rawi.record import queries
from rawi.record.actions.accept_item import accept_item
from rawi.record.actions.accept_suggestions import accept_suggestions, seal_of, suggestions
from rawi.record.actions.amend_item import amend_item
from rawi.record.actions.reject_item import reject_item
from rawi.record.actions.withdraw_item import withdraw_item
from rawi.record.choices import Basis, RejectReason, ReviewState
from rawi.record.errors import Conflict, RecordError
from rawi.record.facts import Amendment
from rawi.record.models import Item, Review, Tally
from support import desk
from support.newsroom import Newsroom
from support.together import together

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)

Outcome = Review | int | RecordError
ACTS: dict[str, Callable[..., Review]] = {
    "accept": lambda item, by: accept_item(item, by=by),
    "reject": lambda item, by: reject_item(item, by=by, reason=RejectReason.MINOR),
    "amend": lambda item, by: amend_item(item, Amendment(values={"unit": str(by)}), by=by),
    "withdraw": lambda item, by: withdraw_item(item, by=by, reason="خطأ"),
}


def _attempt(act: Callable[[], Outcome]) -> Callable[[], Outcome]:
    def run() -> Outcome:
        try:
            return act()
        except RecordError as fault:
            return fault

    return run


def _both(newsroom: Newsroom, item: Item, one: str, other: str) -> list[Outcome]:
    """What became of two acts on what both editors saw at the same moment."""
    first, second = Item.objects.get(pk=item.pk), Item.objects.get(pk=item.pk)
    editor, chief = newsroom.people["editor"], newsroom.people["chief_editor"]
    return together(_attempt(lambda: ACTS[one](first, editor)), _attempt(lambda: ACTS[other](second, chief)))


@pytest.mark.parametrize(
    ("one", "other"), [("accept", "accept"), ("accept", "reject"), ("amend", "amend"), ("amend", "accept")]
)
def test_one_of_two_wins_and_the_other_is_told_who(
    one: str, other: str, article: Article, newsroom: Newsroom
) -> None:
    item = desk.item(article, "figure")
    outcomes = _both(newsroom, item, one, other)
    (review,) = [outcome for outcome in outcomes if isinstance(outcome, Review)]
    (conflict,) = [outcome for outcome in outcomes if isinstance(outcome, Conflict)]
    assert conflict.latest == review
    assert str(review.by) in str(conflict)
    assert list(Review.objects.filter(item=item)) == [review]
    now = Item.objects.get(pk=item.pk)
    assert now.review_state == review.state
    if review.state == ReviewState.AMENDED:
        assert now.figure.unit == str(review.by)
    shown = 1 if now.is_public else 0
    assert queries.public().count() == shown
    assert sum(Tally.objects.values_list("count", flat=True)) == shown


def test_two_who_withdraw_at_once_take_it_out_once(article: Article, newsroom: Newsroom) -> None:
    item = desk.item(article, "figure")
    accept_item(item, by=newsroom.people["editor"])
    outcomes = _both(newsroom, item, "withdraw", "withdraw")
    assert len([outcome for outcome in outcomes if isinstance(outcome, Conflict)]) == 1
    assert Tally.objects.get(kind="figure").count == 0


def test_two_on_two_items_of_one_page_both_win(article: Article, newsroom: Newsroom) -> None:
    figure, pledge = desk.item(article, "figure"), desk.item(article, "pledge")
    editor, chief = newsroom.people["editor"], newsroom.people["chief_editor"]
    together(lambda: accept_item(figure, by=editor), lambda: accept_item(pledge, by=chief))
    assert queries.public().count() == 2


def test_accepting_in_bulk_beside_a_rejection_never_brings_it_back(
    article: Article, newsroom: Newsroom
) -> None:
    item = desk.item(article, "figure")
    shown = list(suggestions(article, above=0.8))
    assert item in shown
    editor, chief = newsroom.people["editor"], newsroom.people["chief_editor"]
    bulk = _attempt(
        lambda: accept_suggestions(article, by=chief, basis=Basis.BULK, above=0.8, seen=seal_of(shown))
    )
    single = _attempt(lambda: reject_item(item, by=editor, reason=RejectReason.NOT_SAID))
    outcomes = together(bulk, single)
    assert len([outcome for outcome in outcomes if isinstance(outcome, Conflict)]) == 1
    assert Review.objects.filter(item=item).count() == 1


def test_a_decision_beside_a_publication_never_shows_words_that_are_gone(
    article: Article, newsroom: Newsroom
) -> None:
    item = desk.item(article, "figure", "3 ملايين")
    editor = newsroom.people["editor"]
    together(
        _attempt(lambda: accept_item(item, by=editor)),
        lambda: desk.publish(article, newsroom, desk.FIRST.replace("3 ملايين", "5 ملايين"), desk.SECOND),
    )
    now = Item.objects.get(pk=item.pk)
    assert now.review_state == ReviewState.STALE
    assert not queries.public().exists()
    assert article.versions.count() == 2
