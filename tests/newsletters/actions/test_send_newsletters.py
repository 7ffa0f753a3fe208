"""Newsletters go out at their hour, to those who confirmed, once, and never with what is not public."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.core import mail
from django.utils import timezone
from wagtail.models import PageViewRestriction

from rawi.articles.models import Article
from rawi.base.mailed_links import GOOD_FOR
from rawi.newsletters.actions.leave import leave
from rawi.newsletters.actions.send_newsletters import MOST_ATTEMPTS, forget_unconfirmed, send_newsletters
from rawi.newsletters.actions.subscribe import subscribe
from rawi.newsletters.choices import DeliveryState
from rawi.newsletters.models import Delivery, Edition, Newsletter, Subscription
from rawi.record.models import Dossier
from support.newsroom import Newsroom

pytestmark = pytest.mark.django_db

CANARY = "كناري"


def _letters() -> list[Any]:
    sent: list[Any] = list(mail.outbox)
    mail.outbox.clear()
    return sent


def test_first_comes_one_letter_that_asks(
    newsletter: Newsletter, newsroom: Newsroom, morning: datetime
) -> None:
    newsroom.article("خبر اليوم")
    subscribe(newsletter, "reader@mail.example", network="network")
    send_newsletters()
    send_newsletters(morning)
    (letter,) = _letters()
    assert "/newsletters/confirm/" in letter.body
    assert "خبر اليوم" not in letter.body


def test_an_edition_comes_at_its_hour_once(
    reader: Subscription, newsroom: Newsroom, morning: datetime
) -> None:
    newsroom.article("خبر اليوم")
    send_newsletters(morning - timedelta(minutes=2))
    assert "خبر اليوم" not in "".join(letter.body for letter in _letters())
    for _ in range(2):
        send_newsletters(morning)
    (letter,) = _letters()
    assert letter.to == ["reader@mail.example"]
    assert "خبر اليوم" in letter.body
    assert letter.extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert "/newsletters/leave/" in letter.extra_headers["List-Unsubscribe"]
    (html, _kind) = letter.alternatives[0]
    assert '<html lang="ar" dir="rtl">' in html
    assert "خبر اليوم" in html
    assert "<img" not in html
    send_newsletters(morning + timedelta(days=1))
    assert _letters() == []


def test_nothing_that_is_not_public_is_told(
    reader: Subscription, newsroom: Newsroom, morning: datetime
) -> None:
    newsroom.article("خبر اليوم")
    newsroom.article(f"{CANARY} مسودة", published=False)
    newsroom.article(f"{CANARY} سُحب").unpublish()
    closed = newsroom.article(f"{CANARY} مغلق")
    PageViewRestriction.objects.create(page=closed, restriction_type=PageViewRestriction.LOGIN)
    late = newsroom.article(f"{CANARY} قديم")
    late.reference_day = timezone.localdate() - timedelta(days=40)
    late.save()
    embargoed = newsroom.article(f"{CANARY} محظور", published=False)
    embargoed.go_live_at = morning + timedelta(days=3)
    embargoed.save_revision().publish()
    send_newsletters(morning)
    (letter,) = _letters()
    assert CANARY not in letter.body + letter.alternatives[0][0] + letter.subject


def test_what_was_taken_off_after_the_edition_was_made_is_left_out(
    reader: Subscription, newsroom: Newsroom, morning: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    newsroom.article("يبقى")
    gone = newsroom.article(f"{CANARY} يُسحب")
    monkeypatch.setattr("django.core.mail.backends.locmem.EmailBackend.send_messages", _refuse)
    send_newsletters(morning)
    monkeypatch.undo()
    Article.objects.get(pk=gone.pk).unpublish()
    send_newsletters(morning + timedelta(hours=1))
    (letter,) = _letters()
    assert "يبقى" in letter.body
    assert CANARY not in letter.body


def _refuse(*_given: Any) -> int:
    raise OSError("no mail server")


def test_a_refused_letter_is_tried_a_few_times_and_then_left(
    reader: Subscription, newsroom: Newsroom, morning: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    newsroom.article("خبر اليوم")
    monkeypatch.setattr("django.core.mail.backends.locmem.EmailBackend.send_messages", _refuse)
    for hours in range(MOST_ATTEMPTS + 2):
        send_newsletters(morning + timedelta(hours=3 * hours))
    delivery = Delivery.objects.get()
    assert (delivery.state, delivery.attempts) == (DeliveryState.FAILED, MOST_ATTEMPTS)


def test_one_that_a_crash_left_with_the_mail_server_is_not_sent_again(
    reader: Subscription, newsroom: Newsroom, morning: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    newsroom.article("خبر اليوم")

    def die(*_given: Any) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("django.core.mail.backends.locmem.EmailBackend.send_messages", die)
    with pytest.raises(KeyboardInterrupt):
        send_newsletters(morning)
    monkeypatch.undo()
    send_newsletters(morning + timedelta(days=1))
    assert _letters() == []
    assert Delivery.objects.get().state == DeliveryState.SENDING


def test_who_left_gets_nothing_more_not_even_what_waits(
    reader: Subscription, newsroom: Newsroom, morning: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    newsroom.article("خبر اليوم")
    monkeypatch.setattr("django.core.mail.backends.locmem.EmailBackend.send_messages", _refuse)
    send_newsletters(morning)
    monkeypatch.undo()
    leave(reader)
    send_newsletters(morning + timedelta(hours=5))
    assert _letters() == []
    assert not Subscription.objects.exists()


def test_nothing_new_and_nobody_to_tell_make_no_edition(
    newsletter: Newsletter, newsroom: Newsroom, morning: datetime
) -> None:
    newsroom.article("خبر اليوم")
    send_newsletters(morning)
    assert not Edition.objects.exists()
    newsletter.refresh_from_db()
    assert newsletter.composed_to == morning.replace(minute=0)


def test_a_dossier_s_letter_tells_of_its_articles_alone(
    newsletter: Newsletter, newsroom: Newsroom, morning: datetime
) -> None:
    dossier = Dossier.objects.create(title="ملف", slug="ملف", is_live=True)
    dossier.articles.add(newsroom.article("من الملف"))
    newsroom.article("من غيره")
    own = Newsletter.objects.create(dossier=dossier, composed_to=newsletter.composed_to)
    subscribe(own, "reader@mail.example", network="network")
    Subscription.objects.update(confirmed_at=timezone.now())
    send_newsletters(morning)
    (letter,) = _letters()
    assert "من الملف" in letter.body
    assert "من غيره" not in letter.body


def test_a_closed_dossier_sends_nothing(
    newsletter: Newsletter, newsroom: Newsroom, morning: datetime
) -> None:
    dossier = Dossier.objects.create(title="ملف", slug="ملف", is_live=False)
    dossier.articles.add(newsroom.article("من الملف"))
    own = Newsletter.objects.create(dossier=dossier, composed_to=newsletter.composed_to)
    subscribe(own, "reader@mail.example", network="network")
    Subscription.objects.update(confirmed_at=timezone.now())
    send_newsletters(morning)
    assert _letters() == []


def test_who_did_not_confirm_is_forgotten_in_a_day(newsletter: Newsletter, reader: Subscription) -> None:
    subscribe(newsletter, "other@mail.example", network="network")
    forget_unconfirmed(timezone.now() + GOOD_FOR * 2)
    assert list(Subscription.objects.values_list("pk", flat=True)) == [reader.pk]
