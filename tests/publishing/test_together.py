"""The worker beside others: what changes while it writes, and what another process has done."""

from contextlib import suppress
from typing import Any

import pytest
from django.core.cache import cache
from django.db import transaction
from wagtail.models import Locale, Page, Site
from wagtail.models.sites import SITE_ROOT_PATHS_CACHE_KEY, SITE_ROOT_PATHS_CACHE_VERSION

from publishing.test_worker import SAYING, words_at, work_off
from rawi.articles.models import FrontPage
from rawi.comments.signals import rules_changed
from rawi.publishing import frame, worker
from rawi.publishing.addresses import Address, address_of
from rawi.publishing.folder import Folder
from rawi.publishing.marking import mark_frame, release_folder
from rawi.publishing.models import Rebuild
from rawi.publishing.released import Answer, Released, release_of
from rawi.record.models import Dossier
from support.newsroom import Newsroom

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("folder")]


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/", "خبر لاحق"),
        ("/dossiers/", "ملف لاحق"),
        ("/dossiers/malaf/", "خبر لاحق"),
        ("/dossiers/malaf/feed.atom", "ملف معدل"),
        ("/sitemaps/pages.xml", "/dossiers/lahiq/"),
    ],
)
def test_what_changes_while_a_page_is_written_shows_when_all_is_done(
    path: str, words: str, folder: Folder, newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The change comes after the page was rendered, before its file is there and its marks are gone."""
    dossier = Dossier.objects.create(title="ملف", slug="malaf", introduction="ما جرى.", is_live=True)
    dossier.articles.set([newsroom.article("خبر", SAYING)])
    seen = []

    def change_meanwhile(url: str, answer: Answer) -> Released:
        if address_of(url).path == path and not seen:
            seen.append(answer.body.decode())
            dossier.articles.add(newsroom.article("خبر لاحق", SAYING))
            Dossier.objects.create(title="ملف لاحق", slug="lahiq", introduction="", is_live=True)
            dossier.title = "ملف معدل"
            dossier.save()
        return release_of(url, answer)

    monkeypatch.setattr("rawi.publishing.actions.release_address.release_of", change_meanwhile)
    work_off()
    assert words not in seen[0]
    assert words in words_at(folder, path)


def test_a_new_edition_has_files_though_the_worker_knew_the_sites_before(
    folder: Folder, newsroom: Newsroom, settings: Any
) -> None:
    """Wagtail keeps the sites' roots for an hour in each process; only the one that changes them forgets."""
    settings.ALLOWED_HOSTS = ["localhost", "en.localhost"]
    work_off()
    known = Site.get_site_root_paths()
    locale, _ = Locale.objects.get_or_create(language_code="en")
    front = FrontPage(title="English front", slug="en", locale=locale)
    Page.get_first_root_node().add_child(instance=front)
    Site.objects.create(hostname="en.localhost", port=80, root_page=front, site_name="Rawi")
    cache.set(SITE_ROOT_PATHS_CACHE_KEY, known, version=SITE_ROOT_PATHS_CACHE_VERSION)
    work_off()
    assert folder.read(Address("en.localhost", "/")).answer.status == 200


def test_a_frame_that_changes_while_a_rebuild_begins_is_new_again(
    newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another worker may have written pages with the frame before as soon as the rebuild is known."""
    work_off()
    create = Rebuild.objects.create

    def create_and_change() -> None:
        create()
        Site.objects.update(site_name="اسم ثان")

    monkeypatch.setattr(Rebuild.objects, "create", create_and_change)
    Site.objects.update(site_name="اسم أول")
    mark_frame()
    worker.work()
    assert frame.is_new(release_folder())


def test_rules_that_are_taken_back_leave_a_new_frame_new(newsroom: Newsroom) -> None:
    """With them goes the rebuild that they began; the worker has not yet looked at the frame."""
    work_off()
    Site.objects.update(site_name="اسم آخر")
    with suppress(_TakenBack), transaction.atomic():
        rules_changed.send(None, page_id=None)
        raise _TakenBack
    assert frame.is_new(release_folder())


class _TakenBack(Exception):
    """Ends a transaction."""
