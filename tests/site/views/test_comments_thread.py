"""A thread from the outside: who sees what of it, its pages, its counts, its policy."""

from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Site

from rawi.articles.models import Article
from rawi.comments.actions.settle import Change, settle
from rawi.comments.choices import CommentAct, CommentState, RejectionReason
from rawi.comments.models import Comment, CommentSettings
from rawi.comments.queries.threads import ANSWERS_SHOWN, PER_PAGE
from support.commenting import browser, send
from support.comments import comment
from support.newsroom import Newsroom, open_newsroom

PART = {"HTTP_RAWI_PART": "1"}


@pytest.fixture
def newsroom(db: None) -> Newsroom:
    return open_newsroom()


@pytest.fixture
def article(newsroom: Newsroom) -> Article:
    return newsroom.article("افتتاح الجسر", "افتتح الجسر أمس.")


def _thread(article: Article, query: str = "") -> str:
    return Client().get(reverse("comments", args=[article.pk]) + query).content.decode()


def _own(article: Article, client: Client) -> str:
    return client.get(reverse("own_comments", args=[article.pk])).content.decode()


def test_reading_leaves_no_trace_in_the_browser(article: Article) -> None:
    comment(article, state=CommentState.APPROVED)
    for address in (
        article.url,
        reverse("comments", args=[article.pk]),
        reverse("comments_part", args=[article.pk, 1]),
        reverse("comment_policy"),
    ):
        answer = Client().get(address)
        assert answer.status_code == 200
        assert not answer.cookies
        assert "Cookie" not in answer.headers.get("Vary", "")
        assert "csrf" not in answer.content.decode()


def test_the_part_is_the_same_for_everybody(article: Article) -> None:
    client = browser()
    send(article, client)
    comment(article, state=CommentState.APPROVED)
    address = reverse("comments_part", args=[article.pk, 1])
    assert client.get(address).content == Client().get(address).content


@pytest.mark.parametrize("state", [state for state in CommentState if state != CommentState.APPROVED])
def test_what_is_not_approved_is_seen_by_nobody_else(article: Article, state: CommentState) -> None:
    made = comment(article, "زمرذيخ", state)
    for address in (
        article.url,
        reverse("comments", args=[article.pk]),
        reverse("comments_part", args=[article.pk, 1]),
        f"{reverse('comments', args=[article.pk])}?reply={made.pk}",
    ):
        assert "زمرذيخ" not in Client().get(address).content.decode()
    assert Client().get(reverse("comment", args=[made.pk])).status_code == 404


def test_what_was_taken_down_leaves_its_place_and_no_words(article: Article) -> None:
    top = comment(article, "زمرذيخ", CommentState.APPROVED, name="مرزوق")
    comment(article, "جواب باق", CommentState.APPROVED, answers=top)
    settle(top.pk, Change(CommentAct.REJECTED, CommentState.REJECTED, reason=RejectionReason.SPAM))
    page = _thread(article)
    assert "جواب باق" in page
    assert "لم يعد هذا التعليق موجودا" in page
    assert "زمرذيخ" not in page
    assert "مرزوق" not in page


def test_a_rejected_comment_s_writer_reads_the_reason(article: Article) -> None:
    client = browser()
    send(article, client)
    made = Comment.objects.get()
    fields = (("reason_text", "اكتبه بلا شتائم."),)
    change = Change(
        CommentAct.REJECTED, CommentState.REJECTED, reason=RejectionReason.OFFENSIVE, fields=fields
    )
    settle(made.pk, change)
    page = _own(article, client)
    assert "فيه إساءة" in page
    assert "اكتبه بلا شتائم." in page


def test_a_banned_writer_s_comment_looks_to_them_as_if_it_waited(article: Article) -> None:
    client = browser()
    send(article, client)
    made = Comment.objects.get()
    assert made.writer is not None
    waiting = _own(article, client)
    settle(made.pk, Change(CommentAct.WITHHELD, CommentState.WITHHELD))
    assert _own(article, client) == waiting


def test_the_oldest_stand_first_and_pages_follow(article: Article) -> None:
    for number in range(PER_PAGE + 2):
        comment(article, f"تعليق-{number}.", CommentState.APPROVED)
    first, second = _thread(article), _thread(article, "?page=2")
    assert first.index("تعليق-0.") < first.index("تعليق-1.")
    assert f"تعليق-{PER_PAGE}." not in first
    assert f"تعليق-{PER_PAGE}." in second
    for query in ("?page=3", "?page=0", "?page=x", "?page=٢", "?page=99999999999999999999"):
        assert Client().get(reverse("comments", args=[article.pk]) + query).status_code == 404


def test_many_answers_have_a_page_of_their_own(article: Article) -> None:
    top = comment(article, "سؤال", CommentState.APPROVED)
    made = [
        comment(article, f"جواب-{n}.", CommentState.APPROVED, answers=top) for n in range(ANSWERS_SHOWN + 2)
    ]
    page = _thread(article)
    assert f"جواب-{ANSWERS_SHOWN - 1}." in page
    assert f"جواب-{ANSWERS_SHOWN}." not in page
    address = reverse("comment_answers", args=[top.pk])
    assert address in page
    assert f"جواب-{ANSWERS_SHOWN + 1}." in Client().get(address).content.decode()
    link = Client().get(reverse("comment", args=[made[-1].pk]))
    assert link.headers["Location"] == f"{address}#c-{made[-1].pk}"


def test_a_short_address_leads_to_the_page_of_the_comment(article: Article) -> None:
    made = [comment(article, f"{n}", CommentState.APPROVED) for n in range(PER_PAGE + 1)]
    address = reverse("comments", args=[article.pk])
    for one, place in ((made[0], ""), (made[-1], "?page=2")):
        answer = Client().get(reverse("comment", args=[one.pk]))
        assert answer.headers["Location"] == f"{address}{place}#c-{one.pk}"


def test_a_page_of_a_long_thread_costs_no_more(
    article: Article, django_assert_max_num_queries: Callable
) -> None:
    def cost() -> int:
        with django_assert_max_num_queries(30) as found:
            assert Client().get(reverse("comments_part", args=[article.pk, 1])).status_code == 200
        return len(found)

    cost()
    comment(article, "أول", CommentState.APPROVED)
    few = cost()
    for number in range(PER_PAGE + 5):
        top = comment(article, f"{number}", CommentState.APPROVED)
        for _ in range(2):
            comment(article, "جواب", CommentState.APPROVED, answers=top)
    assert cost() <= few + 1  # the answers, which the first had none of


def test_lists_and_the_article_say_how_many(article: Article) -> None:
    for number in range(3):
        comment(article, f"{number}", CommentState.APPROVED)
    for address in ("/", article.url):
        assert "3 تعليقات" in Client().get(address).content.decode()


# The policy


def test_the_policy_is_the_newsroom_s_own_where_it_has_one(article: Article) -> None:
    address = reverse("comment_policy")
    assert "ما نرجوه منك" in Client().get(address).content.decode()
    CommentSettings.objects.create(site=Site.objects.get(), policy="<p>سياستنا نحن.</p>")
    page = Client().get(address).content.decode()
    assert "<p>سياستنا نحن.</p>" in page
    assert "ما نرجوه منك" not in page
