"""Where the database takes nothing in for now, a reader is told so and keeps what they wrote (E3, E4)."""

from typing import Any

import lxml.html
import pytest
from django.db import OperationalError

from rawi.articles.models import Article
from rawi.comments.models import Comment
from support.commenting import FIELDS, browser, send
from support.comments import comment
from support.newsroom import open_newsroom

pytestmark = pytest.mark.django_db
WORDS = "كلام كتبه القارئ & <b>فيه</b> علامات"
KEPT = "وهو باقٍ في الاستمارة"
AGAIN = "حاول من فضلك بعد نصف دقيقة"


@pytest.fixture
def article() -> Article:
    return open_newsroom().article("خبر", "فقرة.")


@pytest.fixture(params=["database is locked", "database or disk is full"])
def fails(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A function: have the action of that name, in that view, end as a database ends it."""

    def fail(view: str, action: str) -> None:
        def refuse(*given: Any, **named: Any) -> None:
            raise OperationalError(request.param)

        monkeypatch.setattr(f"rawi.site.views.{view}.{action}", refuse)

    return fail


def _assert_asks_again(answer: Any, words: str) -> str:
    said = str(answer.content.decode())
    assert answer.status_code == 503
    assert answer.headers["Retry-After"] == "30"
    assert answer.headers["Cache-Control"] == "private, no-store"
    assert words in said
    return said


def _typed(page: str, name: str) -> str:
    (field,) = lxml.html.fromstring(page).xpath(f"//*[@name='{name}']")
    return str(field.value or "").strip()


@pytest.mark.parametrize("part", [{}, {"HTTP_RAWI_PART": "1"}], ids=["page", "script"])
def test_a_comment_stays_in_its_form(article: Article, fails: Any, part: dict[str, str]) -> None:
    fails("comments", "post_comment")
    answer = browser(**part).post(f"/a/{article.pk}/comments/", FIELDS | {"text": WORDS})
    page = _assert_asks_again(answer, KEPT)
    assert (_typed(page, "text"), _typed(page, "email")) == (WORDS, FIELDS["email"])
    assert not Comment.objects.exists()


def test_so_does_a_change_to_one(article: Article, fails: Any) -> None:
    client = browser()
    send(article, client)
    fails("edit_comment", "edit")
    answer = client.post(f"/c/{Comment.objects.get().pk}/edit/", {"text": WORDS})
    assert _typed(_assert_asks_again(answer, KEPT), "text") == WORDS
    assert Comment.objects.get().text == FIELDS["text"]


def test_taking_a_comment_back_is_asked_for_again(article: Article, fails: Any) -> None:
    client = browser()
    send(article, client)
    fails("withdraw_comment", "withdraw")
    where = f"/c/{Comment.objects.get().pk}/withdraw/"
    page = _assert_asks_again(client.post(where), AGAIN)
    assert FIELDS["text"] in page
    assert lxml.html.fromstring(page).xpath("//form[contains(@class, 'comments')]//button")
    assert Comment.objects.get().state == "pending"


def test_so_does_a_report(article: Article, fails: Any) -> None:
    made = comment(article, state="approved")
    fails("report_comment", "report")
    given = {"reason": "other", "text": WORDS, "email": ""}
    answer = browser().post(f"/c/{made.pk}/report/", given)
    assert _typed(_assert_asks_again(answer, KEPT), "text") == WORDS


def test_so_does_what_is_said_against_a_sentence(article: Article, fails: Any) -> None:
    fails("dispute", "dispute_item")
    answer = browser().post(f"/a/{article.pk}/report/", {"kind": "error", "text": WORDS})
    assert _typed(_assert_asks_again(answer, KEPT), "text") == WORDS


def test_so_does_an_address(article: Article, fails: Any) -> None:
    fails("follow", "begin")
    answer = browser().post(f"/a/{article.pk}/follow/", {"email": "reader@mail.example"})
    assert _typed(_assert_asks_again(answer, KEPT), "email") == "reader@mail.example"


def test_an_answer_without_words_is_asked_for_again(article: Article, fails: Any) -> None:
    fails("rating", "rate")
    where = f"/a/{article.pk}/rating/"
    _assert_asks_again(browser().post(where, {"answer": "yes"}), AGAIN)
    said = browser(HTTP_ACCEPT="application/json").post(where, {"answer": "yes"})
    assert (said.status_code, said.headers["Retry-After"]) == (503, "30")
    assert AGAIN in said.json()["fault"]


def test_so_is_a_liking(article: Article, fails: Any) -> None:
    made = comment(article, state="approved")
    fails("like_comment", "like")
    _assert_asks_again(browser().post(f"/c/{made.pk}/like/"), AGAIN)
