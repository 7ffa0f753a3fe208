"""The record's own front page."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from rawi.record import queries
from rawi.record.queries import PledgeFilter
from rawi.site.presenters.frame import frame
from rawi.site.record.lines import lines
from rawi.site.record.shares import shares
from rawi.site.record.ways import way

NEWEST = 5
DOSSIERS = 12


@require_safe
def record_hub(request: HttpRequest) -> HttpResponse:
    """What the record is, how much is in it, the newest pledges, and the ways in."""
    sources, _order = queries.pledge_sources(PledgeFilter(), timezone.localdate())
    newest = queries.page_of(sources, rows=NEWEST)
    context = frame(request)
    context |= {
        "tallies": [(kind, count) for kind, count in sorted(_tallies().items()) if count],
        "shares": shares(queries.tallied_statuses(), is_mirrored=context["site"].dir == "rtl"),
        "pledges": lines(queries.items_of(newest.keys_of()), with_sentences=True),
        "dossiers": queries.open_dossiers().order_by("-changed_at", "-pk")[:DOSSIERS],
        "feed_url": way("feed_record"),
        "page_title": _("The record"),
    }
    return render(request, "site/record_hub.html", context)


def _tallies() -> dict[str, int]:
    """Counts of what has a list of its own; dates and mentions of names stand with their articles."""
    counts = queries.tallied_kinds()
    return {kind: counts[kind] for kind in ("statement", "pledge", "figure", "event")}
