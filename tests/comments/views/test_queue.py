"""The moderators' lists: each comment where it belongs, in its context, inert, a page at a time."""

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from rawi.articles.models import Article
from rawi.comments.actions.reject import reject
from rawi.comments.actions.settle import Change, settle
from rawi.comments.choices import CommentAct, CommentState, RejectionReason
from rawi.comments.models import Comment
from rawi.comments.queries import desk
from support.comments import comment, report, writer
from support.newsroom import Newsroom


def _listed(client: Client, **asked: object) -> list[str]:
    return [card.comment.text for card in _page(client, **asked).context["cards"]]


def _page(client: Client, **asked: object):
    return client.get(reverse("moderation_queue"), asked)


def _html(client: Client, **asked: object) -> str:
    return _page(client, **asked).content.decode()


def test_each_queue_holds_its_own_and_counts_it(article: Article, client: Client) -> None:
    for state in ("pending", "withheld", "approved", "rejected", "withdrawn"):
        comment(article, state, CommentState(state))
    report(comment(article, "reported", CommentState.APPROVED))
    for queue in ("pending", "withheld", "rejected", "reported"):
        assert _listed(client, queue=queue) == [queue]
    assert _listed(client, queue="approved") == ["reported", "approved"]
    counts = {name: count for name, _label, count in _page(client).context["tabs"]}
    assert counts == {"pending": "1", "reported": "1", "withheld": "1", "approved": "2", "rejected": "1"}


def test_who_waits_longest_comes_first_and_pages_follow_by_key(
    article: Article, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk, "PAGE", 2)
    made = [comment(article, str(number)) for number in range(5)]
    assert _listed(client) == ["0", "1"]
    assert f"after={made[1].pk}" in _page(client).context["following"]
    assert _listed(client, after=made[1].pk) == ["2", "3"]
    comment(article, "جديد")
    assert _listed(client, after=made[3].pk) == ["4", "جديد"]


@pytest.mark.parametrize(
    "asked", [{"queue": "x"}, {"after": "٣"}, {"article": "x"}, {"rule": "y"}, {"age": "z"}]
)
def test_what_means_nothing_is_left_out(asked: dict[str, str], article: Article, client: Client) -> None:
    comment(article, "تعليق")
    assert _listed(client, **asked) == ["تعليق"]


def test_a_queue_is_sifted(article: Article, newsroom: Newsroom, client: Client) -> None:
    other = newsroom.article("خبر آخر", "نص.")
    comment(article, "رابط", holds=[{"rule": "links", "spans": [], "entry": ""}])
    comment(
        other, "كلمة", holds=[{"rule": "suspect_word", "spans": [], "entry": "links"}], email="b@mail.example"
    )
    assert _listed(client, article=other.pk) == ["كلمة"]
    assert _listed(client, rule="links") == ["رابط"]
    assert _listed(client, writer=writer("b@mail.example").pk) == ["كلمة"]
    Comment.objects.filter(text="رابط").update(created_at=timezone.now() - timedelta(days=2))
    assert _listed(client, age="old") == ["رابط"]
    assert _listed(client, age="hour") == ["كلمة"]
    assert "خبر آخر" in _page(client, article=other.pk).context["sifted"][0]["words"]


def test_a_card_shows_the_comment_in_its_context(
    article: Article, newsroom: Newsroom, client: Client
) -> None:
    top = comment(article, "الأصل", CommentState.APPROVED, name="هند")
    comment(article, "سابق", CommentState.REJECTED, by=newsroom.people["editor"])
    held = {"rule": "banned_word", "spans": [[3, 6]], "entry": "كلب"}
    comment(article, "يا كلب", CommentState.WITHHELD, answers=top, holds=[held])
    html = _html(client, queue="withheld")
    for words in (article.title, "هند", "الأصل", "كلمة محظورة", "سابق", "مرفوض", "1 · المرفوض: 1"):
        assert words in html, words
    assert re.search(r'<mark class="found"[^>]*>كلب</mark>', html)
    assert article.get_url() in html


def test_an_edit_shows_what_was_written_before(article: Article, client: Client) -> None:
    made = comment(article, "بعد", CommentState.APPROVED)
    settle(made.pk, Change(CommentAct.EDITED, CommentState.PENDING, was="<b>قبل</b>"))
    assert "&lt;b&gt;قبل&lt;/b&gt;" in _html(client)


def test_pending_text_is_inert(article: Article, client: Client) -> None:
    evil = '<img src=x onerror=alert(1)> https://bad.example/ javascript:alert(1) "><script>alert(1)</script>'
    made = comment(article, evil + "\u202e", name='"><script>alert(2)</script>\u202e')
    report(made, text="<script>alert(3)</script>")
    for queue in ("pending", "reported"):
        html = _html(client, queue=queue)
        assert "<script>alert" not in html
        assert "<img src=x" not in html
        assert 'href="https://bad.example' not in html
        assert "\u202e" not in html
        assert html.count(">RLO<") == 2


def test_the_queries_do_not_grow_with_the_page(article: Article, newsroom: Newsroom, client: Client) -> None:
    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            assert _page(client).status_code == 200
        return len(queries)

    top = comment(article, "الأصل", CommentState.APPROVED)
    report(comment(article, answers=top))
    _page(client)
    few = asked()
    for number in range(20):
        other = newsroom.article(f"خبر {number}", "نص.")
        report(comment(other, answers=top, email=f"{number}@mail.example"))
        comment(other, email=f"{number}@mail.example", state=CommentState.APPROVED)
    assert asked() == few
    assert few <= 24


def test_the_menu_counts_what_waits(article: Article, newsroom: Newsroom, client: Client) -> None:
    def menu(client: Client) -> str:
        page = client.get(reverse("wagtailadmin_home")).content.decode()
        return re.sub(r"\\u([0-9a-f]{4})", lambda escape: chr(int(escape[1], 16)), page)

    comment(article)
    report(comment(article, state=CommentState.APPROVED))
    assert "مراجعة التعليقات (2)" in menu(client)
    reject(Comment.objects.earliest("pk").pk, by=None, reason=RejectionReason.SPAM)
    assert "مراجعة التعليقات (1)" in menu(client)
    reporter = Client()
    reporter.force_login(newsroom.people["reporter"])
    assert "مراجعة التعليقات" not in menu(reporter)


def test_a_long_queue_is_not_counted_to_its_end(
    article: Article, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk, "COUNTED", 1)
    comment(article)
    comment(article)
    assert {name: count for name, _label, count in _page(client).context["tabs"]}["pending"] == "1+"
