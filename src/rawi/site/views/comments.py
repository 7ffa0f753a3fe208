"""An article's comments: read a page at a time, and written."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from rawi.articles.models import Article
from rawi.base.bodies import refused_by
from rawi.base.gate import Gate
from rawi.base.network import network_key
from rawi.base.readers import remember
from rawi.comments.actions.post_comment import post_comment
from rawi.comments.errors import CommentError, TooMany
from rawi.comments.models import Comment
from rawi.comments.queries import public
from rawi.comments.queries.threads import featured, thread_page
from rawi.members.queries import member_of
from rawi.site.comments.asked import (
    for_one_reader,
    public_article,
    sender_of,
    site_of,
    status_of,
    too_large,
)
from rawi.site.comments.facts import comment_facts, thread_facts
from rawi.site.comments.own import own_facts
from rawi.site.comments.section import Section, section
from rawi.site.forms.comment import CommentForm
from rawi.site.members import filled_in, keep_first_name
from rawi.site.not_now import NotNow, keeps, say_when, taking_in
from rawi.site.presenters.frame import frame
from rawi.site.scripts import wants_part

FLOODERS = Gate()


@keeps("text")
@require_http_methods(["GET", "HEAD", "POST"])
@refused_by(too_large)
def comments(request: HttpRequest, pk: int) -> HttpResponse:
    """GET: a page of the thread, the same for everybody. POST: a comment."""
    if request.method == "POST":
        return _flooded(request) or _take(request, public_article(pk))
    article = public_article(pk)
    return _thread(request, article, _section(request, article))


def _section(request: HttpRequest, article: Article) -> Section:
    found = section(article, request)
    if found is None:
        raise Http404
    return found


def number_asked(request: HttpRequest) -> int:
    """The page that ?page= asks for; 1 where it asks for none, 0 for what is no number."""
    asked = request.GET.get("page", "1")
    return int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 7 else 0


def _thread(request: HttpRequest, article: Article, found: Section) -> HttpResponse:
    page = thread_page(article.pk, number_asked(request))
    if page is None:
        raise Http404
    answered = _answered(request, article)
    form = CommentForm(initial={"answers": answered.pk if answered else None})
    context = _about(article, found) | {
        "thread": thread_facts(page),
        "page": page,
        "featured": comment_facts(featured(article.pk)) if page.number == 1 else [],
        "comment_form": form if found.is_open else None,
        "answered": answered,
    }
    return render(request, "site/comments.html", frame(request) | context)


def _answered(request: HttpRequest, article: Article) -> Comment | None:
    """The comment that ?reply= wants to answer."""
    asked = request.GET.get("reply", "")
    if not (asked.isascii() and asked.isdigit() and len(asked) < 19):
        return None
    return public().filter(article=article, pk=int(asked)).first()


def _about(article: Article, found: Section) -> dict[str, Any]:
    return {
        "comments": found,
        "headline": article.title,
        "article_url": article.get_url(),
        "page_title": _("Comments: %(headline)s") % {"headline": article.title},
    }


def _flooded(request: HttpRequest) -> HttpResponse | None:
    """The answer to a network that goes on and on after its limit; it asks nothing of the database."""
    seconds = FLOODERS.wait(network_key(request, "comments"))
    if not seconds:
        return None
    words = _("A good deal was sent from here. Please try again later.")
    response = render(request, "site/parts/comment_notice.html", {"words": words}, status=429)
    response.headers["Retry-After"] = str(seconds)
    response.headers["Cache-Control"] = "private, no-store"
    return response


@for_one_reader
def _take(request: HttpRequest, article: Article) -> HttpResponse:
    form = CommentForm(request.POST)
    if not form.is_valid():
        return _back(request, article, form, 400)
    sender, member = sender_of(request), member_of(request)
    said = filled_in(form.said(), member)
    try:
        with taking_in():
            comment = post_comment(article, site_of(request), said, sender)
            keep_first_name(said, member)
    except (CommentError, NotNow) as fault:
        if isinstance(fault, TooMany):
            FLOODERS.refused(sender.network, fault.seconds)
        form.add_faults(fault)
        return say_when(_back(request, article, form, status_of(fault)), fault)
    response = _taken(request, comment)
    remember(response, sender.token)
    return response


def _taken(request: HttpRequest, comment: Comment) -> HttpResponse:
    if wants_part(request):
        context = frame(request) | {"own": [own_facts(comment)]}
        return render(request, "site/parts/own_comments.html", context, status=201)
    place = f"{reverse('own_comments', args=[comment.article_id])}?sent=1"
    return HttpResponse(status=303, headers={"Location": place})


def _back(request: HttpRequest, article: Article, form: CommentForm, status: int) -> HttpResponse:
    """The form again, with everything that was typed and what is wrong with it."""
    about = _about(article, _section(request, article))
    context = frame(request) | about | {"comment_form": form}
    template = "site/parts/comment_form.html" if wants_part(request) else "site/comment_again.html"
    return render(request, template, context, status=status)
