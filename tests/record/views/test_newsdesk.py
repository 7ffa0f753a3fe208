"""The desks beside the review desk, as those who work there use them and others do not."""

from datetime import date
from typing import Any

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse

from rawi.record.actions.dispute_item import Said, dispute_item
from rawi.record.choices import DisputeKind, FollowUpCause
from rawi.record.models import Dispute, FollowUp, Item, Name, Pledge, Relation
from support.newsroom import Newsroom, open_newsroom
from support.record import accept, named, pledge_of, statement_of

pytestmark = pytest.mark.django_db

DUE = {"due": "2020-07", "due_basis": "stated", "due_from": date(2020, 7, 1), "due_to": date(2020, 7, 31)}


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


@pytest.fixture
def pledge(newsroom: Newsroom) -> Item:
    article = newsroom.article("خبر", "فقرة.")
    speaker = named("سالم العبيدي")
    item = pledge_of(article, "سنبني الجسر", speaker, own=DUE)
    statement_of(article, "افتُتح الجسر أمس", speaker)
    accept(newsroom, article)
    return item


def _as(newsroom: Newsroom, role: str) -> Client:
    client = Client()
    client.force_login(newsroom.people[role])
    return client


def _task(pledge: Item) -> FollowUp:
    return FollowUp.objects.get(item=pledge, cause=FollowUpCause.DUE_PLEDGE)


@pytest.mark.parametrize("role", ["moderator"])
def test_who_has_no_right_sees_no_desk(role: str, pledge: Item, newsroom: Newsroom) -> None:
    client = _as(newsroom, role)
    for name, args in (
        ("record_follow_ups", []),
        ("record_follow_up", [_task(pledge).pk]),
        ("record_pledge_status", [pledge.pk]),
        ("record_relations", []),
        ("record_name_merge", [Name.objects.get().pk]),
    ):
        assert client.get(reverse(name, args=args)).status_code == 302, name


@pytest.mark.parametrize(
    ("chosen", "shown"),
    [("due", True), ("soon", False), ("later", False), ("closed", False), ("nonsense", True)],
)
def test_a_task_stands_in_the_list_of_its_day(
    chosen: str, shown: bool, pledge: Item, newsroom: Newsroom
) -> None:
    page = _as(newsroom, "editor").get(reverse("record_follow_ups"), {"list": chosen}).content.decode()
    assert ("سنبني الجسر" in page) is shown


def _post(newsroom: Newsroom, address: str, role: str = "editor", **fields: Any) -> Any:
    return _as(newsroom, role).post(address, fields)


def test_a_task_is_given_put_off_and_closed(pledge: Item, newsroom: Newsroom) -> None:
    address = reverse("record_follow_up", args=[_task(pledge).pk])
    reporter = newsroom.people["reporter"]
    _post(newsroom, address, act="assign", **{"assign-assignee": str(reporter.pk)})
    assert _task(pledge).assignee == reporter
    _post(newsroom, address, act="postpone", **{"postpone-until": "2020-09-01"})
    assert _task(pledge).due_on == date(2020, 9, 1)
    article = newsroom.article("افتتاح الجسر", "فقرة.")
    _post(newsroom, address, act="close", **{"close-article": f"https://x.example/a/{article.pk}"})
    assert (_task(pledge).state, _task(pledge).result) == ("done", article)


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"act": "postpone", "postpone-until": "2020-07-01"}, 422),
        ({"act": "postpone", "postpone-until": "غدا"}, 422),
        ({"act": "close", "close-article": "999999"}, 422),
        ({"act": "close"}, 422),
    ],
)
def test_what_cannot_be_done_is_said(
    fields: dict[str, str], status: int, pledge: Item, newsroom: Newsroom
) -> None:
    answer = _post(newsroom, reverse("record_follow_up", args=[_task(pledge).pk]), **fields)
    assert answer.status_code == status
    assert _task(pledge).state == "open"


def test_a_pledge_s_status_is_set_with_evidence_from_the_record(pledge: Item, newsroom: Newsroom) -> None:
    address = reverse("record_pledge_status", args=[pledge.pk])
    fields = {"status": "kept_late", "since": "2020-09", "reason": "افتُتح الجسر"}
    refused = _post(newsroom, address, **fields)
    assert refused.status_code == 422
    assert "افتُتح الجسر" in refused.content.decode()
    shows = Item.objects.get(kind="statement")
    assert _post(newsroom, address, **fields, suggested=str(shows.pk)).status_code == 302
    kept = Pledge.objects.get(pk=pledge.pk)
    assert (kept.status, kept.changes.get().evidence) == ("kept_late", shows)


@pytest.mark.parametrize("since", ["قريبا", "31 فبراير 2026", "15 يونيو", "أمس", "15-15-2026"])
def test_a_status_since_no_day_is_refused(since: str, pledge: Item, newsroom: Newsroom) -> None:
    address = reverse("record_pledge_status", args=[pledge.pk])
    fields = {"status": "in_progress", "since": since, "reason": "بدأ العمل"}
    assert _post(newsroom, address, **fields).status_code == 422


@pytest.mark.parametrize(
    ("since", "kept", "words"),
    [
        ("2026-06-15", "2026-06-15", "15 يونيو 2026"),
        ("٢٠٢٦-٠٦", "2026-06", "يونيو 2026"),
        ("١٥ يونيو ٢٠٢٦", "2026-06-15", "15 يونيو 2026"),
        (" 15 حزيران/يونيو 2026 ", "2026-06-15", "15 يونيو 2026"),
        ("15-06-2026", "2026-06-15", "15 يونيو 2026"),
    ],
)
def test_a_day_is_written_as_people_write_it_and_shown_in_words(
    since: str, kept: str, words: str, pledge: Item, newsroom: Newsroom
) -> None:
    address = reverse("record_pledge_status", args=[pledge.pk])
    fields = {"status": "in_progress", "since": since, "reason": "بدأ العمل"}
    assert _post(newsroom, address, **fields).status_code == 302
    assert Pledge.objects.get(pk=pledge.pk).changes.get().since == kept
    Pledge.objects.filter(pk=pledge.pk).update(due="../2026-12")
    page = _as(newsroom, "editor").get(address).content.decode()
    assert f"<bdi>{words}</bdi>" in page
    assert "<bdi>حتى 31 ديسمبر 2026</bdi>" in page
    assert "\u200e2021-01-15\u200e" in page


def test_a_dispute_is_answered_and_its_sender_told(pledge: Item, newsroom: Newsroom) -> None:
    said = Said(DisputeKind.DISPUTE, "لم أتعهد بهذا.", name="سالم", email="s@example.com")
    dispute = dispute_item(pledge.article, pledge, said, network="n")
    task = FollowUp.objects.get(dispute=dispute)
    led = _as(newsroom, "editor").get(reverse("record_follow_up", args=[task.pk]))
    assert led.url == reverse("record_dispute", args=[dispute.pk])
    answer = {"state": "upheld", "answer": "صححنا البند."}
    assert _post(newsroom, led.url, "reporter", **answer).status_code == 302
    assert Dispute.objects.get().state == "open"
    _post(newsroom, led.url, **answer)
    assert (Dispute.objects.get().state, Dispute.objects.get().email) == ("upheld", "")
    (sent,) = mail.outbox
    assert sent.to == ["s@example.com"]
    assert "صححنا البند." in sent.body


def test_a_likely_name_is_offered_and_merged(pledge: Item, newsroom: Newsroom) -> None:
    known = Name.objects.get()
    other = named("سليم العبيدي")
    address = reverse("record_name_merge", args=[other.pk])
    assert "سالم العبيدي" in _as(newsroom, "editor").get(address).content.decode()
    assert _post(newsroom, address, keep="999999").status_code == 422
    assert _post(newsroom, address, keep=str(known.pk)).status_code == 302
    other.refresh_from_db()
    assert other.merged_into == known


def test_a_name_is_split(pledge: Item, newsroom: Newsroom) -> None:
    name = Name.objects.get()
    moving = name.involvements.get(item=pledge)
    address = reverse("record_name_split", args=[name.pk])
    _post(newsroom, address, new_name="سالم العبيدي المهندس", involvements=[str(moving.pk)])
    moving.refresh_from_db()
    assert moving.name.name == "سالم العبيدي المهندس"


def test_a_relation_is_decided(pledge: Item, newsroom: Newsroom) -> None:
    earlier = Item.objects.get(kind="statement")
    relation = Relation.objects.create(item=pledge, earlier=earlier, kind="repeats", explanation="سبب")
    client = _as(newsroom, "editor")
    assert "سبب" in client.get(reverse("record_relations")).content.decode()
    client.post(reverse("record_relation", args=[relation.pk]), {"state": "nonsense"})
    relation.refresh_from_db()
    assert relation.state == "suggested"
    client.post(reverse("record_relation", args=[relation.pk]), {"state": "accepted"})
    relation.refresh_from_db()
    assert (relation.state, relation.by) == ("accepted", newsroom.people["editor"])


def test_a_name_that_items_speak_of_is_not_deleted(pledge: Item, newsroom: Newsroom) -> None:
    name = Name.objects.get()
    answer = _post(newsroom, reverse("wagtailsnippets_record_name:delete", args=[name.pk]), "operator")
    assert answer.status_code == 302
    assert Name.objects.filter(pk=name.pk).exists()
