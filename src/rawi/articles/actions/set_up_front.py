"""Make the front page that a new site starts with."""

from django.db import transaction
from wagtail.models import Collection, Page, PageLogEntry, Site

from rawi.articles.models import FrontPage
from rawi.articles.slugs import free_slug

#: What Wagtail calls the top of both its trees in a new database, and what the newsroom reads there.
ROOT, ALL_PAGES, ALL_PHOTOS = "Root", "كل الصفحات", "كل الصور"
#: The page that a new database of Wagtail's begins with.
WELCOME = "Welcome to your new Wagtail site!"


@transaction.atomic
def set_up_front(*, name: str, hostname: str, port: int) -> FrontPage:
    """The default site's front page, made where there is none; the site's address is brought up to date."""
    site = Site.objects.filter(is_default_site=True).first()
    front = site.root_page.specific if site else None
    if not isinstance(front, FrontPage):
        front = _add_front(name)
        _drop_welcome(site)
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={"hostname": hostname, "port": port, "root_page": front}
        | ({} if site and site.site_name else {"site_name": name}),
    )
    _take_over_from_wagtail()
    return front


def _add_front(name: str) -> FrontPage:
    root = Page.get_first_root_node()
    taken = set(root.get_children().values_list("slug", flat=True))
    front = FrontPage(title=name, slug=free_slug("ar", taken))
    root.add_child(instance=front)
    front.save_revision().publish()
    return front


def _drop_welcome(site: Site | None) -> None:
    """Wagtail's welcome page goes, with the site that led to it."""
    if site is None:
        return
    welcome = site.root_page
    site.delete()
    if welcome.specific_class is Page:
        welcome.delete()


def _take_over_from_wagtail() -> None:
    """Nothing that the newsroom reads in its trees and its history is Wagtail's English."""
    Page.objects.filter(depth=1, title=ROOT).update(title=ALL_PAGES, draft_title=ALL_PAGES)
    Collection.objects.filter(depth=1, name=ROOT).update(name=ALL_PHOTOS)
    PageLogEntry.objects.filter(label=WELCOME).delete()
