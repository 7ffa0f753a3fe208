"""Comments from the outside: what a reader sends, what they see of it, what others see."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import PageViewRestriction, Site

from rawi.articles.models import Article
from rawi.base.gate import PATIENCE, Gate
from rawi.comments.choices import CommentMode, CommentState
from rawi.comments.models import Comment, CommentSettings, Policy, Thread
from support.commenting import FIELDS, TEXT, browser, send
from support.comments import comment
from support.newsroom import Newsroom, open_newsroom

PART = {"HTTP_RAWI_PART": "1"}


@pytest.fixture
def newsroom(db: None) -> Newsroom:
    return open_newsroom()


@pytest.fixture
def article(newsroom: Newsroom) -> Article:
    return newsroom.article("افتتاح الجسر", "افتتح الجسر أمس.")


def _mode(mode: CommentMode) -> None:
    CommentSettings.objects.update_or_create(site=Site.objects.get(), defaults={"mode": mode})


def _thread(article: Article, query: str = "") -> str:
    return Client().get(reverse("comments", args=[article.pk]) + query).content.decode()


def _own(article: Article, client: Client) -> str:
    return client.get(reverse("own_comments", args=[article.pk])).content.decode()


# Sending


def test_a_comment_waits_and_its_writer_alone_sees_it(article: Article) -> None:
    client = browser()
    answer = send(article, client)
    assert answer.status_code == 303
    page = client.get(answer.headers["Location"])
    assert TEXT in page.content.decode()
    assert "بانتظار المراجعة" in page.content.decode()
    assert page.headers["Cache-Control"] == "private, no-store"
    assert TEXT not in _own(article, browser())
    assert TEXT not in _thread(article)
    assert Comment.objects.get().state == CommentState.PENDING


def test_who_answers_nobody_is_not_told_whom_they_answer(article: Article) -> None:
    note = Client().get(article.url).content.decode().partition("data-answered")[2].partition(">")[0]
    assert "hidden" in note


def test_a_script_gets_the_comment_alone(article: Article) -> None:
    answer = send(article, browser(**PART))
    assert answer.status_code == 201
    assert answer.headers["Cache-Control"] == "private, no-store"
    page = answer.content.decode()
    assert TEXT in page
    assert "<html" not in page


def test_where_comments_show_at_once_everybody_sees_it(article: Article) -> None:
    _mode(CommentMode.POST)
    send(article)
    page = _thread(article)
    assert TEXT in page
    assert "تعليق واحد" in page
    assert FIELDS["email"] not in page


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"text": ""}, "text"),
        ({"text": "\u200b\u2060 \n"}, "text"),
        ({"text": "س" * 1501}, "text"),
        ({"text": "a\0b"}, "text"),
        ({"text": "س" + "\u064b" * 20}, "text"),
        ({"name": ""}, "name"),
        ({"name": "س" * 61}, "name"),
        ({"name": "\u202e\u2066"}, "name"),
        ({"name": "س\u0651\u064e\u0651\u064e\u0651"}, "name"),
        ({"email": ""}, "email"),
        ({"email": "سعاد"}, "email"),
        ({"email": "a@b"}, "email"),
    ],
    ids=str,
)
def test_what_cannot_stand_comes_back_with_what_was_written(
    article: Article, fields: dict[str, str], field: str
) -> None:
    answer = send(article, **fields)
    assert answer.status_code == 400
    page = answer.content.decode()
    assert 'role="alert"' in page
    assert f'id="comment-{field}_error"' in page
    for name, value in (FIELDS | fields).items():
        if name != field:
            assert value in page
    assert not Comment.objects.exists()


def test_1500_characters_are_1500_to_the_reader(article: Article) -> None:
    assert send(article, text="👩‍👧" * 700).status_code == 303
    assert send(article, browser(2), email="b@x.example", text="م\u064f" * 1500).status_code == 303
    assert send(article, browser(3), email="c@x.example", text="م\u064f" * 1501).status_code == 400


def test_a_comment_of_too_many_bytes_is_refused_though_its_characters_are_few(article: Article) -> None:
    assert send(article, text="👩‍👩‍👧‍👦" * 1000).status_code == 400


@pytest.mark.parametrize("is_closed", [True, False])
def test_nothing_is_taken_where_comments_are_closed(article: Article, is_closed: bool) -> None:
    Thread.objects.create(article=article, is_closed=is_closed)
    assert send(article).status_code == (403 if is_closed else 303)
    assert ("أُغلق باب التعليق" in _thread(article)) == is_closed


def test_where_there_are_no_comments_there_is_no_thread(article: Article) -> None:
    Policy.objects.create(page=article, mode=CommentMode.OFF)
    assert send(article).status_code == 404
    assert Client().get(reverse("comments", args=[article.pk])).status_code == 404
    assert 'id="comments"' not in Client().get(article.url).content.decode()


def test_an_article_that_is_not_public_takes_nothing_and_says_nothing(
    article: Article, newsroom: Newsroom
) -> None:
    made = comment(article, TEXT, CommentState.APPROVED)
    draft = newsroom.article("مسودة", "نص.", published=False)
    PageViewRestriction.objects.create(page=article, restriction_type="login")
    assert send(article).status_code == send(draft).status_code == 404
    names = ("comment", "comment_answers", "report_comment", "edit_comment", "withdraw_comment")
    assert {Client().get(reverse(name, args=[made.pk])).status_code for name in names} == {404}
    for one in (article, draft):
        assert Client().get(reverse("comments", args=[one.pk])).status_code == 404
        assert Client().get(reverse("comments_part", args=[one.pk, 1])).status_code == 404
        assert Client().get(reverse("own_comments", args=[one.pk])).status_code == 404
    assert Client().post(reverse("like_comment", args=[made.pk])).status_code == 404


def test_a_form_far_too_large_is_not_read(article: Article) -> None:
    answer = send(article, text="س" * 40_000)
    assert answer.status_code == 413
    assert "أكثر بكثير" in answer.content.decode()


def test_a_form_with_thousands_of_fields_breaks_nothing(article: Article) -> None:
    fields = {f"f{number}": "1" for number in range(6_000)}
    assert send(article, **fields).status_code in (400, 413, 303)


def test_the_same_form_twice_is_one_comment(article: Article) -> None:
    client = browser()
    assert send(article, client).status_code == send(article, client).status_code == 303
    assert Comment.objects.count() == 1


def test_who_sent_twice_before_the_first_answer_came_still_owns_the_comment(article: Article) -> None:
    send(article, browser(), form_key="a1b2")
    late = browser()
    send(article, late, form_key="a1b2")
    assert TEXT in _own(article, late)
    assert Comment.objects.count() == 1


@pytest.mark.parametrize("form_key", ["", "a1b2"])
def test_who_sends_the_words_of_another_from_the_same_network_owns_nothing(
    article: Article, form_key: str
) -> None:
    writer, stranger = browser(), browser()
    send(article, writer, form_key="of the writer")
    made = Comment.objects.get()
    Comment.objects.update(state=CommentState.APPROVED)
    send(article, stranger, form_key=form_key)
    assert Comment.objects.count() == 1
    for name in ("edit_comment", "withdraw_comment"):
        assert stranger.get(reverse(name, args=[made.pk])).status_code == 404
        assert writer.get(reverse(name, args=[made.pk])).status_code == 200


def test_a_form_s_own_value_is_taken_once(article: Article) -> None:
    client = browser()
    send(article, client, form_key="a1b2")
    assert send(article, client, form_key="a1b2", text="كلام آخر تماما").status_code == 303
    assert Comment.objects.get().text == TEXT
    other = browser(9)
    assert send(article, other, form_key="a1b2", email="other@x.example").status_code == 303
    assert Comment.objects.count() == 2


def test_too_many_are_asked_to_wait_and_lose_nothing(article: Article) -> None:
    client = browser()
    send(article, client)
    answer = send(article, client, text="كلام آخر تماما")
    assert answer.status_code == 429
    assert 1 <= int(answer.headers["Retry-After"]) <= 30
    assert "كلام آخر تماما" in answer.content.decode()
    assert Comment.objects.count() == 1


@pytest.mark.parametrize("header", ["HTTP_X_FORWARDED_FOR", "HTTP_X_REAL_IP", "HTTP_FORWARDED"])
def test_a_network_cannot_claim_to_be_another(article: Article, header: str) -> None:
    for number in range(4):
        client = browser(1, **{header: f"198.51.100.{number}"})
        send(article, client, email=f"{number}@x.example", text=f"تعليق رقم {number}")
    assert Comment.objects.count() == 1


def test_who_types_an_address_takes_no_turn_from_its_owner(article: Article) -> None:
    answers = [send(article, browser(number), text=f"تعليق {number}").status_code for number in range(3)]
    assert answers == [303, 303, 303]


def test_what_a_client_may_not_set_it_does_not_set(article: Article) -> None:
    extra = {
        "state": "approved",
        "is_staff": "1",
        "is_featured": "1",
        "likes": "99",
        "staff": "1",
        "writer": "1",
        "article_id": "999",
        "created_at": "2001-01-01",
        "approved_replies": "7",
    }
    send(article, **extra)
    made = Comment.objects.get()
    assert (made.state, made.is_staff, made.is_featured, made.likes, made.staff_id) == (
        "pending",
        False,
        False,
        0,
        None,
    )
    assert (made.article_id, made.approved_replies) == (article.pk, 0)
    assert made.created_at.year > 2001


def test_other_sites_cannot_send_in_a_reader_s_name(article: Article) -> None:
    strict = Client(enforce_csrf_checks=True)
    address = reverse("comments", args=[article.pk])
    assert strict.post(address, FIELDS).status_code == 403
    assert strict.post(address, FIELDS, headers={"Origin": "https://elsewhere.example"}).status_code == 403
    assert strict.post(address, FIELDS, headers={"Origin": "http://testserver"}).status_code == 303


def test_markup_stays_text(article: Article) -> None:
    _mode(CommentMode.POST)
    hostile = "<script>alert(1)</script><img src=x onerror=alert(1)>"
    send(article, text=hostile, name="<b onclick=alert(1)>سعاد</b>")
    page = _thread(article)
    assert "<script>alert" not in page
    assert "<img src=x" not in page
    assert "<b onclick" not in page
    assert "&lt;script&gt;alert" in page


def test_a_flood_is_refused_from_memory_and_nobody_else(
    article: Article, monkeypatch: pytest.MonkeyPatch, django_assert_max_num_queries: Any
) -> None:
    monkeypatch.setattr("rawi.site.views.comments.FLOODERS", Gate())
    for number in range(PATIENCE + 1):
        answer = send(article, browser(7), email=f"{number}@mail.example", text=f"{TEXT} {number}")
    assert answer.status_code == 429
    with django_assert_max_num_queries(2):
        answer = send(article, browser(7), email="last@mail.example", text=f"{TEXT} again")
    assert (answer.status_code, answer.headers["Cache-Control"]) == (429, "private, no-store")
    assert 0 < int(answer.headers["Retry-After"]) <= 31
    assert send(article, browser(8), email="other@mail.example").status_code == 303
    assert Comment.objects.count() == 2
