"""What is kept about one's address, from the outside: no answer tells whether it is known."""

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from rawi.articles.models import Article
from rawi.comments.actions.send_comment_mail import send_comment_mail
from rawi.comments.choices import CommentState
from rawi.comments.models import Comment, DataRequest, Writer
from support.comments import comment
from support.newsroom import open_newsroom

pytestmark = pytest.mark.django_db

ADDRESS = "canary@mail.example"


@pytest.fixture
def article() -> Article:
    return open_newsroom().article("خبر", "فقرة.")


@pytest.fixture(autouse=True)
def _commented(article: Article) -> None:
    comment(article, "رأيي.", CommentState.APPROVED, email=ADDRESS)


def _ask(kind: str, address: str = ADDRESS) -> str:
    answer = Client().post("/my-data/", {"email": address, "kind": kind})
    assert answer.status_code == 200
    assert answer.cookies == {}
    return answer.content.decode()


def _link() -> str:
    send_comment_mail()
    (found,) = re.findall(r"http://localhost(/my-data/\S+)", str(mail.outbox[-1].body))
    return str(found)


def test_a_copy_comes_behind_the_mailed_link(article: Article) -> None:
    _ask("copy")
    link = _link()
    assert mail.outbox[-1].to == [ADDRESS]
    assert Client().get(link).status_code == 200
    answer = Client().post(link)
    assert answer.headers["Content-Disposition"] == 'attachment; filename="my-data.json"'
    assert answer.headers["Cache-Control"] == "private, no-store"
    assert [one["text"] for one in answer.json()["comments"]] == ["رأيي."]
    assert answer.json()["address"] == ADDRESS


def test_erasure_needs_the_link_and_its_button() -> None:
    _ask("erasure", "Canary@Mail.example")
    link = _link()
    Client().get(link)
    assert Comment.objects.get().text == "رأيي."
    assert Client().post(link).status_code == 200
    assert Comment.objects.get().text == "حُذف بطلب من كاتبه"
    assert not Writer.objects.exists()
    assert Client().post(link).status_code == 403, "a link erases once"


def test_a_stranger_s_address_gets_the_same_answer_and_no_mail() -> None:
    assert _ask("copy") == _ask("copy", "nobody@mail.example")
    assert send_comment_mail() == 1
    assert [letter.to for letter in mail.outbox] == [[ADDRESS]]
    assert DataRequest.objects.count() == 1


def test_the_same_is_done_for_a_known_address_and_an_unknown_one() -> None:
    _ask("copy", "first@mail.example")  # the site's address is looked up once
    asked = []
    for address in (ADDRESS, "nobody@mail.example"):
        with CaptureQueriesContext(connection) as found:
            _ask("copy", address)
        asked.append([re.sub(r"'[^']*'|[0-9]+", "?", query["sql"]) for query in found])
    assert asked[0] == asked[1]


def test_many_requests_are_few_letters() -> None:
    for _time in range(5):
        _ask("copy")
    assert send_comment_mail() == 3


def test_a_link_is_good_for_a_day() -> None:
    _ask("erasure")
    link = _link()
    DataRequest.objects.update(mailed_at=timezone.now() - timedelta(days=1, minutes=1))
    assert Client().post(link).status_code == 403
    assert Comment.objects.get().text == "رأيي."


def test_the_link_s_secret_is_kept_as_a_hash() -> None:
    _ask("copy")
    secret = _link().split("/")[2]
    assert secret not in str(list(DataRequest.objects.values()))


def test_no_page_and_no_log_has_the_address(caplog: pytest.LogCaptureFixture) -> None:
    said = (
        _ask("copy")
        + _ask("erasure")
        + Client().post("/my-data/", {"email": f"{ADDRESS} x"}).content.decode()
    )
    assert ADDRESS not in said.replace(f'value="{ADDRESS} x"', "")
    assert ADDRESS not in caplog.text
