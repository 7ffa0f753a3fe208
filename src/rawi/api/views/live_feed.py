"""The feed of a live blog."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase

from rawi.api.answers import served
from rawi.api.feeds.atom import MEDIA_TYPE as ATOM
from rawi.api.feeds.entries import fit
from rawi.api.feeds.json_feed import MEDIA_TYPE as JSON_FEED
from rawi.api.feeds.live import LiveFeed, live_atom, live_json
from rawi.api.problems import not_found
from rawi.api.schemas.questions import KEY
from rawi.api.site_facts import SiteFacts, site_facts
from rawi.articles.live import entries_of
from rawi.articles.models import Article
from rawi.articles.queries import closed
from rawi.base.own_address import whole

LENGTH = 100
#: Form to media type and writer.
FORMS: dict[str, tuple[str, Callable[[LiveFeed, SiteFacts], str]]] = {
    "atom": (ATOM, live_atom),
    "json": (JSON_FEED, live_json),
}


@served
def live_feed(request: HttpRequest, pk: int, form: str) -> HttpResponseBase:
    """The newest entries; 404 of an article without any."""
    article = Article.objects.filter(~closed(), pk=pk, live=True).first() if pk <= KEY else None
    entries = entries_of(article) if article else []
    if article is None or not entries or form not in FORMS:
        return not_found(request)
    facts = site_facts(request)
    media_type, write = FORMS[form]
    newest = sorted(entries, key=lambda entry: entry.at, reverse=True)
    feed = LiveFeed(
        title=fit(article.title),
        page=facts.absolute(article.get_url(request)),
        address=whole(request, request.path),
        article=article.pk,
        entries=newest[:LENGTH],
    )
    return HttpResponse(write(feed, facts), content_type=media_type)
