"""Readers sign in by a mailed link: what must not work comes first."""

import re
from datetime import timedelta

import pytest
from django.conf import settings as django_settings
from django.core import mail
from django.test import Client
from django.utils import timezone

from rawi.comments.actions.send_comment_mail import send_comment_mail
from rawi.comments.models import Comment
from rawi.members.actions import send_sign_ins as sending
from rawi.members.actions.send_sign_ins import forget_sign_ins, send_sign_ins
from rawi.members.actions.sign_in import sign_in
from rawi.members.models import Member, SignIn, Stay
from support.newsroom import open_newsroom
from support.together import together

pytestmark = pytest.mark.django_db
ADDRESS = "reader@mail.example"


@pytest.fixture(autouse=True)
def _on(settings) -> None:
    settings.READER_ACCOUNTS = True
    open_newsroom()


def _link(client: Client, query: str = "") -> str:
    assert client.post(f"/account/sign-in/{query}", {"email": ADDRESS}).status_code == 200
    send_sign_ins()
    return str(re.findall(r"http://localhost(/account/sign-in/\S+)", str(mail.outbox[-1].body))[0])


def _signed_in(query: str = "") -> Client:
    client = Client()
    assert client.post(_link(client, query)).status_code == 303
    return client


def test_without_the_setting_there_are_no_accounts(settings) -> None:
    settings.READER_ACCOUNTS = False
    for path in ("", "sign-in/", "sign-in/x/", "delete/"):
        assert Client().get(f"/account/{path}").status_code == 404
    assert Client().post("/account/sign-in/", {"email": ADDRESS}).status_code == 404
    assert not SignIn.objects.exists()


def test_another_site_signs_nobody_in_or_out() -> None:
    client = Client(enforce_csrf_checks=True, headers={"origin": "https://elsewhere.example"})
    for path in ("sign-in/", "sign-in/x/", "sign-out/", "delete/", ""):
        assert client.post(f"/account/{path}", {"email": ADDRESS}).status_code == 403


def test_a_link_works_once_and_not_for_long() -> None:
    client = Client()
    link = _link(client)
    assert ADDRESS in client.get(link).content.decode(), "whose account it is can be read first"
    assert not Member.objects.exists(), "looking at a link does nothing"
    assert client.post(link).status_code == 303
    assert Client().post(link).status_code == 403
    late = _link(client)
    SignIn.objects.update(mailed_at=timezone.now() - timedelta(minutes=31))
    assert Client().post(late).status_code == 403
    assert Client().post("/account/sign-in/invented/").status_code == 403
    assert Stay.objects.count() == 1


def test_the_answer_does_not_tell_who_has_an_account() -> None:
    before = Client().post("/account/sign-in/", {"email": ADDRESS}).content
    _signed_in()
    assert Client().post("/account/sign-in/", {"email": ADDRESS}).content == before


def test_an_address_gets_five_letters_an_hour_and_nobody_is_told() -> None:
    for number in range(7):
        answer = Client().post("/account/sign-in/", {"email": ADDRESS}, REMOTE_ADDR=f"192.0.2.{number}")
        assert answer.status_code == 200
    assert SignIn.objects.count() == 5


def test_a_letter_that_is_refused_keeps_no_other_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("refused", "reader"):
        Client().post("/account/sign-in/", {"email": f"{name}@mail.example"})
    sent: list[str] = []
    monkeypatch.setattr(sending, "send", lambda _letter, to: sent.append(to) or "refused" not in to)
    now = timezone.now()
    send_sign_ins(now)
    send_sign_ins(now + timedelta(seconds=2))
    assert sent == ["refused@mail.example", ADDRESS]
    send_sign_ins(now + timedelta(seconds=62))
    assert sent[2:] == ["refused@mail.example"]


def test_a_network_asks_ten_times_an_hour() -> None:
    answers = [Client().post("/account/sign-in/", {"email": f"a{n}@mail.example"}) for n in range(11)]
    assert [one.status_code for one in answers] == [200] * 10 + [429]


@pytest.mark.parametrize(
    "query", ["?article=//evil.example", "?article=https://evil.example", "?next=//e.example"]
)
def test_nothing_leads_to_another_site(query: str) -> None:
    client = Client()
    assert client.post(_link(client, query)).headers["Location"] == "/account/"


def test_the_cookie_is_the_readers_alone_and_opens_no_desk() -> None:
    client = _signed_in()
    cookie = client.cookies["member"]
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"
    assert django_settings.SESSION_COOKIE_NAME not in client.cookies
    assert client.get("/admin/").status_code == 302
    assert Member.objects.get().email_sealed != ADDRESS
    client.cookies["member"] = f"x{cookie.value}"
    assert client.get("/account/").status_code == 302


def test_signing_out_ends_copies_of_the_cookie_here_or_everywhere() -> None:
    client, other = _signed_in(), _signed_in()
    copy = Client()
    copy.cookies["member"] = client.cookies["member"].value
    client.post("/account/sign-out/")
    assert copy.get("/account/").status_code == 302
    assert other.get("/account/").status_code == 200
    third = _signed_in()
    third.post("/account/sign-out/", {"everywhere": "1"})
    assert other.get("/account/").status_code == 302


def test_a_stay_ends_by_itself() -> None:
    client = _signed_in()
    Stay.objects.update(created_at=timezone.now() - timedelta(days=91))
    assert client.get("/account/").status_code == 302
    forget_sign_ins()
    assert not Stay.objects.exists()


def test_a_name_is_checked_and_kept_and_comments_take_it() -> None:
    client, article = _signed_in(), open_newsroom().article("خبر", "فقرة.")
    assert client.post("/account/", {"name": "a\u202eb"}).status_code in {303, 400}
    assert client.post("/account/", {"name": "سلمى"}).status_code == 303
    sent = client.post(f"/a/{article.pk}/comments/", {"name": "", "email": "", "text": "رأيي هنا."})
    assert sent.status_code == 303
    comment = Comment.objects.get()
    assert comment.name == "سلمى"
    assert comment.writer is not None
    assert comment.writer.email_key == Member.objects.get().email_key
    page = _signed_in().get("/account/").content.decode()
    assert "رأيي هنا." in page
    assert f"/c/{comment.pk}/withdraw/" not in page


def test_a_guest_still_gives_name_and_address() -> None:
    article = open_newsroom().article("خبر", "فقرة.")
    sent = Client().post(f"/a/{article.pk}/comments/", {"name": "", "email": "", "text": "رأيي."})
    assert sent.status_code == 400
    assert not Comment.objects.exists()


def test_deleting_goes_by_the_letter_that_erases_everything() -> None:
    client = _signed_in()
    assert client.post("/account/delete/").status_code == 200
    send_comment_mail()
    (link,) = re.findall(r"http://localhost(/my-data/\S+)", str(mail.outbox[-1].body))
    assert Member.objects.exists()
    assert Client().post(link).status_code == 200
    assert not Member.objects.exists()
    assert not Stay.objects.exists()
    assert client.get("/account/").status_code == 302


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_of_two_at_once_one_signs_in() -> None:
    token = _link(Client()).rstrip("/").rpartition("/")[2]
    made = together(*[lambda: sign_in(token)] * 4)
    assert len([one for one in made if one]) == 1
    assert Stay.objects.count() == 1
