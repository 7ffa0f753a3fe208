"""Letters to readers: to those who confirmed, once, in the article's words and direction, never a flood."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.core.mail import EmailMultiAlternatives
from django.utils import timezone
from lxml import html

from rawi.articles.models import Article
from rawi.base.wishes import OF_ADDRESS
from rawi.comments.actions.approve import approve
from rawi.comments.actions.confirm_follow import confirm_follow
from rawi.comments.actions.follow import follow
from rawi.comments.actions.send_comment_mail import PAUSE, QUOTED, send_comment_mail
from rawi.comments.choices import CommentMode, CommentState
from rawi.comments.models import Follower, Policy, Writer
from support.comments import comment
from support.newsroom import Newsroom

pytestmark = pytest.mark.django_db

APPROVED = CommentState.APPROVED
ADDRESS = "reader@mail.example"


def _letters() -> list[EmailMultiAlternatives]:
    """What went out since last asked."""
    sent: list[Any] = list(mail.outbox)
    mail.outbox.clear()
    return sent


def _following(article: Article, address: str = ADDRESS) -> Follower:
    follow(article, address, network="network")
    follower = Follower.objects.get(article=article, writer__email_sealed__gt="", confirmed_at=None)
    confirm_follow(follower)
    return Follower.objects.get(pk=follower.pk)


def _link(letter: EmailMultiAlternatives) -> str:
    (found,) = re.findall(r"http://localhost/(?:follow|unfollow|my-data)/\S+", str(letter.body))
    return str(found)


def test_first_comes_one_letter_that_asks(article: Article) -> None:
    follow(article, ADDRESS, network="network")
    comment(article, "رأي.", APPROVED, email="other@mail.example")
    assert send_comment_mail() == 1
    (letter,) = _letters()
    assert letter.to == [ADDRESS]
    assert _link(letter).startswith("http://localhost/follow/")
    assert "رأي." not in str(letter.body)
    assert send_comment_mail() == 0


def test_who_confirmed_hears_of_what_is_new_and_of_no_more(article: Article) -> None:
    comment(article, "قديم.", APPROVED, email="other@mail.example")
    _following(article)
    assert send_comment_mail() == 0
    comment(article, "ينتظر.", email="other@mail.example")
    comment(article, "رأيي أنا.", APPROVED, email=ADDRESS)
    assert send_comment_mail() == 0
    comment(article, "جديد.", APPROVED, email="other@mail.example")
    assert send_comment_mail() == 1
    (letter,) = _letters()
    for words in ("جديد.", letter.subject):
        assert words in str(letter.body)
    for words in ("قديم.", "ينتظر.", "رأيي أنا."):
        assert words not in str(letter.body)
    assert send_comment_mail(timezone.now() + PAUSE * 2) == 0


def test_one_that_is_approved_late_is_not_missed(article: Article, newsroom: Newsroom) -> None:
    late = comment(article, "متأخر.", email="other@mail.example")
    _following(article)
    comment(article, "مبكر.", APPROVED, email="other@mail.example")
    assert send_comment_mail() == 1
    assert "متأخر." not in str(_letters()[0].body)
    approve(late.pk, by=newsroom.people["moderator"])
    assert send_comment_mail(timezone.now() + PAUSE * 2) == 1
    assert "متأخر." in str(_letters()[0].body)


def test_a_busy_thread_is_one_letter_an_hour(article: Article) -> None:
    _following(article)
    for number in range(QUOTED + 5):
        comment(article, f"رأي {number}.", APPROVED, email="other@mail.example")
    assert send_comment_mail() == 1
    (letter,) = _letters()
    assert letter.subject == "25 تعليقًا جديدًا على «افتتاح الجسر»"
    assert "و5 تعليقات أخرى." in str(letter.body)
    comment(article, "وآخر.", APPROVED, email="other@mail.example")
    assert send_comment_mail() == 0
    assert send_comment_mail(timezone.now() + PAUSE + timedelta(minutes=1)) == 1


def test_nobody_can_have_somebody_else_s_letter_box_filled(article: Article, newsroom: Newsroom) -> None:
    most = OF_ADDRESS[0].most
    for number in range(most + 3):
        follow(newsroom.article(f"خبر {number}", "فقرة."), ADDRESS, network=f"network {number}")
    assert send_comment_mail() == most


def test_letters_are_text_and_html_that_runs_from_the_right(article: Article) -> None:
    _following(article)
    comment(
        article, "<script>alert(1)</script>\nسطر ثان.", APPROVED, email="other@mail.example", name="<b>x</b>"
    )
    send_comment_mail()
    (letter,) = _letters()
    ((markup, kind),) = letter.alternatives
    page = html.document_fromstring(str(markup))
    assert (kind, page.get("lang"), page.get("dir")) == ("text/html", "ar", "rtl")
    assert page.xpath("//script | //b[text()='x'] | //img | //link | //style") == []
    assert "<script>alert(1)</script>" in page.text_content()


def test_each_letter_of_news_can_be_ended_with_one_click(article: Article) -> None:
    _following(article)
    comment(article, "جديد.", APPROVED, email="other@mail.example")
    send_comment_mail()
    (letter,) = _letters()
    assert letter.extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert letter.extra_headers["List-Unsubscribe"] == f"<{_link(letter)}>"


def test_a_headline_with_a_line_break_forges_no_header(article: Article) -> None:
    Article.objects.filter(pk=article.pk).update(title="خبر\nBcc: victim@mail.example")
    follow(article, ADDRESS, network="network")
    send_comment_mail()
    message = _letters()[0].message()
    assert message["Bcc"] is None
    assert _letters() == []


def test_a_server_that_is_down_loses_no_news(
    article: Article, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(*_: Any, **__: Any) -> int:
        raise ConnectionRefusedError(f"no route for {ADDRESS}")

    _following(article)
    comment(article, "جديد.", APPROVED, email="other@mail.example")
    with monkeypatch.context() as patch:
        patch.setattr(EmailMultiAlternatives, "send", refuse)
        assert send_comment_mail() == 0
    assert ADDRESS not in caplog.text
    assert send_comment_mail(timezone.now() + PAUSE + timedelta(minutes=1)) == 1


def test_where_comments_were_turned_off_no_letter_quotes_them(article: Article) -> None:
    _following(article)
    comment(article, "جديد.", APPROVED, email="other@mail.example")
    Policy.objects.create(page=article.page_ptr, mode=CommentMode.OFF)
    assert send_comment_mail() == 0


def test_an_address_that_was_erased_gets_nothing(article: Article) -> None:
    _following(article)
    Writer.objects.update(email_sealed="")
    comment(article, "جديد.", APPROVED, email="other@mail.example")
    assert send_comment_mail() == 0
