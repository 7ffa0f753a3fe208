"""Feeds of readers' comments: of one article, and of the whole site."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.models import Site

from rawi.api.answers import served
from rawi.api.feeds.atom import MEDIA_TYPE as ATOM
from rawi.api.feeds.comments import CommentFeed, comments_atom, comments_json, entry_of
from rawi.api.feeds.entries import fit
from rawi.api.feeds.json_feed import MEDIA_TYPE as JSON_FEED
from rawi.api.problems import not_found
from rawi.api.schemas.questions import KEY
from rawi.api.site_facts import SiteFacts, site_facts
from rawi.articles.models import Article
from rawi.articles.queries import closed
from rawi.base.own_address import whole
from rawi.comments.choices import CommentMode
from rawi.comments.models import Comment
from rawi.comments.queries import public
from rawi.comments.queries.modes import modes_of

LENGTH = 50
#: Form to media type and writer.
FORMS: dict[str, tuple[str, Callable[[CommentFeed, SiteFacts], str]]] = {
    "atom": (ATOM, comments_atom),
    "json": (JSON_FEED, comments_json),
}


@served
def article_comment_feed(request: HttpRequest, pk: int, form: str) -> HttpResponseBase:
    """The newest comments on an article; 404 where it shows none."""
    article = Article.objects.filter(~closed(), pk=pk, live=True).first() if pk <= KEY else None
    site = Site.find_for_request(request)
    if article is None or site is None or modes_of([article], site)[pk] == CommentMode.OFF:
        return not_found(request)
    facts = site_facts(request)
    with override(article.locale.language_code):
        title = _("Comments on “%(headline)s”") % {"headline": article.title}
        return _answer(
            request, form, title, facts.absolute(article.get_url(request)), _newest(article), facts
        )


@served
def comment_feed(request: HttpRequest, form: str) -> HttpResponseBase:
    """The newest comments of the site."""
    facts, site = site_facts(request), Site.find_for_request(request)
    comments = _newest()
    modes = modes_of([comment.article for comment in comments], site) if site else {}
    shown = [one for one in comments if modes.get(one.article_id, CommentMode.OFF) != CommentMode.OFF]
    with override(facts.language):
        title = _("%(site)s: comments") % {"site": facts.name}
        return _answer(request, form, title, facts.origin + "/", shown, facts)


def _newest(article: Article | None = None) -> list[Comment]:
    found = public().filter(article=article) if article else public()
    return list(found.select_related("article").order_by("-pk")[:LENGTH])


def _answer(
    request: HttpRequest, form: str, title: str, page: str, comments: list[Comment], site: SiteFacts
) -> HttpResponse:
    if form not in FORMS:
        return not_found(request)
    media_type, write = FORMS[form]
    entries = [entry_of(comment, site) for comment in comments]
    feed = CommentFeed(fit(title), whole(request, request.path), page, entries)
    return HttpResponse(write(feed, site), content_type=media_type)
