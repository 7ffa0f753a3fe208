"""The short address of a live blog's entry, which never changes."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_safe

from rawi.articles.live import entries_of
from rawi.site.comments.asked import public_article
from rawi.site.live import entry_anchor


@require_safe
def live_entry(request: HttpRequest, pk: int, entry: UUID) -> HttpResponse:
    """Lead to the entry in its article; 404 for one that is not there, or no more."""
    article = public_article(pk)
    if str(entry) not in {one.id for one in entries_of(article)}:
        raise Http404
    return redirect(f"{article.get_url(request)}#{entry_anchor(str(entry))}")
