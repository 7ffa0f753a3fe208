"""The page of one record item."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from rawi.base.own_address import whole
from rawi.record import queries
from rawi.record.models import Item
from rawi.record.saying import said
from rawi.record.structured import document, item_thing
from rawi.site.presenters.frame import frame
from rawi.site.record.item_page import disputes_of, item_facts
from rawi.site.record.lines import lines
from rawi.site.record.people import people_by_role
from rawi.site.record.ways import way


@require_safe
def record_item(request: HttpRequest, pk: int) -> HttpResponse:
    """The item: 404 for one that never was public, 410 for one that was and is no more."""
    found = queries.items_of([pk])
    if not found:
        if not queries.was_public(pk):
            raise Http404
        return render(request, "site/item_gone.html", frame(request), status=410)
    (item,) = found
    return render(request, "site/item_page.html", frame(request) | _context(item, request))


def _context(item: Item, request: HttpRequest) -> dict[str, object]:
    (shown,) = lines([item], with_sentences=True)
    disputes = disputes_of(item)
    return {
        "item": shown,
        "facts": item_facts(item, disputes),
        "people": people_by_role(item),
        "dossiers": queries.dossiers_of_article(item.article_id),
        "oembed_url": whole(request, way("oembed_item", item.pk)),
        "json_url": way("item_json", item.pk),
        "feed_url": way("feed_item", item.pk),
        "calendar_url": way("calendar_item", item.pk) if item.kind in ("pledge", "event") else "",
        "dispute_url": way("dispute_item", item.pk),
        "page_title": shown.title or said(shown.saying, shown.words[:80]),
        "structured": document(item_thing(item, request, disputes)),
    }
