"""What is not public shows in no answer for machines, and nobody can tell it from what never was (D3, D4)."""

import json
from collections.abc import Callable
from io import BytesIO

import pytest
from arro3.io import read_parquet
from django.test import Client
from wagtail.models import Page, PageViewRestriction

from rawi.articles.models import Article
from rawi.record.actions.review_item import review_item
from rawi.record.actions.settle import settle
from rawi.record.choices import DisputeKind, RelationKind, RelationState, ReviewState, Visibility
from rawi.record.models import (
    Dispute,
    Dossier,
    Evidence,
    Figure,
    Item,
    Name,
    Pledge,
    Relation,
    Series,
    Statement,
    StatusChange,
)
from support.public_record import PublicRecord, addresses, body, item_addresses
from support.record import accept_all

CANARY = "زمرذيخ"
SECRETS = (
    "قال المتحدث سالم العبيدي إن «العمل انتهى».",
    "وتعهدت شركة البناء المتحدة بتسليم 40 مدرسة في نهاية عام 2022.",
    "ومن المقرر أن يعقد مؤتمر في البصرة في أيار 2022.",
)


def _suggested(article: Article) -> None:
    """As the reading left it."""


def _reviewed(state: ReviewState) -> Callable[[Article], None]:
    def review(article: Article) -> None:
        accept_all()
        for item in Item.objects.filter(article=article):
            review_item(item, state, by=None)

    return review


def _internal(article: Article) -> None:
    accept_all()
    items = Item.objects.filter(article=article)
    Item.objects.filter(pk__in=items).update(is_public=False)
    items.update(visibility=Visibility.INTERNAL)
    settle(items)


def _unpublished(article: Article) -> None:
    accept_all()
    article.unpublish()


def _closed(article: Article) -> None:
    accept_all()
    PageViewRestriction.objects.create(page=Page.objects.get(pk=article.pk), restriction_type="login")


def _closed_behind_our_back(article: Article) -> None:
    """The flag is stale: no signal told of it."""
    accept_all()
    Page.objects.filter(pk=article.pk).update(live=False)


HIDING = {
    "suggested": _suggested,
    "rejected": _reviewed(ReviewState.REJECTED),
    "stale": _reviewed(ReviewState.STALE),
    "withdrawn": _reviewed(ReviewState.WITHDRAWN),
    "internal": _internal,
    "unpublished": _unpublished,
    "closed": _closed,
    "closed, with a stale flag": _closed_behind_our_back,
}


def _hidden(record: PublicRecord, hide: Callable[[Article], None]) -> list[int]:
    """Items that nobody may see, to which everything public points; their keys."""
    article = record.newsroom.article("خبر آخر", *SECRETS)
    hide(article)
    items = Item.objects.filter(article=article)
    own = Name.objects.filter(involvements__item__in=items).exclude(
        involvements__item__article=record.article
    )
    Name.objects.filter(pk__in=own.values("pk")).update(name=CANARY, latin=CANARY, description=CANARY)
    items.update(words=CANARY)
    Evidence.objects.filter(item__in=items).update(exact=CANARY)
    Statement.objects.filter(item__in=items).update(cue=CANARY, gist=CANARY)
    Pledge.objects.filter(item__in=items).update(gist=CANARY)
    _point_at(record, items[0], article)
    return [item.pk for item in items]


def _point_at(record: PublicRecord, item: Item, article: Article) -> None:
    record.dossier.articles.add(article)
    record.dossier.names.add(*Name.objects.filter(name=CANARY))
    record.dossier.series.add(Series.objects.create(title=CANARY, slug="empty"))
    Dossier.objects.create(title=CANARY, slug="closed", is_live=False).articles.add(record.article)
    pledge = record.item("pledge")
    Pledge.objects.filter(pk=pledge.pk).update(baseline=item, target=item)
    pledge.pledge.statements.add(item)
    StatusChange.objects.filter(pledge=pledge.pk).update(evidence=item, evidence_words=CANARY)
    Figure.objects.filter(item=record.item("figure")).update(previous=item)
    Relation.objects.create(
        item=pledge, earlier=item, kind=RelationKind.REPEATS, state=RelationState.ACCEPTED, explanation=CANARY
    )
    Relation.objects.create(
        item=pledge, earlier=record.item("statement"), kind=RelationKind.REPEATS, explanation=CANARY
    )
    Dispute.objects.create(
        kind=DisputeKind.DISPUTE,
        article=record.article,
        item=pledge,
        text=CANARY,
        name=CANARY,
        email="a@example.org",
    )


def _said(reader: Client, address: str) -> str:
    answer = reader.get(address)
    said = body(answer)
    if address.endswith(".parquet"):
        rows = read_parquet(BytesIO(said)).read_all()
        return str({name: rows.column(name).to_pylist() for name in rows.column_names})
    return said.decode() + str(dict(answer.headers))


@pytest.mark.parametrize("hide", HIDING.values(), ids=HIDING.keys())
def test_what_is_not_public_shows_in_no_answer(
    hide: Callable[[Article], None], record: PublicRecord, reader: Client
) -> None:
    keys = _hidden(record, hide)
    for address in addresses(record, record.item("pledge").pk, *keys):
        said = _said(reader, address)
        assert CANARY not in said, address
        assert json.dumps(CANARY)[1:-1] not in said, address


@pytest.mark.parametrize("hide", HIDING.values(), ids=HIDING.keys())
def test_it_cannot_be_told_from_what_never_was(
    hide: Callable[[Article], None], record: PublicRecord, reader: Client
) -> None:
    key = _hidden(record, hide)[0]
    never = 999_999
    for hidden, missing in zip(item_addresses(key), item_addresses(never), strict=True):
        ours, theirs = reader.get(hidden), reader.get(missing)
        assert ours.status_code == theirs.status_code == 404
        assert ours.content.decode().replace(str(key), "") == theirs.content.decode().replace(str(never), "")
        told = [{**answer.headers, "Content-Length": ""} for answer in (ours, theirs)]
        assert told[0] == told[1]


def test_what_is_not_public_is_not_counted(record: PublicRecord, reader: Client) -> None:
    _hidden(record, _suggested)
    for address in (f"/api/v1/items?dossier={record.dossier.pk}&limit=100", "/api/v1/items?limit=100"):
        items = reader.get(address).json()["items"]
        assert {item["article"]["id"] for item in items} == {record.article.pk}


def test_public_references_are_there(record: PublicRecord, reader: Client) -> None:
    pledge, statement = record.item("pledge"), record.item("statement")
    StatusChange.objects.filter(pledge=pledge.pk).update(evidence=statement, evidence_words="العمل")
    Pledge.objects.filter(pk=pledge.pk).update(baseline=record.item("figure"))
    pledge.pledge.statements.add(statement)
    Relation.objects.create(
        item=pledge, earlier=statement, kind=RelationKind.REPEATS, state=RelationState.ACCEPTED
    )
    said = reader.get(f"/api/v1/items/{pledge.pk}").json()
    assert said["pledge"]["baseline"] == record.item("figure").pk
    assert said["pledge"]["statements"] == [statement.pk]
    assert said["pledge"]["history"][0]["evidence"] == statement.pk
    assert said["pledge"]["history"][0]["evidence_words"] == "العمل"
    assert said["relations"] == [{"kind": "repeats", "earlier": statement.pk}]


def test_a_dispute_shows_once_it_is_answered_and_its_words_only_as_a_reply(
    record: PublicRecord, reader: Client
) -> None:
    pledge = record.item("pledge")
    dispute = Dispute.objects.create(
        kind=DisputeKind.REPLY, article=record.article, item=pledge, text="لم نقل", name="ناطق"
    )
    Dispute.objects.filter(pk=dispute.pk).update(state="dismissed", answer="راجعنا التسجيل.")
    assert reader.get(f"/api/v1/items/{pledge.pk}").json()["disputes"] == [
        {"kind": "reply", "outcome": "dismissed", "answer": "راجعنا التسجيل."}
    ]
    Dispute.objects.filter(pk=dispute.pk).update(state="reply_published")
    published = reader.get(f"/api/v1/items/{pledge.pk}").json()["disputes"][0]
    assert (published["name"], published["text"]) == ("ناطق", "لم نقل")
