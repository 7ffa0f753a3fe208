"""Following by e-mail from the outside: asked, confirmed, ended by one click."""

import re

import pytest
from django.core import mail
from django.test import Client

from rawi.articles.models import Article
from rawi.base.wishes import OF_NETWORK
from rawi.comments.actions.send_comment_mail import send_comment_mail
from rawi.comments.choices import CommentState
from rawi.comments.models import Follower, Writer
from support.comments import comment
from support.newsroom import open_newsroom

pytestmark = pytest.mark.django_db

ADDRESS = "canary@mail.example"
OWN_PAGE = {"Origin": "http://testserver"}


@pytest.fixture
def article() -> Article:
    return open_newsroom().article("خبر", "فقرة.")


def _ask(article: Article, address: str = ADDRESS) -> str:
    answer = Client().post(f"/a/{article.pk}/follow/", {"email": address})
    assert answer.status_code == 200
    return answer.content.decode().replace(address, "")


def _link() -> str:
    """The link in the newest letter, without the site."""
    send_comment_mail()
    return str(re.findall(r"http://localhost(/\w+/\S+)/", str(mail.outbox[-1].body))[-1]) + "/"


def _follow(article: Article) -> None:
    _ask(article)
    Client().post(_link())


def test_mail_begins_only_behind_the_link_s_button(article: Article) -> None:
    _ask(article)
    link = _link()
    client = Client()
    assert client.get(link).status_code == 200
    assert Follower.objects.get().confirmed_at is None
    assert client.post(link).status_code == 200
    assert Follower.objects.get().confirmed_at is not None
    assert client.cookies == {}


def test_the_answer_is_the_same_whatever_is_known(article: Article) -> None:
    comment(article, email="known@mail.example")
    first = _ask(article)
    assert first == _ask(article, "known@mail.example") == _ask(article)
    assert ADDRESS not in first


def test_a_mail_program_ends_it_with_one_click(article: Article) -> None:
    _follow(article)
    comment(article, "جديد.", CommentState.APPROVED, email="other@mail.example")
    link = _link()
    assert link.startswith("/unfollow/")
    program = Client(enforce_csrf_checks=True)
    assert program.get(link).status_code == 200
    assert Follower.objects.exists()
    assert program.post(link, {"List-Unsubscribe": "One-Click"}).status_code == 200
    assert not Follower.objects.exists()
    assert not Writer.objects.filter(follows=None, comments=None).exists()
    assert program.post(link).status_code == 200, "twice is no fault"


@pytest.mark.parametrize("way", ["follow", "unfollow", "my-data"])
@pytest.mark.parametrize("token", ["x", "MQ:1abc:def", "٣", "a" * 3000])
def test_a_link_that_is_not_ours_does_nothing(way: str, token: str, article: Article) -> None:
    for method in ("get", "post"):
        assert getattr(Client(), method)(f"/{way}/{token}/").status_code == 403


def test_a_link_to_confirm_is_no_link_to_end_and_the_other_way_round(article: Article) -> None:
    _ask(article)
    link = _link()
    assert Client().post(link.replace("/follow/", "/unfollow/")).status_code == 403
    assert Follower.objects.exists()


def test_pages_behind_secrets_tell_no_other_site_and_no_cache(article: Article) -> None:
    _ask(article)
    answer = Client().get(_link())
    assert answer.headers["Referrer-Policy"] == "same-origin"
    assert answer.headers["Cache-Control"] == "private, no-store"


def test_a_network_asks_only_so_often(article: Article) -> None:
    for number in range(OF_NETWORK[0].most):
        _ask(article, f"reader{number}@mail.example")
    answer = Client().post(f"/a/{article.pk}/follow/", {"email": ADDRESS})
    assert answer.status_code == 429
    assert int(answer.headers["Retry-After"]) > 0


@pytest.mark.parametrize("address", ["", "x", "a@b", "a\r\nBcc: b@mail.example", "a@mail.example\x00"])
def test_what_is_no_address_is_refused(address: str, article: Article) -> None:
    assert Client().post(f"/a/{article.pk}/follow/", {"email": address}).status_code == 400
    assert not Writer.objects.exists()


def test_other_sites_ask_for_nobody(article: Article) -> None:
    client = Client(enforce_csrf_checks=True)
    address, form = f"/a/{article.pk}/follow/", {"email": ADDRESS}
    assert client.post(address, form, headers={"Origin": "https://elsewhere.example"}).status_code == 403
    assert client.post(address, form, headers=OWN_PAGE).status_code == 200
