"""Find the section at a path, making what is missing of it."""

from collections.abc import Sequence

from django.db import transaction
from wagtail.models import Page

from rawi.articles.models import FrontPage, Section
from rawi.articles.slugs import free_slug, slug_of
from rawi.reading.arabic.fold import fold


@transaction.atomic
def open_section(front: FrontPage, path: Sequence[str]) -> Section:
    """The section at path (titles, outermost first, at least one) below front."""
    # The front's row is the lock: two pages at once open a section once.
    place: Page = FrontPage.objects.select_for_update().get(pk=front.pk)
    for title in (title[:255] for title in path):
        place = _child(place, title) or _add(place, title)
    return place.specific


def _child(place: Page, title: str) -> Section | None:
    wanted = fold(title)
    children = Section.objects.child_of(place)
    return next((section for section in children if fold(section.title) == wanted), None)


def _add(place: Page, title: str) -> Section:
    # A place that was given a child must be read again: it remembers how many it had.
    place = Page.objects.get(pk=place.pk)
    taken = set(place.get_children().values_list("slug", flat=True))
    section = Section(title=title, slug=free_slug(slug_of(title, fallback="section"), taken))
    place.add_child(instance=section)
    return section
