"""The outbox: what happens is told once it is true, signed, again after a failure, and to nobody else."""

import json
from base64 import b64decode
from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, unquote

import pytest
from django.core.management import call_command
from django.utils import timezone

from rawi.api.actions.announce import announce, announce_articles
from rawi.api.actions.deliver import WAITS, deliver_due, forget_delivered
from rawi.api.choices import DeliveryState, Happening
from rawi.api.models import Announcement, Delivery
from rawi.api.webhooks.signature import signed
from rawi.base.outbound import Failed, Target
from rawi.record.actions.settle import hide, settle
from rawi.record.models import Item
from support.newsroom import Newsroom, open_newsroom
from support.record import accept_all
from support.wire import SAYING, dossier_of, full_article

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.filterwarnings("ignore:Unclosed file <tempfile.Spooled:ResourceWarning"),
]

HOOK = "http://127.0.0.1:9/hook?token=geheim"
HUB = "http://127.0.0.1:9/hub"
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


@pytest.fixture
def newsroom(settings: Any) -> Newsroom:
    """A newsroom whose articles a webhook is told of."""
    settings.WEBHOOKS, settings.WEBHOOK_SECRET, settings.PRIVATE_TARGETS = [HOOK], SECRET, True
    return open_newsroom()


class Receiver:
    """Stands for the other side: keeps what it is sent and answers with status; None is no answer."""

    def __init__(self, status: int | None = 204) -> None:
        self.status = status
        self.sent: list[tuple[Target, bytes, Mapping[str, str]]] = []

    def __call__(self, target: Target, body: bytes, headers: Mapping[str, str]) -> int:
        self.sent.append((target, body, headers))
        if self.status is None:
            raise Failed("TimeoutError")
        return self.status

    @property
    def messages(self) -> list[dict[str, Any]]:
        return [json.loads(body) for _, body, _ in self.sent]


def test_each_thing_that_happens_is_told_in_order(newsroom: Newsroom) -> None:
    article = newsroom.article("خبر", "نص.")
    article.save_revision().publish()
    article.refresh_from_db()
    receiver = Receiver()
    # What is no longer true by then is not told: the words of the first three may be gone.
    deliver_due(send=receiver)
    article.unpublish()
    deliver_due(send=receiver)
    assert [one["type"] for one in receiver.messages] == [
        "article.published",
        "article.updated",
        "article.withdrawn",
    ]
    first, last = receiver.messages[0], receiver.messages[-1]
    assert first["data"] == {
        "id": article.pk,
        "number": 1,
        "url": f"http://localhost/a/{article.pk}",
        "ninjs": f"http://localhost/a/{article.pk}.json",
        "headline": "خبر",
        "language": "ar",
    }
    assert "headline" not in last["data"]
    assert deliver_due(send=receiver) == 0


def test_what_was_withdrawn_meanwhile_is_not_told(newsroom: Newsroom) -> None:
    newsroom.article("خبر سري", "نص.").unpublish()
    receiver = Receiver()
    deliver_due(send=receiver)
    assert [one["type"] for one in receiver.messages] == ["article.withdrawn"]
    assert "سري" not in str(receiver.sent)


def test_drafts_and_closed_articles_are_told_to_nobody(newsroom: Newsroom) -> None:
    draft = newsroom.article("مسودة", "نص.", published=False)
    announce_articles([draft.pk])
    assert not Announcement.objects.exists()
    draft.delete()
    assert not Announcement.objects.exists()


def test_items_are_told_too(newsroom: Newsroom) -> None:
    newsroom.article("خبر", SAYING)
    Delivery.objects.all().delete()
    accept_all()
    receiver = Receiver()
    while deliver_due(send=receiver):
        pass
    told = {one["data"]["id"] for one in receiver.messages if one["type"] == "item.published"}
    assert told == set(Item.objects.filter(is_public=True).values_list("pk", flat=True)) != set()


def _told(receiver: Receiver) -> list[str]:
    while deliver_due(send=receiver):
        pass
    return [one["type"] for one in receiver.messages]


def test_a_public_item_that_is_amended_is_updated_and_was_never_gone(newsroom: Newsroom) -> None:
    newsroom.article("خبر", SAYING)
    accept_all()
    assert "item.published" in _told(Receiver())
    item = Item.objects.filter(is_public=True)[0]
    hide(Item.objects.filter(pk=item.pk))
    settle(Item.objects.filter(pk=item.pk))
    assert _told(Receiver()) == ["item.updated"]
    hide(Item.objects.filter(pk=item.pk))
    assert _told(Receiver()) == ["item.withdrawn"]
    settle(Item.objects.filter(pk=item.pk))
    assert _told(Receiver()) == ["item.published"]


def test_without_a_webhook_nothing_waits(settings: Any) -> None:
    newsroom = open_newsroom()
    newsroom.article("خبر", SAYING)
    accept_all()
    assert not Delivery.objects.exists()
    assert [one.happening for one in Announcement.objects.all()] == ["article.published"]


def test_a_message_carries_the_standards_signature(newsroom: Newsroom) -> None:
    newsroom.article("خبر", "نص.")
    receiver = Receiver()
    deliver_due(send=receiver)
    ((target, body, headers),) = receiver.sent
    assert (target.path, target.ip) == ("/hook?token=geheim", "127.0.0.1")
    at = timezone.datetime.fromtimestamp(
        int(headers["webhook-timestamp"]), tz=timezone.get_default_timezone()
    )
    assert abs(at - timezone.now()) < timedelta(minutes=1)
    assert signed(headers["webhook-id"], at, body, SECRET).items() <= dict(headers).items()
    kind, signature = headers["webhook-signature"].split(",")
    assert (kind, len(b64decode(signature))) == ("v1", 32)


def test_the_signature_is_that_of_the_standards_own_example() -> None:
    # https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
    at = timezone.datetime.fromtimestamp(1614265330, tz=timezone.get_default_timezone())
    headers = signed("msg_p5jXN8AQM9LWM0D4loKWxJek", at, b'{"test": 2432232314}', SECRET)
    assert headers["webhook-signature"] == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


@pytest.mark.parametrize("status", [None, 500, 404, 302])
def test_a_failure_is_tried_again_later_and_later(status: int | None, newsroom: Newsroom) -> None:
    newsroom.article("خبر", "نص.")
    receiver = Receiver(status)
    for tried, wait in enumerate(WAITS, 1):
        assert deliver_due(send=receiver) == 1
        delivery = Delivery.objects.get()
        assert (delivery.state, delivery.attempts) == (DeliveryState.WAITING, tried)
        assert timedelta(seconds=wait - 60) < delivery.due_at - timezone.now() <= timedelta(seconds=wait)
        assert deliver_due(send=receiver) == 0
        Delivery.objects.update(due_at=timezone.now())
    deliver_due(send=receiver)
    assert Delivery.objects.get().state == DeliveryState.GIVEN_UP
    assert len(receiver.sent) == len(WAITS) + 1


def test_who_says_that_it_is_gone_is_asked_no_more(
    newsroom: Newsroom, caplog: pytest.LogCaptureFixture
) -> None:
    newsroom.article("خبر", "نص.")
    deliver_due(send=Receiver(410))
    assert Delivery.objects.get().state == DeliveryState.GIVEN_UP
    assert "given up" in caplog.text
    assert "geheim" not in caplog.text
    assert SECRET not in caplog.text


def test_private_addresses_are_called_only_where_the_operator_says_so(
    newsroom: Newsroom, settings: Any
) -> None:
    settings.PRIVATE_TARGETS = False
    newsroom.article("خبر", "نص.")
    receiver = Receiver()
    deliver_due(send=receiver)
    assert receiver.sent == []
    assert Delivery.objects.get().outcome == "refused"


def test_who_died_on_the_way_has_lost_nothing(newsroom: Newsroom) -> None:
    newsroom.article("خبر", "نص.")

    def die(*args: object) -> int:
        raise SystemExit

    with pytest.raises(SystemExit):
        deliver_due(send=die)
    receiver = Receiver()
    assert deliver_due(send=receiver) == 0, "it is somebody's for a minute"
    Delivery.objects.update(due_at=timezone.now())
    assert deliver_due(send=receiver) == 1


def test_a_hub_is_told_which_feeds_changed(newsroom: Newsroom, settings: Any) -> None:
    settings.WEBHOOKS, settings.WEBSUB_HUB = [], HUB
    article = full_article(newsroom)
    dossier_of(article)
    Delivery.objects.all().delete()
    announce(Happening.ARTICLE_UPDATED, article.pk)
    receiver = Receiver()
    deliver_due(send=receiver)
    ((_, body, headers),) = receiver.sent
    assert headers == {"Content-Type": "application/x-www-form-urlencoded"}
    said = parse_qs(body.decode())
    assert said["hub.mode"] == ["publish"]
    paths = {unquote(topic.removeprefix("http://localhost")) for topic in said["hub.url"]}
    assert {"/feed.rss", "/feed.atom", "/feed.json", "/أخبار/feed.rss", "/أخبار/أمن/feed.json"} <= paths
    assert "/dossiers/الجسر/articles.atom" in paths
    assert "/contributors/هالة-الجبوري/feed.rss" in paths


def test_old_deliveries_are_forgotten_and_what_happened_is_not(newsroom: Newsroom) -> None:
    newsroom.article("خبر", "نص.")
    deliver_due(send=Receiver())
    Delivery.objects.update(due_at=timezone.now() - timedelta(days=31))
    forget_delivered()
    assert not Delivery.objects.exists()
    assert Announcement.objects.exists()


def test_the_command_works_off_what_is_due(newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    newsroom.article("خبر", "نص.")
    monkeypatch.setattr(
        "rawi.api.management.commands.deliver.deliver_due", lambda: deliver_due(send=Receiver())
    )
    call_command("deliver")
    assert Delivery.objects.get().state == DeliveryState.SENT
