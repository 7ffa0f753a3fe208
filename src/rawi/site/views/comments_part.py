"""A page of an article's comments without the frame of a page: for scripts, the same for everybody."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from rawi.comments.queries.threads import featured, thread_page
from rawi.site.comments.asked import public_article
from rawi.site.comments.facts import comment_facts, thread_facts
from rawi.site.comments.section import section
from rawi.site.presenters.frame import frame


@require_safe
def comments_part(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    """The comments of a page with the count as it is now; 404 for a page that there is not."""
    article = public_article(pk)
    found = section(article, request)
    page = thread_page(article.pk, number) if found else None
    if page is None:
        raise Http404
    context = {
        "comments": found,
        "thread": thread_facts(page),
        "page": page,
        "featured": comment_facts(featured(article.pk)) if page.number == 1 else [],
    }
    return render(request, "site/parts/thread.html", frame(request) | context)
