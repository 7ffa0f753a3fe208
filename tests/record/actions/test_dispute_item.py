"""Anybody may say that something is wrong: it reaches the desk whole, or is refused with a reason."""

from datetime import timedelta

import pytest
from django.utils import timezone

from rawi.articles.models import Article
from rawi.record.actions.dispute_item import A_DAY, AN_HOUR, MOST_TEXT, Said, TooMany, dispute_item
from rawi.record.choices import DisputeKind, FollowUpCause
from rawi.record.errors import Refused
from rawi.record.models import Dispute, FollowUp, Item
from support.newsroom import open_newsroom
from support.record import statement_of

pytestmark = pytest.mark.django_db

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"


@pytest.fixture
def article() -> Article:
    return open_newsroom().article("خبر", "فقرة.")


@pytest.fixture
def item(article: Article) -> Item:
    return statement_of(article, "قول")


def _send(item: Item, text: str = "لم أقل هذا.", network: str = "n", **more: str) -> Dispute:
    said = Said(**{"kind": DisputeKind.DISPUTE, "text": text} | more)
    return dispute_item(item.article, item, said, network=network)


@pytest.mark.parametrize(
    "text", ["", " \n ", "a\0b", "\ud800", "ا" + "\u064e" * 40, "س" * (MOST_TEXT + 1), FAMILY * MOST_TEXT]
)
def test_a_text_that_cannot_stand_is_refused_with_a_reason(text: str, item: Item) -> None:
    with pytest.raises(Refused) as refused:
        _send(item, text)
    assert str(refused.value)
    assert not Dispute.objects.exists()


@pytest.mark.parametrize("text", ["س" * MOST_TEXT, FAMILY * 400, "مُ" * MOST_TEXT])
def test_length_is_what_a_reader_counts(text: str, item: Item) -> None:
    assert _send(item, text).text == text


@pytest.mark.parametrize(("name", "email"), [("", ""), ("سالم", ""), ("", "s@example.com")])
def test_a_reply_needs_somebody_to_answer_to(name: str, email: str, item: Item) -> None:
    with pytest.raises(Refused):
        _send(item, kind=DisputeKind.REPLY, name=name, email=email)


def test_it_reaches_the_desk(item: Item) -> None:
    dispute = _send(item, "لم أقل هذا.\nقلت غيره.")
    task = FollowUp.objects.get()
    assert (task.cause, task.dispute, task.item) == (FollowUpCause.DISPUTE, dispute, item)
    assert "\n" not in task.title


def test_controls_do_not_turn_the_page_round(item: Item) -> None:
    dispute = _send(item, "نص \u202eمقلوب\u202bهنا", name="سالم\u202e")
    assert dispute.text == "نص مقلوب\u202bهنا\u202c"
    assert dispute.name == "سالم"


def test_a_network_may_send_so_many_an_hour_and_a_day(item: Item) -> None:
    for _ in range(AN_HOUR):
        _send(item)
    with pytest.raises(TooMany):
        _send(item)
    assert _send(item, network="other")
    Dispute.objects.filter(network_key="n").update(created_at=timezone.now() - timedelta(hours=2))
    assert _send(item)
    Dispute.objects.bulk_create(
        Dispute(article=item.article, kind="dispute", text="نص", network_key="n") for _ in range(A_DAY)
    )
    Dispute.objects.update(created_at=timezone.now() - timedelta(hours=2))
    with pytest.raises(TooMany):
        _send(item)


def test_after_a_day_nothing_tells_the_network(item: Item) -> None:
    old = _send(item)
    Dispute.objects.update(created_at=timezone.now() - timedelta(days=2))
    _send(item, network="other")
    old.refresh_from_db()
    assert old.network_key == ""
