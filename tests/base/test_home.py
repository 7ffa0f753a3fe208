"""The newsroom's first page: each finds their own work there, and nobody else's."""

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from rawi.accounts.models import User
from rawi.articles.models import Article
from rawi.record.choices import FollowUpCause
from rawi.record.models import FollowUp
from support.comments import comment
from support.newsroom import Newsroom, open_newsroom

pytestmark = pytest.mark.django_db

DRAFT, BACK, WAITS, OTHERS = "مسودة المراسل", "مقال أعيد", "مقال عند المحرر", "مسودة غيره"
NOTE = "أين المصدر؟"


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


def _page(newsroom: Newsroom, role: str) -> str:
    client = Client()
    client.force_login(newsroom.people[role])
    return client.get(reverse("wagtailadmin_home")).content.decode()


def _block(page: str, name: str) -> str:
    """The words of a block; empty where it is absent."""
    found = re.search(rf'aria-labelledby="{name}">(.*?)</(?:section|nav)>', page, re.DOTALL)
    return found.group(1) if found else ""


def _draft(newsroom: Newsroom, headline: str, owner: str) -> Article:
    article = newsroom.article(headline, "نص", published=False)
    article.owner = newsroom.people[owner]
    article.save()
    return article


def _hand_in(article: Article, by: User) -> None:
    workflow = article.get_workflow()
    assert workflow is not None
    workflow.start(article, by)


def _send_back(article: Article, by: User) -> None:
    state = article.current_workflow_task_state
    state.task.specific.on_action(state, by, "reject", comment=NOTE)


@pytest.fixture
def at_work(newsroom: Newsroom) -> Newsroom:
    """A reporter with a draft, an article that came back, and one that waits; an editor with a draft."""
    reporter, editor = newsroom.people["reporter"], newsroom.people["editor"]
    _draft(newsroom, DRAFT, "reporter")
    _draft(newsroom, OTHERS, "editor")
    for headline in (BACK, WAITS):
        _hand_in(_draft(newsroom, headline, "reporter"), reporter)
    _send_back(Article.objects.get(title=BACK), editor)
    return newsroom


def _task(title: str, days: int, assignee: User | None = None) -> FollowUp:
    due = timezone.localdate() + timedelta(days=days)
    return FollowUp.objects.create(title=title, due_on=due, assignee=assignee, cause=FollowUpCause.OTHER)


@pytest.mark.parametrize("role", ["moderator"])
def test_who_does_not_write_has_no_blocks_of_writers(at_work: Newsroom, role: str) -> None:
    page = _page(at_work, role)
    for name in ("begin_article", "sent_back", "own_drafts", "with_editors", "due_follow_ups"):
        assert not _block(page, name), name


def test_a_reporter_sees_nobody_else_s_drafts(at_work: Newsroom) -> None:
    assert OTHERS not in _page(at_work, "reporter")


def test_a_reporter_s_articles_each_stand_in_one_block(at_work: Newsroom) -> None:
    page = _page(at_work, "reporter")
    held = {DRAFT: "own_drafts", BACK: "sent_back", WAITS: "with_editors"}
    for headline, own in held.items():
        assert [name for name in held.values() if headline in _block(page, name)] == [own]
        assert page.count(headline) == 1


def test_what_came_back_says_why_and_from_whom(at_work: Newsroom) -> None:
    at_work.people["editor"].first_name = "فارس"
    at_work.people["editor"].save()
    block = _block(_page(at_work, "reporter"), "sent_back")
    assert NOTE in block
    assert "فارس" in block


def test_what_is_published_is_no_draft(newsroom: Newsroom) -> None:
    article = newsroom.article("خبر منشور", "نص")
    Article.objects.filter(pk=article.pk).update(owner=newsroom.people["reporter"])
    assert "خبر منشور" not in _block(_page(newsroom, "reporter"), "own_drafts")


def test_without_drafts_the_block_says_so(newsroom: Newsroom) -> None:
    assert "لا مسودات لك." in _block(_page(newsroom, "reporter"), "own_drafts")


def test_a_reporter_can_begin_an_article_in_each_section(newsroom: Newsroom) -> None:
    address = reverse("wagtailadmin_pages:add", args=["articles", "article", newsroom.section.pk])
    assert f'href="{address}"' in _block(_page(newsroom, "reporter"), "begin_article")


def test_what_is_due_from_others_or_later_is_not_shown(newsroom: Newsroom) -> None:
    _task("لغيره", 0, newsroom.people["editor"])
    _task("بعد شهر", 30)
    block = _block(_page(newsroom, "reporter"), "due_follow_ups")
    assert "لغيره" not in block
    assert "بعد شهر" not in block


def test_what_is_due_stands_with_the_reporter_s_own_first(newsroom: Newsroom) -> None:
    _task("للمكتب", -2)
    _task("له", 1, newsroom.people["reporter"])
    block = _block(_page(newsroom, "reporter"), "due_follow_ups")
    assert 0 < block.index(">له<") < block.index(">للمكتب<")
    assert block.count("متأخر") == 1


def test_a_moderator_finds_the_way_to_what_waits(newsroom: Newsroom) -> None:
    assert "لا تعليق ينتظر." in _block(_page(newsroom, "moderator"), "waiting_comments")
    comment(newsroom.article("افتتاح الجسر", "نص"))
    block = _block(_page(newsroom, "moderator"), "waiting_comments")
    assert "بانتظار المراجعة: 1" in block
    assert reverse("moderation_queue") in block
