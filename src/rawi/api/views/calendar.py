"""Calendars: of a dossier, a name, a pledge or an event."""

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.translation import override

from rawi.api.answers import served
from rawi.api.calendars.ics import MEDIA_TYPE, ics
from rawi.api.facts.items import public_items
from rawi.api.problems import not_found
from rawi.api.schemas.item import PublicItem
from rawi.api.schemas.questions import KEY
from rawi.api.site_facts import SiteFacts, site_in_words
from rawi.api.views.feed import moved_or_missing
from rawi.base.own_address import whole
from rawi.record.models import Dossier
from rawi.record.queries import public_names
from rawi.record.queries.listing import Wanted, places

#: Of each kind, the newest.
LENGTH = 50
KINDS = ("event", "pledge")


@served
def dossier_calendar(request: HttpRequest, slug: str) -> HttpResponseBase:
    """A dossier's events and pledges."""
    dossier = Dossier.objects.filter(slug=slug, is_live=True).first()
    if dossier is None:
        return not_found(request)
    site = site_in_words(request)
    keys = _keys(*(Wanted(dossier=dossier.pk, kind=kind) for kind in KINDS))
    return _answer(request, dossier.title, public_items(keys, site), site)


@served
def name_calendar(request: HttpRequest, pk: int) -> HttpResponseBase:
    """The events and pledges that a name takes part in."""
    name = public_names().filter(pk=pk).first() if pk <= KEY else None
    if name is None:
        return moved_or_missing(request, pk, "calendar_name")
    site = site_in_words(request)
    keys = _keys(*(Wanted(name=pk, kind=kind) for kind in KINDS))
    return _answer(request, name.name, public_items(keys, site), site)


@served
def item_calendar(request: HttpRequest, pk: int) -> HttpResponseBase:
    """A pledge or an event; 404 for anything else."""
    site = site_in_words(request)
    items = [item for item in public_items([pk], site) if item.kind in KINDS]
    if not items:
        return not_found(request)
    return _answer(request, items[0].words, items, site)


def _keys(*wanted: Wanted) -> list[int]:
    return [place.key for one in wanted for place in places(one, limit=LENGTH)]


def _answer(request: HttpRequest, title: str, items: list[PublicItem], site: SiteFacts) -> HttpResponse:
    with override(site.language):
        written = ics(title, items, site, address=whole(request, request.path))
    return HttpResponse(written, content_type=MEDIA_TYPE)
