"""From a change to the files that readers get, and nothing in them that is not published (D3, E6, E7, F7)."""

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from typing import Any
from urllib.parse import quote

import pytest
from django.db import DatabaseError, transaction
from django.test import Client
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from project.test_public_pages import CANARY, HIDDEN, _written_by
from rawi.articles.models import Article
from rawi.publishing import worker
from rawi.publishing.actions.mark_changes import mark_changes
from rawi.publishing.actions.publish_due import publish_due
from rawi.publishing.addresses import address_of
from rawi.publishing.folder import Folder
from rawi.publishing.models import Change, Mark, Rank
from rawi.publishing.rendering import own_address
from support.newsroom import Newsroom
from support.public_record import keep_record

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("folder")]

SAYING = "قال الوزير سالم العبيدي في 12 حزيران 2020 إن «العمل يبدأ غدا»."


def work_off() -> None:
    """Work until nothing is left to do."""
    for _ in range(1000):
        if not worker.work():
            return
    raise AssertionError("the outbox never empties")


def status_at(folder: Folder, path: str) -> int:
    """The status that is released at a path; 0 where nothing is."""
    try:
        return folder.read(own_address(path)).answer.status
    except FileNotFoundError:
        return 0


def words_at(folder: Folder, path: str) -> str:
    return folder.read(own_address(path)).answer.body.decode()


def test_what_is_written_is_what_the_application_answers(folder: Folder) -> None:
    keep_record()
    work_off()
    kept = [address for _, address in folder.all() if address]
    assert len(kept) > 60
    for address in kept:
        answer, released = Client().get(address.path, SERVER_NAME="localhost"), folder.read(address)
        assert (released.answer.status, released.answer.body) == (answer.status_code, answer.content), address
        told = {name.lower(): value for name, value in answer.headers.items()}
        own = {"cache-control", "vary"}
        assert {name: told[name] for name, _ in released.answer.headers if name not in own} == {
            name: value for name, value in released.answer.headers if name not in own
        }, address


def test_a_publication_shows_in_the_lists_above_it(folder: Folder, newsroom: Newsroom) -> None:
    work_off()
    article = newsroom.article("عنوان جديد", SAYING)
    contributor = _written_by(article, "سلمى الحيدري")
    work_off()
    for path in ("/", newsroom.section.url, article.url, contributor.get_absolute_url()):
        assert "عنوان جديد" in words_at(folder, path), path
    assert status_at(folder, article.short_path) == 302


def test_a_mark_is_undone_with_its_change(newsroom: Newsroom) -> None:
    work_off()
    with suppress(_TakenBack), transaction.atomic():
        newsroom.article("عنوان", SAYING)
        assert Change.objects.exists()
        raise _TakenBack
    assert not Change.objects.exists()


class _TakenBack(Exception):
    """Ends a transaction."""


def test_a_draft_marks_nothing(newsroom: Newsroom) -> None:
    article = newsroom.article("عنوان", SAYING)
    work_off()
    article.title = "مسودة"
    article.save_revision()
    newsroom.article("مسودة أخرى", SAYING, published=False)
    assert not Change.objects.exists()
    assert not Mark.objects.exists()


def test_what_is_taken_off_loses_its_file_before_anything_is_written(
    folder: Folder, newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = newsroom.article("عنوان", SAYING)
    work_off()
    article.unpublish()
    monkeypatch.setattr(worker, "release_address", lambda *_: pytest.fail("written first"))
    with pytest.raises(pytest.fail.Exception):
        worker.work()
    assert status_at(folder, article.url) == 0
    monkeypatch.undo()
    work_off()
    assert status_at(folder, article.short_path) == 410
    assert "عنوان" not in words_at(folder, "/")


def test_what_is_taken_off_stands_under_no_other_article(folder: Folder, newsroom: Newsroom) -> None:
    stays, goes = newsroom.article("يبقى", SAYING), newsroom.article("يُسحب قريبا", SAYING)
    stays.save_revision().publish()
    work_off()
    assert "يُسحب قريبا" in words_at(folder, stays.url)
    goes.unpublish()
    work_off()
    assert "يُسحب قريبا" not in words_at(folder, stays.url)


def test_the_request_that_takes_a_page_off_removes_its_file(
    folder: Folder, newsroom: Newsroom, django_capture_on_commit_callbacks: Callable
) -> None:
    article = newsroom.article("عنوان", SAYING)
    work_off()
    with django_capture_on_commit_callbacks(execute=True):
        article.unpublish()
    assert status_at(folder, article.url) == 0


def test_a_page_that_moves_leaves_no_file_behind(folder: Folder, newsroom: Newsroom) -> None:
    article = newsroom.article("عنوان", SAYING)
    work_off()
    before = article.url
    above = newsroom.section.get_parent()
    Article.objects.get(pk=article.pk).move(above, pos="last-child")
    work_off()
    after = Article.objects.get(pk=article.pk).url
    assert before != after
    # Wagtail leads on from the old address.
    assert [status_at(folder, path) for path in (before, after)] == [301, 200]
    assert "عنوان" not in words_at(folder, newsroom.section.url)


def test_a_renamed_section_takes_its_pages_along(
    folder: Folder, newsroom: Newsroom, django_capture_on_commit_callbacks: Callable
) -> None:
    article = newsroom.article("عنوان", SAYING)
    work_off()
    before = article.url
    section = newsroom.section.specific
    section.refresh_from_db()
    section.slug = "sicherheit"
    with django_capture_on_commit_callbacks(execute=True):
        section.save()
    work_off()
    after = Article.objects.get(pk=article.pk).url
    # Wagtail leads on from the old address.
    assert [status_at(folder, path) for path in (before, after)] == [301, 200]


def test_what_every_page_carries_rebuilds_them_all(folder: Folder, newsroom: Newsroom) -> None:
    article = newsroom.article("عنوان", SAYING)
    work_off()
    section = newsroom.section.specific
    section.refresh_from_db()
    section.title = "اسم القسم الجديد"
    section.save_revision().publish()
    work_off()
    assert "اسم القسم الجديد" in words_at(folder, article.url)


def test_nothing_is_rebuilt_where_no_page_looks_otherwise(newsroom: Newsroom) -> None:
    work_off()
    section = newsroom.section.specific
    section.refresh_from_db()
    section.save_revision().publish()
    worker.work()
    assert not Mark.objects.filter(rank=Rank.REBUILD).exists()


@pytest.mark.parametrize("make", HIDDEN.values(), ids=HIDDEN.keys())
def test_what_is_not_public_is_in_no_file(
    make: Callable[[Newsroom], Article], folder: Folder, newsroom: Newsroom
) -> None:
    newsroom.article("خبر عام", SAYING)
    work_off()
    make(newsroom)
    work_off()
    assert status_at(folder, "/") == 200
    for file in folder.root.rglob("*"):
        assert CANARY not in str(file)
        if file.is_file():
            data = file.read_bytes()
            assert CANARY.encode() not in data, file
            assert quote(CANARY).encode() not in data, file


def test_what_was_closed_is_in_no_file_and_back_when_it_is_open(folder: Folder, newsroom: Newsroom) -> None:
    article = newsroom.article("عنوان", SAYING)
    work_off()
    page = Page.objects.get(pk=article.pk)
    restriction = PageViewRestriction.objects.create(page=page, restriction_type="login")
    work_off()
    assert status_at(folder, article.url) == 0
    assert "عنوان" not in words_at(folder, "/")
    restriction.delete()
    work_off()
    assert status_at(folder, article.url) == 200


@pytest.mark.parametrize("closed", ["article", "section"])
def test_an_alias_goes_with_its_original(closed: str, folder: Folder, newsroom: Newsroom) -> None:
    article = newsroom.article("عنوان", SAYING)
    alias = article.create_alias(update_slug="nuskha", user=newsroom.people["operator"])
    if closed == "section":
        section = Page.objects.get(pk=newsroom.section.pk)
        aliased = section.create_alias(update_slug="qism", recursive=True, user=newsroom.people["operator"])
        alias = aliased.get_children().first()
    work_off()
    assert status_at(folder, alias.get_url()) == 200
    page = Page.objects.get(pk=(article if closed == "article" else newsroom.section).pk)
    restriction = PageViewRestriction.objects.create(page=page, restriction_type="password", password="سر")
    work_off()
    assert status_at(folder, alias.get_url()) == 0
    assert Client().get(alias.get_url()).status_code == 302
    restriction.delete()
    work_off()
    assert status_at(folder, alias.get_url()) == 200


# Time


def test_an_embargo_lifts_when_its_minute_comes_and_never_before(folder: Folder, newsroom: Newsroom) -> None:
    article = newsroom.article("عنوان", SAYING, published=False)
    article.go_live_at = timezone.now() + timedelta(hours=1)
    article.save_revision().publish()
    publish_due()
    work_off()
    assert status_at(folder, article.url) == 0
    revision = article.latest_revision
    revision.refresh_from_db()
    revision.approved_go_live_at = timezone.now() - timedelta(seconds=1)
    revision.content["go_live_at"] = revision.approved_go_live_at.isoformat()
    revision.save()
    publish_due()
    work_off()
    assert status_at(folder, article.url) == 200


def test_what_expires_goes(folder: Folder, newsroom: Newsroom) -> None:
    article = newsroom.article("عنوان", SAYING)
    Article.objects.filter(pk=article.pk).update(expire_at=timezone.now() - timedelta(seconds=1))
    work_off()
    publish_due()
    work_off()
    assert status_at(folder, article.url) == 0


def test_a_clock_that_is_set_back_changes_nothing(
    folder: Folder, newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = newsroom.article("الأول", SAYING)
    work_off()
    back = timezone.now() - timedelta(days=1)
    monkeypatch.setattr(timezone, "now", lambda: back)
    monkeypatch.setattr("rawi.publishing.folder.time.time", back.timestamp)
    article.title = "الثاني"
    article.save_revision().publish()
    publish_due()
    work_off()
    assert "الثاني" in words_at(folder, article.url)


# What fails


def test_a_page_that_fails_keeps_its_old_file_and_stops_no_other(
    folder: Folder, newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = newsroom.article("الأول", SAYING)
    work_off()
    article.title = "الثاني"
    article.save_revision().publish()

    def broken(*arguments: Any, **options: Any) -> Any:
        raise ValueError("a template is broken")

    with monkeypatch.context() as patched:
        patched.setattr(Article, "get_context", broken)
        work_off()
    assert "الأول" in words_at(folder, article.url)
    assert "الثاني" in words_at(folder, "/")
    failed = Mark.objects.get(rank=Rank.FAILED)
    assert address_of(failed.url) == own_address(article.url)
    worker.retry()
    work_off()
    assert "الثاني" in words_at(folder, article.url)
    assert not Mark.objects.exists()


@pytest.mark.parametrize("fault", [OSError(28, "No space left on device"), DatabaseError("disk is full")])
def test_what_is_not_a_page_s_fault_leaves_the_marks(
    fault: Exception, newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    newsroom.article("عنوان", SAYING)
    mark_changes()
    waiting = Mark.objects.filter(rank__lt=Rank.FAILED).count()
    monkeypatch.setattr("rawi.publishing.folder._write", _raising(fault))
    with pytest.raises(type(fault)):
        worker.work()
    assert Mark.objects.filter(rank__lt=Rank.FAILED).count() >= waiting > 0


def _raising(fault: Exception) -> Callable[..., Any]:
    def raising(*arguments: Any, **options: Any) -> Any:
        raise fault

    return raising
