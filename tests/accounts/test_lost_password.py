"""A lost password is set anew by a letter, which tells strangers nothing and floods nobody."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from rawi.accounts.actions import send_password_letters as sending
from rawi.accounts.actions.send_password_letters import send_password_letters
from rawi.accounts.models import PasswordWish, User
from rawi.project.chores import ASIDE
from support.together import together

pytestmark = pytest.mark.django_db
ADDRESS = "owner@newsroom.example"
NEW = "a new and long passphrase"


@pytest.fixture(autouse=True)
def owner() -> User:
    return User.objects.create_superuser("owner", ADDRESS, "a long enough passphrase")


def _ask(email: str = ADDRESS, network: str = "192.0.2.1", client: Client | None = None) -> Any:
    client = client or Client(REMOTE_ADDR=network)
    return client.post("/admin/password_reset/", {"email": email})


def test_an_address_gets_three_letters_an_hour_and_nobody_is_told() -> None:
    for number in range(5):
        answer = _ask(network=f"192.0.2.{number}", email=ADDRESS.upper() if number % 2 else ADDRESS)
        assert (answer.status_code, answer.headers["Location"]) == (302, "/admin/password_reset/done/")
    send_password_letters()
    assert len(mail.outbox) == 3


def test_a_network_asks_ten_times_an_hour() -> None:
    for number in range(10):
        assert _ask(f"address-{number}@newsroom.example").status_code == 302
    refused = _ask()
    assert refused.status_code == 429
    assert int(refused.headers["Retry-After"]) > 0
    assert "no-store" in refused.headers["Cache-Control"]
    assert "وصلت طلبات كثيرة من شبكتك قبل قليل. حاول لاحقًا" in refused.content.decode()
    assert _ask(network="198.51.100.7").status_code == 302


def test_the_request_does_the_same_for_everybody() -> None:
    _ask("warm@newsroom.example", "198.51.100.1")
    done = []
    for email in (ADDRESS, "nobody@newsroom.example"):
        with CaptureQueriesContext(connection) as queries:
            answer = _ask(email, "198.51.100.2" if email == ADDRESS else "198.51.100.3")
        done.append((answer.status_code, answer.headers["Location"], [_shape(one["sql"]) for one in queries]))
    assert done[0] == done[1]
    assert not mail.outbox
    assert "accounts_user" not in str(done)


def _shape(sql: str) -> str:
    return re.sub(r"'[^']*'|[0-9]+", "?", sql)


def test_only_who_has_a_password_gets_a_letter() -> None:
    User.objects.create_user("left", "left@newsroom.example", "passphrase", is_active=False)
    User.objects.create_user("by link", "by-link@newsroom.example", None)
    for name in ("nobody", "left", "by-link"):
        _ask(f"{name}@newsroom.example")
    assert send_password_letters() is False
    assert not mail.outbox
    assert not PasswordWish.objects.exists()


def test_a_letter_is_sent_by_the_chores_and_its_link_sets_a_password() -> None:
    assert send_password_letters in [chore.do for chore in ASIDE]
    _ask()
    send_password_letters()
    send_password_letters()
    (letter,) = mail.outbox
    assert letter.to == [ADDRESS]
    assert "owner" in str(letter.body)
    assert 'dir="rtl"' in str(letter.alternatives[0][0])
    (link,) = re.findall(r"http://localhost(/admin/password_reset/confirm/\S+)", str(letter.body))
    client = Client()
    form = client.get(link, follow=True).redirect_chain[-1][0]
    assert client.post(form, {"new_password1": NEW, "new_password2": NEW}).status_code == 302
    assert User.objects.get(username="owner").check_password(NEW)
    assert not PasswordWish.objects.exists()


def test_the_link_leads_to_the_site_whatever_host_was_asked(settings: Any) -> None:
    settings.ALLOWED_HOSTS = ["*"]
    Client(headers={"host": "evil.example"}).post("/admin/password_reset/", {"email": ADDRESS})
    send_password_letters()
    assert "evil.example" not in str(mail.outbox[0].message())


def test_a_letter_that_is_refused_keeps_no_other_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    User.objects.create_user("refused", "refused@newsroom.example", "passphrase")
    sent: list[str] = []
    monkeypatch.setattr(sending, "send", lambda _letter, to: sent.append(to) or "refused" not in to)
    _ask("refused@newsroom.example")
    _ask()
    now = timezone.now()
    for _time in range(3):
        send_password_letters(now)
    assert sent == ["refused@newsroom.example", ADDRESS]
    send_password_letters(now + timedelta(minutes=2))
    assert sent[2:] == ["refused@newsroom.example"]
    send_password_letters(now + timedelta(hours=2))
    assert not PasswordWish.objects.exists(), "who waited for so long has asked again"


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_of_two_workers_one_sends_it() -> None:
    _ask()
    together(*[send_password_letters] * 4)
    assert len(mail.outbox) == 1


def test_the_address_is_not_kept_in_the_clear() -> None:
    _ask()
    assert ADDRESS not in str(list(PasswordWish.objects.values()))
