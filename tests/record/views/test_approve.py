"""Whoever approves or publishes a draft, from wherever, is asked first about what leaves the record."""

import json
from html import unescape
from re import findall
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Task, WorkflowTask

from rawi.articles.models import Article
from rawi.record.models import Item
from support import desk
from support.editing import article_form
from support.newsroom import Newsroom
from support.record import accept_all

pytestmark = pytest.mark.django_db
CHANGED = desk.FIRST.replace("3 ملايين", "5 ملايين")
TAKEN = "3 ملايين دينار"
DIALOGUE = {"X-Requested-With": "XMLHttpRequest"}


@pytest.fixture
def client(newsroom: Newsroom) -> Client:
    client = Client()
    client.force_login(newsroom.people["editor"])
    return client


@pytest.fixture
def submitted(article: Article, newsroom: Newsroom, client: Client) -> Article:
    """The article with all items accepted, and a draft awaiting approval that takes some of them away."""
    accept_all()
    client.post(_edit(article), _form(article, CHANGED))
    draft = Article.objects.get(pk=article.pk)
    draft.get_workflow().start(draft, newsroom.people["operator"])
    return draft


def _edit(article: Article) -> str:
    return reverse("wagtailadmin_pages:edit", args=[article.pk])


def _form(article: Article, first: str, **more: str) -> dict[str, str]:
    form = article_form(article.title, first, desk.SECOND, slug=article.slug)
    keys = [block["id"] for block in article.body.raw_data]
    return form | {f"body-{n}-id": key for n, key in enumerate(keys[:2])} | more


def _action(article: Article, action: str = "approve") -> str:
    task = article.current_workflow_task_state
    return reverse("wagtailadmin_pages:workflow_action", args=[article.pk, action, task.pk])


def _confirm(client: Client, asked: Any) -> Any:
    """Press the button of the page that asks."""
    page = asked.content.decode()
    fields: dict[str, list[str]] = {}
    for name, value in findall(r'<input type="hidden" name="([\w-]+)" value="([^"]*)">', page):
        fields.setdefault(name, []).append(unescape(value))
    to = unescape(findall(r'<form method="post" action="([^"]+)" class="desk', page)[0])
    return client.post(to, fields)


def _stale() -> set[str]:
    return set(Item.objects.filter(review_state="stale").values_list("words", flat=True))


def test_approving_from_the_first_page_asks_and_publishes_when_confirmed(
    submitted: Article, client: Client
) -> None:
    there = _action(submitted)
    asked = client.post(there, {"next": "/admin/"})
    assert TAKEN in asked.content.decode()
    assert "40 مهندسا" not in asked.content.decode()
    assert (submitted.versions.count(), _stale()) == (1, set())

    assert _confirm(client, asked).url == "/admin/"
    assert submitted.versions.count() == 2
    assert any(TAKEN in words for words in _stale())


def test_the_dialogue_shows_it_and_its_button_confirms(submitted: Article, client: Client) -> None:
    there = _action(submitted)
    html = json.loads(client.get(there, headers=DIALOGUE).content)["html"]
    assert TAKEN in html
    mark = findall(r'name="stale_confirmed" value="([^"]+)"', html)
    sent = {"comment": "حسن", "stale_confirmed": mark}
    answer = json.loads(client.post(there, sent, headers=DIALOGUE).content)
    assert answer["step"] == "success"
    assert submitted.versions.count() == 2


def test_a_draft_changed_while_the_dialogue_was_open_is_asked_about_anew(
    submitted: Article, client: Client
) -> None:
    there = _action(submitted)
    html = json.loads(client.get(there, headers=DIALOGUE).content)["html"]
    mark = findall(r'name="stale_confirmed" value="([^"]+)"', html)
    submitted.get_latest_revision_as_object().save_revision()
    answer = client.post(there, {"comment": "حسن", "stale_confirmed": mark}, headers=DIALOGUE)
    assert json.loads(answer.content)["step"] == "action"
    assert "حسن" in json.loads(answer.content)["html"]
    assert submitted.versions.count() == 1


def test_approving_in_the_form_saves_the_draft_asks_and_keeps_the_comment(
    article: Article, newsroom: Newsroom, client: Client
) -> None:
    accept_all()
    draft = Article.objects.get(pk=article.pk)
    draft.save_revision()
    draft.get_workflow().start(draft, newsroom.people["operator"])
    step = {"action-workflow-action": "1", "workflow-action-name": "approve"}
    extra = {"workflow-action-extra-data": json.dumps({"comment": "تحقّقت منه"})}
    asked = client.post(_edit(article), _form(article, CHANGED, **step, **extra))
    assert TAKEN in asked.content.decode()
    assert article.versions.count() == 1
    assert "5 ملايين" in str(Article.objects.get(pk=article.pk).get_latest_revision_as_object().body)

    _confirm(client, asked)
    assert article.versions.count() == 2
    assert draft.workflow_states.get().task_states.get().comment == "تحقّقت منه"


def test_approving_in_the_form_what_takes_nothing_publishes_at_once(
    article: Article, newsroom: Newsroom, client: Client
) -> None:
    accept_all()
    draft = Article.objects.get(pk=article.pk)
    draft.get_workflow().start(draft, newsroom.people["operator"])
    step = {"action-workflow-action": "1", "workflow-action-name": "approve"}
    revisions = draft.revisions.count()
    client.post(_edit(article), _form(article, desk.FIRST + " وانتهى الخبر.", **step))
    assert article.versions.count() == 2
    assert draft.revisions.count() == revisions + 1


def test_asking_for_changes_takes_nothing_and_is_not_asked(submitted: Article, client: Client) -> None:
    html = json.loads(client.get(_action(submitted, "reject"), headers=DIALOGUE).content)["html"]
    assert TAKEN not in html
    client.post(_action(submitted, "reject"), {"comment": "ناقص"})
    assert submitted.workflow_states.get().status == "needs_changes"


def test_an_approval_that_is_not_the_last_publishes_nothing_and_is_not_asked(
    submitted: Article, client: Client
) -> None:
    workflow = submitted.current_workflow_state.workflow
    WorkflowTask.objects.create(workflow=workflow, task=Task.objects.create(name="ثان"), sort_order=9)
    answer = client.post(_action(submitted), {"next": "/admin/"})
    assert answer.status_code == 302
    assert submitted.versions.count() == 1


@pytest.mark.parametrize("below", [False, True])
def test_publishing_many_at_once_asks_about_each(
    below: bool, article: Article, newsroom: Newsroom, client: Client
) -> None:
    accept_all()
    client.post(_edit(article), _form(article, CHANGED))
    chosen = article.pk
    fields = {"next": "/admin/", "include_descendants": ""}
    if below:
        # Taken off, and published again with its section.
        Article.objects.get(pk=article.pk).unpublish()
        chosen, fields = newsroom.section.pk, {"next": "/admin/", "include_descendants": "on"}
    there = (
        reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"]) + f"?id={chosen}&next=/admin/"
    )
    asked = client.post(f"{there}?id={chosen}&next=/admin/", fields)
    assert TAKEN in asked.content.decode()
    assert article.versions.count() == 1
    assert _confirm(client, asked).status_code == 302
    assert article.versions.count() == 2


def test_the_note_of_who_sent_a_draft_back_stands_above_its_form(submitted: Article, client: Client) -> None:
    assert "أعاده" not in client.get(_edit(submitted)).content.decode()
    client.post(_action(submitted, "reject"), {"comment": "أين <b>المصدر</b>؟"})
    page = client.get(_edit(submitted)).content.decode()
    assert "أعاده editor: «أين &lt;b&gt;المصدر&lt;/b&gt;؟»" in page
