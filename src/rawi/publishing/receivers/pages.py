"""Pages of the tree: published, taken off, moved, closed."""

from collections.abc import Callable, Iterable, Iterator
from itertools import batched, chain
from typing import Any

from django.db.models.signals import post_delete, post_save, pre_delete, pre_save
from django.dispatch import receiver
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_slug_changed, post_page_move

from rawi.articles.models import Article, FrontPage, Section
from rawi.articles.queries import closed_by
from rawi.articles.signals import fronts_changed
from rawi.publishing import touched
from rawi.publishing.marking import BATCH, mark, mark_change, mark_frame, mark_touched
from rawi.publishing.models import Rank
from rawi.publishing.touched import Keys
from rawi.publishing.touched_forms import feeds_at, feeds_of_comments, feeds_of_sections, lives, wires

#: Fields of a page that are saved alone when a draft is kept: readers see none of them.
_OF_DRAFTS = {
    "latest_revision",
    "latest_revision_created_at",
    "draft_title",
    "has_unpublished_changes",
    "go_live_at",
    "expire_at",
    "locked",
    "locked_at",
    "locked_by",
    "owner",
}


def page_saved(instance: Page, update_fields: Iterable[str] | None = None, **kwargs: Any) -> None:
    """A page was published, taken off, or changed without a revision. Wagtail saves it in a transaction."""
    if kwargs.get("raw"):
        return
    if update_fields is not None and set(update_fields) <= _OF_DRAFTS:
        return
    if not instance.live:
        if instance.first_published_at is None:
            return  # a draft that nobody has seen
        _take_off([instance])
    _mark_pages([instance])


def about_to_save(instance: Page, update_fields: Iterable[str] | None = None, **kwargs: Any) -> None:
    """A page that gets another slug or place: its old address and those below it are no more.

    Wagtail tells of a new slug after the commit, and of a move outside of the transaction; both save the page
    within it.
    """
    if kwargs.get("raw") or instance._state.adding:
        return
    if update_fields is not None and "url_path" not in update_fields:
        return
    before = Page.objects.filter(pk=instance.pk).values_list("url_path", flat=True).first()
    if before and before != instance.url_path:
        _readdress(instance, before)


@receiver(post_page_move, dispatch_uid="publishing.moved")
def moved(instance: Page, parent_page_before: Page, url_path_before: str, **kwargs: Any) -> None:
    """A page is no longer in the lists that it left, and sections stand in another order."""
    mark(touched.pages([parent_page_before.pk]))
    mark(touched.chains([parent_page_before.pk]))
    mark_frame()
    _led_on(instance, url_path_before)


@receiver(page_slug_changed, dispatch_uid="publishing.slug_changed")
def slug_changed(instance: Page, instance_before: Page, **kwargs: Any) -> None:
    """The old addresses are led on from."""
    _led_on(instance, instance_before.url_path)


def page_deleted(instance: Page, **kwargs: Any) -> None:
    """A page goes, and with it its place in every list."""
    if instance.live:
        _take_off([instance], mark_touched)
        _mark_pages([instance], mark_touched)


# A receiver of every model's signals would keep Django from deleting rows without reading them first.
for model in (Page, Article, Section, FrontPage):
    pre_save.connect(about_to_save, sender=model, dispatch_uid="publishing.about_to_save")
    post_save.connect(page_saved, sender=model, dispatch_uid="publishing.page_saved")
    pre_delete.connect(page_deleted, sender=model, dispatch_uid="publishing.page_deleted")


@receiver((post_save, post_delete), sender=PageViewRestriction, dispatch_uid="publishing.restricted")
def restricted(instance: PageViewRestriction, **kwargs: Any) -> None:
    """A page and all below it are closed, or open again."""
    below = Page.objects.filter(closed_by(instance), live=True)
    for batch in batched(below.order_by("path").iterator(), BATCH):
        _take_off(batch)
        _mark_pages(batch)


@receiver(fronts_changed, dispatch_uid="publishing.fronts_changed")
def fronts_changed_(keys: list[int], **kwargs: Any) -> None:
    """A slot's time has come, or others are read most."""
    mark_change("front", keys)


def _take_off(pages: Iterable[Page], how: Callable[[str, Keys], None] = mark_change) -> None:
    """Have the files go that are of pages alone, before anything else is done."""
    articles, others = _sorted(pages)
    mark(chain(touched.pages(others), feeds_of_sections(others)), is_gone=True)
    own = (touched.pages, touched.threads, touched.changes, wires, lives, feeds_of_comments)
    mark(chain.from_iterable(function(articles) for function in own), is_gone=True)
    how("taken_off", articles)


def _sorted(pages: Iterable[Page]) -> tuple[list[int], list[int]]:
    """The keys of articles, and those of other pages."""
    pages = list(pages)
    articles = [page.pk for page in pages if issubclass(page.specific_class or Page, Article)]
    return articles, [page.pk for page in pages if page.pk not in set(articles)]


def _mark_pages(pages: Iterable[Page], how: Callable[[str, Keys], None] = mark_change) -> None:
    articles, others = _sorted(pages)
    how("article", articles)
    how("section", others)
    if others:
        mark_frame()


def _readdress(page: Page, before: str) -> None:
    """Mark the addresses that a page and all below it have now, and those that they will have."""
    for batch in batched(Page.objects.filter(path__startswith=page.path, live=True).iterator(), BATCH):
        mark(chain.from_iterable(map(_places, batch)), is_gone=True)
        _mark_pages(batch)
        for one in batch:
            one.url_path = page.url_path + one.url_path[len(before) :]
        mark(chain.from_iterable(map(_places, batch)))


def _places(page: Page) -> Iterator[str]:
    """Where a page is, and its feeds if it may have any."""
    url = page.get_full_url()
    if url:
        yield from (url, *feeds_at(url))


def _led_on(page: Page, before: str) -> None:
    """Mark the addresses that a page and all below it had: Wagtail makes redirects there and tells nobody."""
    if before == page.url_path:
        return
    for batch in batched(Page.objects.filter(path__startswith=page.path, live=True).iterator(), BATCH):
        for one in batch:
            one.url_path = before + one.url_path[len(page.url_path) :]
        mark((url for one in batch if (url := one.get_full_url())), rank=Rank.SOON)
