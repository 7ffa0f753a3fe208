"""robots.txt."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """Everything that readers see may be read by machines; the newsroom's own pages are not for them."""
    return HttpResponse("User-agent: *\nDisallow: /admin/\nDisallow: /sign-in/\n", content_type="text/plain")
