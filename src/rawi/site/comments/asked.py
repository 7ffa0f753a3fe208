"""What the views of comments ask of a request, and what all their answers have in common."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from wagtail.models import Site

from rawi.articles.models import Article
from rawi.articles.queries import closed
from rawi.base.bodies import refused_by
from rawi.base.network import network_key
from rawi.base.readers import new_token, reader_token
from rawi.comments.actions.post_comment import Sender
from rawi.comments.errors import CommentError, Refused, TooMany
from rawi.site.editions import in_its_edition
from rawi.site.not_now import NotNow
from rawi.site.presenters.frame import frame
from rawi.site.scripts import wants_part

View = Callable[..., HttpResponse]


def public_article(pk: int) -> Article:
    """An article that everybody may read; 404 alike for one that is closed and one that never was."""
    return get_object_or_404(Article.objects.select_related("locale"), ~closed(), pk=pk, live=True)


def site_of(request: HttpRequest) -> Site:
    """The site that was asked."""
    site = Site.find_for_request(request)
    if site is None:
        raise Http404
    return site


def sender_of(request: HttpRequest) -> Sender:
    """Whose browser it is; one that has no token yet is given one (see rawi.base.readers.remember)."""
    return Sender(reader_token(request) or new_token(), network_key(request, "comments"))


def status_of(fault: CommentError | NotNow) -> int:
    """How HTTP says it: come again, wait, not possible here, or not so."""
    if isinstance(fault, NotNow):
        return 503
    if isinstance(fault, TooMany):
        return 429
    return 400 if isinstance(fault, Refused) and fault.field else 403


def notice(request: HttpRequest, words: str, status: int, way_back: str = "/") -> HttpResponse:
    """A page that says one thing."""
    context = {"words": words, "code": status, "way_back": way_back, "page_title": _("Comments")}
    template = "site/parts/comment_notice.html" if wants_part(request) else "site/comment_notice.html"
    return render(request, template, frame(request) | context, status=status)


@in_its_edition
def too_large(request: HttpRequest) -> HttpResponse:
    """The answer to what is far more than a comment, however it was sent."""
    words = _(
        "This is far more than a comment can hold, so it was not read. Go back: your words are still there."
    )
    response = notice(request, words, 413)
    response.headers["Cache-Control"] = "private, no-store"
    return response


def for_one_reader(view: View) -> View:
    """A view whose answers belong to one browser, so that no cache keeps them, refusals included."""

    @refused_by(too_large)
    @wraps(view)
    def private(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = view(request, *args, **kwargs)
        response.headers["Cache-Control"] = "private, no-store"
        return response

    return private
