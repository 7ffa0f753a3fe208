"""The wire: one article, or the newest, as ninjs and as NewsML-G2."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from rawi.api.answers import served
from rawi.api.article_feeds.channel import NEVER
from rawi.api.edition import edition_of
from rawi.api.problems import not_found
from rawi.api.schemas.questions import KEY
from rawi.api.wire import newsml_g2
from rawi.api.wire.ninjs import MEDIA_TYPE as NINJS
from rawi.api.wire.ninjs import ninjs, ninjs_list
from rawi.api.wire.notices import WireItem, newest_keys, wire_items

#: Form to media type and writer of one item.
ONE: dict[str, tuple[str, Callable[[WireItem], str]]] = {
    "json": (NINJS, ninjs),
    "xml": (newsml_g2.MEDIA_TYPE, newsml_g2.news_item),
}


@served
def wire_article(request: HttpRequest, pk: int, form: str) -> HttpResponse:
    """One article. What was withdrawn answers with its kill, what never was public is not there."""
    items = wire_items([pk], edition_of(request), request) if pk <= KEY and form in ONE else []
    if not items:
        return not_found(request)
    media_type, write = ONE[form]
    return HttpResponse(write(items[0]), content_type=media_type)


@served
def wire_latest(request: HttpRequest, form: str) -> HttpResponse:
    """The articles to which something happened last, kills among them."""
    if form not in ONE:
        return not_found(request)
    edition = edition_of(request)
    items = wire_items(newest_keys(), edition, request)
    if form == "json":
        return HttpResponse(ninjs_list(items), content_type=NINJS)
    # The same answer for the same items: it was sent when the newest of them changed.
    sent_at = max((item.changed_at for item in items), default=NEVER)
    text = newsml_g2.news_message(items, sender=edition.facts.host, sent_at=sent_at)
    return HttpResponse(text, content_type=newsml_g2.MESSAGE_TYPE)
