"""The record as data: where to get it, under what licence."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe
from wagtail.models import Site

from rawi.record.models import RecordSettings
from rawi.site.presenters.frame import frame
from rawi.site.record.ways import way

FORMATS = ("jsonl", "csv", "parquet")


@require_safe
def record_data(request: HttpRequest) -> HttpResponse:
    """Downloads, feeds, the API and the licence, as far as this site serves them."""
    site = Site.find_for_request(request)
    # As with the house style: a reader's request writes nothing.
    settings = RecordSettings.objects.filter(site=site).first() or RecordSettings()
    downloads = [(name, address) for name in FORMATS if (address := way("record_export", name))]
    context = {
        "downloads": downloads,
        "feed_url": way("feed_record"),
        "api_url": way("api:api-root"),
        "licence": settings.licence,
        "contact": settings.contact,
        "page_title": _("The record as data"),
    }
    return render(request, "site/record_data.html", frame(request) | context)
