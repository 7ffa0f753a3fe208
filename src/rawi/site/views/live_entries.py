"""A live blog's entries without the frame of a page: for its script, the same for everybody."""

from hashlib import sha256

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import get_conditional_response
from django.views.decorators.http import require_safe

from rawi.articles.live import is_live
from rawi.record import queries
from rawi.site.body import body_blocks, marks_by_block
from rawi.site.comments.asked import public_article
from rawi.site.presenters.frame import frame


@require_safe
def live_entries(request: HttpRequest, pk: int) -> HttpResponse:
    """The entries with a strong ETag, 304 for who has them; 404 of an article without any."""
    article = public_article(pk)
    if not is_live(article):
        raise Http404
    blocks = body_blocks(article, marks_by_block(queries.public_of(article)))
    entries = [block for block in blocks if block.kind == "entry"]
    answer = render(request, "site/parts/live_entries.html", frame(request) | {"entries": entries})
    etag = f'"{sha256(answer.content).hexdigest()[:32]}"'
    answer.headers["ETag"] = etag
    answer.headers["Cache-Control"] = "public, max-age=0, must-revalidate"
    return get_conditional_response(request, etag=etag, response=answer) or answer
