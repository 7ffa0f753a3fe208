"""The icon where browsers look for one: a page may name none, and a feed cannot."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.templatetags.static import static
from django.views.decorators.http import require_safe

#: Every browser shows a PNG; an SVG not each.
ICON = "site/icons/rawi-180.png"
KEPT = "public, max-age=86400"


@require_safe
def favicon(request: HttpRequest) -> HttpResponse:
    """The way to the house's icon, released like a page; for now, as a new icon has a new address."""
    return HttpResponseRedirect(static(ICON), headers={"Cache-Control": KEPT})
