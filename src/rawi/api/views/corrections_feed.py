"""The feed of corrections."""

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.translation import gettext as _
from django.utils.translation import override

from rawi.api.answers import served
from rawi.api.feeds.entries import Entry, fit
from rawi.api.site_facts import SiteFacts, site_facts
from rawi.api.views.feed import LENGTH, written
from rawi.articles.models import Correction
from rawi.articles.queries import public_corrections


@served
def corrections_feed(request: HttpRequest, form: str) -> HttpResponseBase:
    """The newest notices on public articles."""
    site = site_facts(request)
    with override(site.language):
        entries = [_entry(one, site) for one in public_corrections()[:LENGTH]]
        title = _("%(site)s: corrections") % {"site": site.name}
        return written(request, form, title, site.url("corrections"), entries, site)


def _entry(correction: Correction, site: SiteFacts) -> Entry:
    address = site.absolute(correction.get_absolute_url())
    return Entry(
        id=address,
        url=address,
        title=fit(f"{correction.get_kind_display()}: {correction.article.title}"),
        text=fit(correction.text),
        tag=correction.kind,
        updated=correction.published_at,
        item=None,
    )
