"""Who may change what readers see: editors, by every way that there is; others by none of them (D2)."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, TaskState

from rawi.articles.actions.open_section import open_section
from rawi.articles.models import Article, Version
from support.editing import article_form
from support.newsroom import Newsroom, open_newsroom

pytestmark = pytest.mark.django_db

OLD, NEW = "قال الوزير إنه سيعود.", "قال الوزير إنه لن يعود."
PUBLISH = {"action-publish": "1"}

Attempt = Callable[[Client, Newsroom, Article, Article], Any]


@pytest.fixture
def newsroom() -> Newsroom:
    return open_newsroom()


def _public() -> list[Any]:
    """All that decides what readers see."""
    pages = Page.objects.filter(live=True).order_by("pk").values_list("pk", "title", "url_path")
    versions = Version.objects.order_by("pk").values_list("article", "number", "text_hash")
    return [*pages, *versions]


def _signed_in(newsroom: Newsroom, role: str) -> Client:
    client = Client()
    client.force_login(newsroom.people[role])
    return client


def _at(name: str, *arguments: Any) -> str:
    return reverse(f"wagtailadmin_pages:{name}", args=arguments)


def _owned(newsroom: Newsroom, owner: str, headline: str, *, published: bool) -> Article:
    """An article that the person wrote, with an older state before the newest."""
    article = newsroom.article(headline, OLD, published=published)
    Page.objects.filter(pk=article.pk).update(owner=newsroom.people[owner])
    article.refresh_from_db()
    article.title = headline + " (جديد)"
    article.save_revision(user=newsroom.people[owner])
    return Article.objects.get(pk=article.pk)


# Ways to change what readers see: each gets somebody's own draft and own published article


def _new_article(client: Client, newsroom: Newsroom, draft: Article, live: Article) -> None:
    form = article_form("خبر آخر", NEW, slug="other", **PUBLISH)
    client.post(_at("add", "articles", "article", newsroom.section.pk), form)


def _page_form(client: Client, newsroom: Newsroom, draft: Article, live: Article) -> None:
    client.post(_at("edit", draft.pk), article_form("خبر", NEW, slug=draft.slug, **PUBLISH))


def _page_form_of_what_is_live(client: Client, newsroom: Newsroom, draft: Article, live: Article) -> None:
    answer = client.post(_at("edit", live.pk), article_form("خبر", NEW, slug=live.slug, **PUBLISH))
    # Where items of the record would go stale, publishing asks first.
    if "/admin/record/" in answer.headers.get("Location", ""):
        client.post(answer.headers["Location"])


def _bulk(action: str, **form: Any) -> Attempt:
    def attempt(client: Client, newsroom: Newsroom, draft: Article, live: Article) -> None:
        page = draft if action == "publish" else live
        address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])
        chosen = {"chooser": open_section(newsroom.front, ("اقتصاد",)).pk} if action == "move" else {}
        client.post(f"{address}?id={page.pk}&next=/admin/", form | chosen)

    return attempt


def _revert(client: Client, newsroom: Newsroom, draft: Article, live: Article) -> None:
    oldest = draft.revisions.order_by("pk").first()
    client.get(_at("revisions_revert", draft.pk, oldest.pk))
    form = article_form("خبر", NEW, slug=draft.slug, revision=str(oldest.pk), **PUBLISH)
    client.post(_at("edit", draft.pk), form)


def _schedule(client: Client, newsroom: Newsroom, draft: Article, live: Article) -> None:
    soon = timezone.now() + timedelta(hours=1)
    form = article_form("خبر", NEW, slug=draft.slug, go_live_at=f"{soon:%Y-%m-%d %H:%M}", **PUBLISH)
    client.post(_at("edit", draft.pk), form)
    # The hour comes.
    draft.revisions.exclude(approved_go_live_at=None).update(approved_go_live_at=timezone.now())
    Page.objects.filter(pk=draft.pk, go_live_at__isnull=False).update(go_live_at=timezone.now())
    call_command("publish_scheduled", verbosity=0)


def _schedule_the_end(client: Client, newsroom: Newsroom, draft: Article, live: Article) -> None:
    soon = timezone.now() + timedelta(hours=1)
    form = article_form(live.title, OLD, slug=live.slug, expire_at=f"{soon:%Y-%m-%d %H:%M}", **PUBLISH)
    client.post(_at("edit", live.pk), form)
    Page.objects.filter(pk=live.pk, expire_at__isnull=False).update(expire_at=timezone.now())
    call_command("publish_scheduled", verbosity=0)


def _submitted(newsroom: Newsroom, draft: Article) -> TaskState:
    draft.get_workflow().start(draft, newsroom.people["operator"])
    return draft.current_workflow_task_state


def _approve(client: Client, newsroom: Newsroom, draft: Article, live: Article) -> None:
    task = _submitted(newsroom, draft)
    client.post(_at("workflow_action", draft.pk, "approve", task.pk), {"comment": ""})


def _approve_in_the_form(client: Client, newsroom: Newsroom, draft: Article, live: Article) -> None:
    _submitted(newsroom, draft)
    step = {"action-workflow-action": "1", "workflow-action-name": "approve"}
    client.post(_at("edit", draft.pk), article_form("خبر", NEW, slug=draft.slug, **step))


def _copy(**options: str) -> Attempt:
    def attempt(client: Client, newsroom: Newsroom, draft: Article, live: Article) -> None:
        form = {"new_title": "نسخة", "new_slug": "copy", "new_parent_page": newsroom.section.pk, **options}
        client.post(_at("copy", live.pk), form)

    return attempt


def _move(client: Client, newsroom: Newsroom, draft: Article, live: Article) -> None:
    section = open_section(newsroom.front, ("اقتصاد",))
    client.post(_at("move_confirm", live.pk, section.pk))


def _unpublish(client: Client, newsroom: Newsroom, draft: Article, live: Article) -> None:
    client.post(_at("unpublish", live.pk))


def _delete(client: Client, newsroom: Newsroom, draft: Article, live: Article) -> None:
    client.post(_at("delete", live.pk))


def _api(action: str, **form: Any) -> Attempt:
    def attempt(client: Client, newsroom: Newsroom, draft: Article, live: Article) -> None:
        page = draft if action in {"publish", "revert_to_page_revision"} else live
        client.post(f"/admin/api/main/pages/{page.pk}/action/{action}/", _filled(form, newsroom))

    return attempt


def _filled(form: dict[str, Any], newsroom: Newsroom) -> dict[str, Any]:
    economy = open_section(newsroom.front, ("اقتصاد",)).pk if "destination_page_id" in form else None
    return {key: economy if key == "destination_page_id" else value for key, value in form.items()}


def _new_section(client: Client, newsroom: Newsroom, draft: Article, live: Article) -> None:
    form = {"title": "قسم", "slug": "section", "description": "", "comments-TOTAL_FORMS": "0"}
    form |= {"slots-TOTAL_FORMS": "0", "slots-INITIAL_FORMS": "0"}
    form |= {"comments-INITIAL_FORMS": "0", "seo_title": "", "search_description": "", **PUBLISH}
    client.post(_at("add", "articles", "section", newsroom.front.pk), form)


ATTEMPTS: dict[str, Attempt] = {
    "a new article": _new_article,
    "the page's form": _page_form,
    "the form of what is live": _page_form_of_what_is_live,
    "publish many": _bulk("publish"),
    "unpublish many": _bulk("unpublish"),
    "move many": _bulk("move"),
    "revert": _revert,
    "schedule": _schedule,
    "schedule the end": _schedule_the_end,
    "approve": _approve,
    "approve in the form": _approve_in_the_form,
    "copy and publish": _copy(publish_copies="on"),
    "copy as an alias": _copy(alias="on"),
    "move": _move,
    "unpublish": _unpublish,
    "delete": _delete,
    "publish by the admin's API": _api("publish"),
    "unpublish by the admin's API": _api("unpublish"),
    "copy by the admin's API": _api("copy", slug="copied", keep_live=True, destination_page_id=0),
    "alias by the admin's API": _api("create_alias", update_slug="alias", destination_page_id=0),
    "move by the admin's API": _api("move", destination_page_id=0, position="last-child"),
    "delete by the admin's API": _api("delete"),
    "a new section": _new_section,
}


@pytest.mark.one_database
@pytest.mark.parametrize("role", ["researcher", "moderator", "reporter"])
@pytest.mark.parametrize("attempt", ATTEMPTS.values(), ids=ATTEMPTS.keys())
def test_nobody_but_an_editor_changes_what_readers_see(
    attempt: Attempt, role: str, newsroom: Newsroom
) -> None:
    open_section(newsroom.front, ("اقتصاد",))
    draft = _owned(newsroom, role, "مسودة", published=False)
    live = _owned(newsroom, role, "منشور", published=True)
    before = _public()
    attempt(_signed_in(newsroom, role), newsroom, draft, live)
    assert _public() == before


@pytest.mark.parametrize("attempt", ATTEMPTS.values(), ids=ATTEMPTS.keys())
def test_an_editor_does_by_the_same_way(attempt: Attempt, newsroom: Newsroom) -> None:
    # Without this, the test above could pass because its forms are wrong.
    open_section(newsroom.front, ("اقتصاد",))
    draft = _owned(newsroom, "reporter", "مسودة", published=False)
    live = _owned(newsroom, "reporter", "منشور", published=True)
    before = _public()
    attempt(_signed_in(newsroom, "chief_editor"), newsroom, draft, live)
    assert _public() != before


# The way of an article


def test_a_reporter_writes_and_submits_an_editor_approves_and_it_is_published(newsroom: Newsroom) -> None:
    reporter, editor = _signed_in(newsroom, "reporter"), _signed_in(newsroom, "editor")
    form = article_form("خبر المراسل", OLD, slug="reporters-own")
    reporter.post(_at("add", "articles", "article", newsroom.section.pk), form)
    article = Article.objects.get(slug="reporters-own")
    assert (article.live, article.versions.count()) == (False, 0)

    form = article_form("خبر المراسل", NEW, slug="reporters-own", **{"action-submit": "1"})
    reporter.post(_at("edit", article.pk), form)
    task = article.current_workflow_task_state
    assert task.status == "in_progress"
    assert Client().get(article.url).status_code == 404

    editor.post(_at("workflow_action", article.pk, "approve", task.pk), {"comment": ""})
    article = Article.objects.get(pk=article.pk)
    assert article.live
    assert [block.text for block in article.versions.get().blocks] == ["خبر المراسل", NEW]
    assert NEW in Client().get(article.url).content.decode()


def test_a_reporter_cannot_approve_what_they_submitted(newsroom: Newsroom) -> None:
    draft = _owned(newsroom, "reporter", "مسودة", published=False)
    task = _submitted(newsroom, draft)
    answer = _signed_in(newsroom, "reporter").post(_at("workflow_action", draft.pk, "approve", task.pk))
    assert answer.status_code in {302, 403}
    task.refresh_from_db()
    assert task.status == "in_progress"


def test_a_reporter_edits_their_own_drafts_alone(newsroom: Newsroom) -> None:
    theirs = _owned(newsroom, "editor", "لغيره", published=False)
    own = _owned(newsroom, "reporter", "له", published=False)
    reporter = _signed_in(newsroom, "reporter")
    for article in (theirs, own):
        reporter.post(_at("edit", article.pk), article_form("تغيّر", NEW, slug=article.slug))
    titles = [Article.objects.get(pk=one.pk).get_latest_revision_as_object().title for one in (theirs, own)]
    assert titles == ["لغيره (جديد)", "تغيّر"]
