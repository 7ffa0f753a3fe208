"""What changes is marked, in the transaction of the change. touches.tsv says which addresses it touches."""

from collections.abc import Callable, Iterable
from itertools import batched
from typing import Any

from django.db.models.signals import m2m_changed, post_delete, post_save, pre_delete, pre_save
from django.dispatch import receiver
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Locale, Page, PageViewRestriction, Site
from wagtail.signals import page_slug_changed, post_page_move

from rawi.articles.models import Article, ArticleContributor, Contributor, Correction, FrontPage, Section
from rawi.articles.signals import correction_given
from rawi.comments.signals import rules_changed, thread_changed
from rawi.media.models import Photo
from rawi.publishing import touched
from rawi.publishing.actions.rebuild_step import begin_rebuild
from rawi.publishing.marking import BATCH, mark, mark_change, mark_frame, mark_touched
from rawi.publishing.models import Rank
from rawi.publishing.touched import Keys
from rawi.ratings.signals import ratings_changed
from rawi.record import models as record
from rawi.record.signals import items_changed, items_settled, names_changed
from rawi.site.models import HouseStyle

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


# Pages of the tree


def page_saved(instance: Page, update_fields: Iterable[str] | None = None, **kwargs: Any) -> None:
    """A page was published, taken off, or changed without a revision. Wagtail saves it in a transaction."""
    if kwargs.get("raw"):
        return
    if update_fields is not None and set(update_fields) <= _OF_DRAFTS:
        return
    if not instance.live:
        if instance.first_published_at is None:
            return  # a draft that nobody has seen
        mark(touched.pages([instance.pk]), is_gone=True)
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
        mark(touched.pages([instance.pk]), is_gone=True)
        _mark_pages([instance], mark_touched)


# A receiver of every model's signals would keep Django from deleting rows without reading them first.
for model in (Page, Article, Section, FrontPage):
    pre_save.connect(about_to_save, sender=model, dispatch_uid="publishing.about_to_save")
    post_save.connect(page_saved, sender=model, dispatch_uid="publishing.page_saved")
    pre_delete.connect(page_deleted, sender=model, dispatch_uid="publishing.page_deleted")


@receiver((post_save, post_delete), sender=PageViewRestriction, dispatch_uid="publishing.restricted")
def restricted(instance: PageViewRestriction, **kwargs: Any) -> None:
    """A page and all below it are closed, or open again."""
    below = Page.objects.filter(path__startswith=instance.page.path, live=True)
    for batch in batched(below.order_by("path").iterator(), BATCH):
        mark(touched.pages([page.pk for page in batch]), is_gone=True)
        _mark_pages(batch)


def _mark_pages(pages: Iterable[Page], how: Callable[[str, Keys], None] = mark_change) -> None:
    pages = list(pages)
    articles = [page.pk for page in pages if issubclass(page.specific_class or Page, Article)]
    others = [page.pk for page in pages if page.pk not in set(articles)]
    how("article", articles)
    how("section", others)
    if others:
        mark_frame()


def _readdress(page: Page, before: str) -> None:
    """Mark the addresses that a page and all below it have now, and those that they will have."""
    for batch in batched(Page.objects.filter(path__startswith=page.path, live=True).iterator(), BATCH):
        mark([url for one in batch if (url := one.get_full_url())], is_gone=True)
        _mark_pages(batch)
        for one in batch:
            one.url_path = page.url_path + one.url_path[len(before) :]
        mark(url for one in batch if (url := one.get_full_url()))


def _led_on(page: Page, before: str) -> None:
    """Mark the addresses that a page and all below it had: Wagtail makes redirects there and tells nobody."""
    if before == page.url_path:
        return
    for batch in batched(Page.objects.filter(path__startswith=page.path, live=True).iterator(), BATCH):
        for one in batch:
            one.url_path = before + one.url_path[len(page.url_path) :]
        mark((url for one in batch if (url := one.get_full_url())), rank=Rank.SOON)


# What is said below articles, and about them


@receiver(ratings_changed, dispatch_uid="publishing.ratings_changed")
@receiver(thread_changed, dispatch_uid="publishing.thread_changed")
def thread_changed_(article_id: int, **kwargs: Any) -> None:
    """What readers said below an article, or how many liked it, is otherwise."""
    mark_change("thread", [article_id])


@receiver(rules_changed, dispatch_uid="publishing.rules_changed")
def rules_changed_(page_id: int | None, **kwargs: Any) -> None:
    """Articles below a page take comments otherwise."""
    if page_id is None:
        begin_rebuild()
        return
    below = Article.objects.filter(path__startswith=Page.objects.get(pk=page_id).path, live=True)
    for keys in batched(below.order_by("pk").values_list("pk", flat=True).iterator(), BATCH):
        mark_change("thread", keys)


@receiver(correction_given, dispatch_uid="publishing.correction_given")
def correction_given_(correction: Correction, **kwargs: Any) -> None:
    """A notice stands on an article."""
    mark_change("correction", [correction.article_id])


# The record


@receiver(items_settled, dispatch_uid="publishing.items_settled")
def items_settled_(shown: list[int], hidden: list[int], **kwargs: Any) -> None:
    """Items came into readers' sight, or left it."""
    mark(touched.items(hidden), is_gone=True)
    mark_change("item", [*shown, *hidden])


@receiver(items_changed, dispatch_uid="publishing.items_changed")
def items_changed_(keys: list[int], **kwargs: Any) -> None:
    """Something about items is otherwise."""
    _items(keys)


@receiver((post_save, post_delete), sender=record.Review, dispatch_uid="publishing.reviewed")
@receiver((post_save, post_delete), sender=record.Dispute, dispatch_uid="publishing.disputed")
def of_an_item(instance: Any, **kwargs: Any) -> None:
    """Something about one item was added."""
    _items([instance.item_id])


@receiver((post_save, post_delete), sender=record.StatusChange, dispatch_uid="publishing.status_changed")
def status_changed(instance: record.StatusChange, **kwargs: Any) -> None:
    """A pledge has another status."""
    _items([instance.pledge_id, instance.evidence_id])


@receiver((post_save, post_delete), sender=record.Relation, dispatch_uid="publishing.related")
def related(instance: record.Relation, **kwargs: Any) -> None:
    """Two items have to do with each other, or no more."""
    _items([instance.item_id, instance.earlier_id])


@receiver(post_save, sender=record.Figure, dispatch_uid="publishing.figure_saved")
def figure_saved(instance: record.Figure, **kwargs: Any) -> None:
    """A figure may have come to another series."""
    _items([instance.pk])


def _items(keys: Iterable[int | None]) -> None:
    known = [key for key in keys if key is not None]
    mark_change(
        "item", list(record.Item.objects.filter(pk__in=known, is_public=True).values_list("pk", flat=True))
    )


@receiver(names_changed, dispatch_uid="publishing.names_changed")
def names_changed_(keys: list[int], **kwargs: Any) -> None:
    """Names were merged, split or corrected."""
    mark_change("name", keys)


@receiver((post_save, pre_delete), sender=record.Name, dispatch_uid="publishing.name_saved")
def name_saved(instance: record.Name, *, created: bool = False, **kwargs: Any) -> None:
    """A name was corrected. A new one takes part in nothing yet."""
    if not created:
        _how(kwargs)("name", [instance.pk])


@receiver((post_save, post_delete), sender=record.Office, dispatch_uid="publishing.office_saved")
def office_saved(instance: record.Office, **kwargs: Any) -> None:
    """Somebody holds another office; the organisation lists who does."""
    mark(touched.names([key for key in (instance.name_id, instance.organisation_id) if key]))


@receiver((post_save, post_delete), sender=record.NameForm, dispatch_uid="publishing.form_saved")
def form_saved(instance: record.NameForm, **kwargs: Any) -> None:
    """A name has another spelling."""
    mark(touched.names([instance.name_id]))


@receiver((post_save, pre_delete), sender=record.Dossier, dispatch_uid="publishing.dossier_saved")
def dossier_saved(instance: record.Dossier, **kwargs: Any) -> None:
    """A dossier was opened, closed or changed."""
    if not instance.is_live:
        mark(touched.dossiers([instance.pk]), is_gone=True)
    _how(kwargs)("dossier", [instance.pk])


@receiver(m2m_changed, sender=record.Dossier.articles.through, dispatch_uid="publishing.dossier_articles")
@receiver(m2m_changed, sender=record.Dossier.names.through, dispatch_uid="publishing.dossier_names")
@receiver(m2m_changed, sender=record.Dossier.series.through, dispatch_uid="publishing.dossier_series")
@receiver(m2m_changed, sender=record.Dossier.left_out.through, dispatch_uid="publishing.dossier_left_out")
def dossier_filled(instance: Any, reverse: bool, pk_set: set[int] | None, **kwargs: Any) -> None:
    """Something was put into a dossier or taken out."""
    mark_change("dossier", list(pk_set or ()) if reverse else [instance.pk])


@receiver((post_save, pre_delete), sender=record.Series, dispatch_uid="publishing.series_saved")
def series_saved(instance: record.Series, **kwargs: Any) -> None:
    """A series was changed."""
    _how(kwargs)("series", [instance.pk])


# People and pictures


@receiver((post_save, pre_delete), sender=Contributor, dispatch_uid="publishing.contributor_saved")
def contributor_saved(instance: Contributor, **kwargs: Any) -> None:
    """A contributor was changed."""
    _how(kwargs)("contributor", [instance.pk])


@receiver((post_save, pre_delete), sender=ArticleContributor, dispatch_uid="publishing.credited")
def credited(instance: ArticleContributor, **kwargs: Any) -> None:
    """Somebody came into a byline, or left it."""
    mark(touched.contributors([instance.contributor_id]))
    mark(touched.pages([instance.article_id]) if instance.article.live else ())


@receiver((post_save, pre_delete), sender=Photo, dispatch_uid="publishing.photo_saved")
def photo_saved(instance: Photo, *, created: bool = False, **kwargs: Any) -> None:
    """A photo was changed. A new one stands nowhere yet."""
    if not created:
        _how(kwargs)("photo", [instance.pk])


def _how(kwargs: dict[str, Any]) -> Callable[[str, Keys], None]:
    """What is deleted leads nowhere once it has been: its addresses are marked while it does."""
    return mark_touched if kwargs["signal"] is pre_delete else mark_change


# The whole site


@receiver((post_save, post_delete), sender=HouseStyle, dispatch_uid="publishing.style_saved")
@receiver((post_save, post_delete), sender=record.RecordSettings, dispatch_uid="publishing.settings_saved")
@receiver((post_save, post_delete), sender=Site, dispatch_uid="publishing.site_saved")
@receiver((post_save, post_delete), sender=Locale, dispatch_uid="publishing.locale_saved")
def frame_changed(**kwargs: Any) -> None:
    """Something that every page carries may be otherwise."""
    if not kwargs.get("raw"):
        mark_frame()


@receiver((post_save, post_delete), sender=Redirect, dispatch_uid="publishing.redirect_saved")
def redirected(instance: Redirect, **kwargs: Any) -> None:
    """An address leads elsewhere."""
    mark(touched.old_addresses(instance.old_path))
