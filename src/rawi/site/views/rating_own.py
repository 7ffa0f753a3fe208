"""What the browser that asks has answered: its own matter, which no cache keeps."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_safe

from rawi.base.readers import reader_key
from rawi.ratings.queries import own_answer
from rawi.site.views.rating import PURPOSE


@require_safe
def rating_own(request: HttpRequest, pk: int) -> HttpResponse:
    """{"own": "yes"}, "no" or "none". Asked by pages only where the browser has sent something before."""
    response = JsonResponse({"own": own_answer(pk, reader_key(request, PURPOSE))})
    response.headers["Cache-Control"] = "private, no-store"
    return response
