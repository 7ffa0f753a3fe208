"""Undoing one's own latest decision: the item is as before, and the trail has both."""

import pytest

from rawi.articles.models import Article
from rawi.record import queries
from rawi.record.actions.accept_item import accept_item
from rawi.record.actions.add_item import add_item
from rawi.record.actions.amend_item import amend_item
from rawi.record.actions.reject_item import reject_item
from rawi.record.actions.review_item import review_item
from rawi.record.actions.undo_review import undo_review
from rawi.record.actions.withdraw_item import withdraw_item
from rawi.record.choices import Basis, RejectReason, ReviewState
from rawi.record.errors import Refused
from rawi.record.facts import Amendment, Facts, PartFact, facts_of
from rawi.record.models import Item, Review
from support import desk
from support.newsroom import Newsroom

pytestmark = pytest.mark.django_db


def _undo(item: Item, newsroom: Newsroom, role: str = "editor") -> Item:
    undo_review(Item.objects.get(pk=item.pk), by=newsroom.people[role])
    return Item.objects.get(pk=item.pk)


def test_an_accepted_item_waits_again(article: Article, newsroom: Newsroom) -> None:
    item = desk.item(article, "figure")
    accept_item(item, by=newsroom.people["editor"])
    assert _undo(item, newsroom).review_state == ReviewState.SUGGESTED
    assert not queries.public().exists()
    assert [one.state for one in item.reviews.all()] == ["accepted", "suggested"]


def test_undoing_an_undo_does_it_again(article: Article, newsroom: Newsroom) -> None:
    item = desk.item(article, "figure")
    reject_item(item, by=newsroom.people["editor"], reason=RejectReason.DOUBLE)
    _undo(item, newsroom)
    assert _undo(item, newsroom).review_state == ReviewState.REJECTED


@pytest.mark.parametrize(
    ("kind", "amendment"),
    [
        ("figure", {"values": {"low": 1.0, "high": 2.0, "unit": "كتاب"}}),
        ("date", {"values": {"edtf": "2021-06-15"}}),
        ("pledge", {"values": {"due": ""}, "parts": (PartFact("pledger", "نوال", speaker_kind="person"),)}),
        ("statement", {"kind": "pledge", "values": {"due": "2021"}}),
        ("name", {"parts": (PartFact("mention", "غيره", type="person"),)}),
    ],
)
def test_an_amendment_is_taken_back_whole(
    kind: str, amendment: dict[str, object], article: Article, newsroom: Newsroom
) -> None:
    item, version = desk.item(article, kind), desk.newest(article)
    before = facts_of(item, version)
    amend_item(item, Amendment(**amendment), by=newsroom.people["editor"])  # type: ignore[arg-type]
    assert facts_of(Item.objects.get(pk=item.pk), version) != before
    item = _undo(item, newsroom)
    assert facts_of(item, version) == before
    assert item.review_state == ReviewState.SUGGESTED


def test_words_given_to_a_stale_item_are_taken_back(article: Article, newsroom: Newsroom) -> None:
    article = desk.publish(article, newsroom, desk.FIRST.replace("3 ملايين", "5 ملايين"), desk.SECOND)
    stale = desk.item(article, "figure", "3 ملايين")
    amend_item(stale, Amendment(places=(desk.place(article, "5 ملايين"),)), by=newsroom.people["editor"])
    item = _undo(stale, newsroom)
    assert item.review_state == ReviewState.STALE
    assert item.words == "3 ملايين دينار"
    assert not item.evidence.filter(version=desk.newest(article)).exists()


def test_nobody_undoes_another_s_decision(article: Article, newsroom: Newsroom) -> None:
    item = desk.item(article, "figure")
    accept_item(item, by=newsroom.people["chief_editor"])
    with pytest.raises(Refused):
        _undo(item, newsroom)
    assert list(queries.public()) == [item]


def test_where_nothing_was_decided_nothing_is_undone(article: Article, newsroom: Newsroom) -> None:
    with pytest.raises(Refused):
        _undo(desk.item(article, "figure"), newsroom)


def test_words_of_an_older_version_are_not_put_back(article: Article, newsroom: Newsroom) -> None:
    item = desk.item(article, "figure")
    amend_item(item, Amendment(places=(desk.place(article, "3 ملايين"),)), by=newsroom.people["editor"])
    desk.publish(article, newsroom, "مقدمة. " + desk.FIRST, desk.SECOND)
    with pytest.raises(Refused):
        _undo(item, newsroom)


def test_what_was_added_and_taken_back_is_withdrawn(article: Article, newsroom: Newsroom) -> None:
    item = add_item(
        desk.newest(article),
        Facts("name", (desk.place(article, "الجسر"),), (PartFact("mention", "الجسر", type="place"),)),
        by=newsroom.people["editor"],
    )
    assert _undo(item, newsroom).review_state == ReviewState.WITHDRAWN


@pytest.mark.parametrize("basis", [Basis.OPERATOR, Basis.BULK])
def test_what_comes_back_stands_on_the_word_it_stood_on(
    basis: Basis, article: Article, newsroom: Newsroom
) -> None:
    item = desk.item(article, "figure")
    review_item(item, ReviewState.ACCEPTED, by=newsroom.people["operator"], basis=basis)
    withdraw_item(item, by=newsroom.people["editor"], reason="double")
    _undo(item, newsroom)
    trail = [(one.state, one.basis) for one in item.reviews.all()]
    assert trail == [("accepted", basis), ("withdrawn", "reviewer"), ("accepted", basis)]
    _undo(item, newsroom)
    assert Review.objects.filter(item=item).latest("pk").basis == Basis.REVIEWER, "the editor's own again"


def test_what_waits_again_is_no_publication_s(article: Article, newsroom: Newsroom) -> None:
    article = desk.publish(article, newsroom, desk.FIRST.replace("3 ملايين", "5 ملايين"), desk.SECOND)
    stale = desk.item(article, "figure", "3 ملايين")
    reject_item(stale, by=newsroom.people["editor"], reason=RejectReason.DOUBLE)
    item = _undo(stale, newsroom)
    latest = Review.objects.filter(item=item).latest("pk")
    assert (latest.state, latest.basis) == (ReviewState.STALE, Basis.REVIEWER)
