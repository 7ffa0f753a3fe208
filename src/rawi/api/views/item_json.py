"""One item, as its short address with .json."""

import json

from django.http import HttpRequest, HttpResponse
from django.utils.translation import override

from rawi.api.answers import served
from rawi.api.facts.items import public_items
from rawi.api.problems import not_found
from rawi.api.site_facts import site_facts
from rawi.api.web_annotation import MEDIA_TYPE, web_annotation
from rawi.record.queries import answered_disputes, items_of
from rawi.record.queries.listing import public_articles
from rawi.record.structured import item_thing


@served
def item_json(request: HttpRequest, pk: int) -> HttpResponse:
    """The item as a Web Annotation; 404 for any that is not public, whatever it was before."""
    site = site_facts(request)
    found = public_items([pk], site)
    article = public_articles().filter(pk=found[0].article.id).first() if found else None
    if article is None:
        return not_found(request)
    (item,) = items_of([pk])
    with override(site.language):
        thing = item_thing(item, request, answered_disputes(item))
    said = web_annotation(
        found[0],
        thing,
        address=site.url("item_json", pk),
        page=site.absolute(article.url or found[0].article.url),
        language=article.locale.language_code,
    )
    return HttpResponse(json.dumps(said, ensure_ascii=False), content_type=MEDIA_TYPE)
