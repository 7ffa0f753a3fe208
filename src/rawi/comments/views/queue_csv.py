"""A moderators' list as a file for a spreadsheet."""

from django.http import HttpRequest, StreamingHttpResponse
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from rawi.comments.moderation.sheet import sheet
from rawi.comments.queries.desk import batches
from rawi.comments.views.answers import for_moderators
from rawi.comments.views.sifting import sieve_of


@for_moderators
@require_safe
def moderation_queue_csv(request: HttpRequest) -> StreamingHttpResponse:
    """All of a queue, sifted as the list is (see moderation_queue), written while it is read."""
    sieve = sieve_of(request)
    # The admin's language is over before the file is written.
    pieces = sheet(batches(sieve), request, language=get_language())
    answer = StreamingHttpResponse(pieces, content_type="text/csv; charset=utf-8; header=present")
    answer.headers["Content-Disposition"] = f'attachment; filename="comments-{sieve.queue.value}.csv"'
    return answer
