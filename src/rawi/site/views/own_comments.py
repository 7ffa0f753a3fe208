"""A reader's own comments on an article, as their browser alone sees them."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from rawi.base.readers import reader_key
from rawi.comments.queries.writers import COMMENTING
from rawi.members.queries import member_of
from rawi.site.comments.asked import for_one_reader, public_article
from rawi.site.comments.own import own_comments as own_facts_of
from rawi.site.presenters.frame import frame
from rawi.site.scripts import wants_part


@require_safe
@for_one_reader
def own_comments(request: HttpRequest, pk: int) -> HttpResponse:
    """What this browser sent, with what became of it; nothing for a browser that sent nothing."""
    article = public_article(pk)
    is_part = wants_part(request)
    context = {
        "own": own_facts_of(article.pk, reader_key(request, COMMENTING)),
        # The script below an article learns here whose name and address need not be typed.
        "member": member_of(request) if is_part else None,
        "is_sent": "sent" in request.GET,
        "headline": article.title,
        "article_url": article.get_url(),
        "page_title": _("Your comments"),
    }
    template = "site/parts/own_comments.html" if is_part else "site/own_comments.html"
    return render(request, template, frame(request) | context)
