"""All answers to one comment."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from rawi.comments.queries.threads import answers_page, listed_top
from rawi.site.comments.facts import thread_facts
from rawi.site.comments.section import section
from rawi.site.presenters.frame import frame
from rawi.site.views.comments import number_asked


@require_safe
def comment_answers(request: HttpRequest, pk: int) -> HttpResponse:
    """The comment with a page of what was answered; 404 for one that readers do not see."""
    top = listed_top(pk)
    page = answers_page(top, number_asked(request)) if top else None
    found = section(top.article, request) if top else None
    if top is None or page is None or found is None:
        raise Http404
    context = {
        "comments": found,
        "thread": thread_facts(page),
        "page": page,
        "is_whole": True,
        "pages_url": request.path,
        "headline": top.article.title,
        "article_url": top.article.get_url(),
        "page_title": _("Answers to a comment"),
    }
    return render(request, "site/comment_answers.html", frame(request) | context)
