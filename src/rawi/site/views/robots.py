"""robots.txt."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from rawi.base.own_address import whole
from rawi.site.record.ways import way


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """Everything that readers see may be read by machines; the newsroom's own pages are not for them."""
    lines = ["User-agent: *", "Disallow: /admin/", "Disallow: /sign-in/"]
    found = [way(name) for name in ("sitemap", "sitemap_news")]
    lines += [f"Sitemap: {whole(request, address)}" for address in found if address]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain")
