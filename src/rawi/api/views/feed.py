"""Feeds: of the whole record, a dossier, a name, an item."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from rawi.api.answers import served
from rawi.api.facts.items import public_items
from rawi.api.feeds.atom import MEDIA_TYPE as ATOM
from rawi.api.feeds.atom import atom
from rawi.api.feeds.entries import Entry, Feed, entries_of, fit, history_of
from rawi.api.feeds.json_feed import MEDIA_TYPE as JSON_FEED
from rawi.api.feeds.json_feed import json_feed
from rawi.api.problems import not_found
from rawi.api.schemas.questions import KEY
from rawi.api.site_facts import SiteFacts, site_in_words
from rawi.base.own_address import whole
from rawi.record.models import Dossier
from rawi.record.queries import name_or_its_heir, public_names
from rawi.record.queries.listing import TOLD, Wanted, latest, places

LENGTH = 50
#: Form to media type and writer.
FORMS: dict[str, tuple[str, Callable[[Feed, SiteFacts], str]]] = {
    "atom": (ATOM, atom),
    "json": (JSON_FEED, json_feed),
}


@served
def record_feed(request: HttpRequest, form: str) -> HttpResponseBase:
    """What came into the record last, and pledges whose status changed."""
    site = site_in_words(request)
    with override(site.language):
        entries = entries_of(public_items(latest(limit=LENGTH), site), site.style)
        title = _("%(site)s: the record") % {"site": site.name}
        return written(request, form, title, site.url("record"), entries, site)


@served
def dossier_feed(request: HttpRequest, slug: str, form: str) -> HttpResponseBase:
    """What came into a dossier last."""
    dossier = Dossier.objects.filter(slug=slug, is_live=True).first()
    if dossier is None:
        return not_found(request)
    site = site_in_words(request)
    with override(site.language):
        entries = entries_of(public_items(latest(limit=LENGTH, dossier=dossier.pk), site), site.style)
        return written(request, form, dossier.title, site.url("record_dossier", slug), entries, site)


@served
def name_feed(request: HttpRequest, pk: int, form: str) -> HttpResponseBase:
    """The newest of what a name takes part in. One that was found to be another redirects there."""
    name = public_names().filter(pk=pk).first() if pk <= KEY else None
    if name is None:
        return moved_or_missing(request, pk, "feed_name", form)
    site = site_in_words(request)
    with override(site.language):
        # Twice as many: names and dates are left out.
        found = places(Wanted(name=pk), limit=2 * LENGTH)
        items = [item for item in public_items([place.key for place in found], site) if item.kind in TOLD]
        entries = entries_of(items[:LENGTH], site.style)
        return written(request, form, name.name, site.url("record_name", pk), entries, site)


@served
def item_feed(request: HttpRequest, pk: int, form: str) -> HttpResponseBase:
    """What became of a pledge; of another item, the item alone."""
    site = site_in_words(request)
    with override(site.language):
        items = public_items([pk], site)
        if not items:
            return not_found(request)
        entries = history_of(items[0], site.style)
        return written(request, form, entries[-1].title, items[0].url, entries, site)


def moved_or_missing(request: HttpRequest, pk: int, route: str, *more: str) -> HttpResponse:
    """The redirect to the name that pk was merged into; 404 where there is none."""
    heir = name_or_its_heir(pk) if pk <= KEY else None
    if heir is None:
        return not_found(request)
    return HttpResponsePermanentRedirect(reverse(route, args=[heir.pk, *more]))


def written(
    request: HttpRequest, form: str, title: str, page: str, entries: list[Entry], site: SiteFacts
) -> HttpResponse:
    """The feed in one of FORMS; 404 for any other."""
    if form not in FORMS:
        return not_found(request)
    media_type, write = FORMS[form]
    address = whole(request, request.path)
    feed = Feed(title=fit(title), address=address, page=page, entries=entries)
    return HttpResponse(write(feed, site), content_type=media_type)
