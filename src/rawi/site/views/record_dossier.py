"""A dossier: a running story."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from rawi.articles.queries import retracted
from rawi.base.own_address import whole
from rawi.base.wording.dates import Style
from rawi.record import queries
from rawi.record.models import Dossier
from rawi.record.queries import PledgeFilter
from rawi.record.queries.timeline import CHANGE
from rawi.record.structured import document, name_thing
from rawi.site.alternates import feeds
from rawi.site.cards import cards
from rawi.site.links import sections_by_path
from rawi.site.newsletters import offers
from rawi.site.presenters.frame import frame
from rawi.site.record.band import band
from rawi.site.record.lines import lines
from rawi.site.record.series import SeriesFacts, series_facts
from rawi.site.record.shares import shares
from rawi.site.record.time import legend
from rawi.site.record.timeline import in_words, years
from rawi.site.record.ways import way

#: How much of each the dossier's own page shows; the rest stands on pages of their own.
TIMELINE_ROWS, PLEDGES, ARTICLES, CHARTS = 20, 6, 30, 4


@require_safe
def record_dossier(request: HttpRequest, slug: str) -> HttpResponse:
    """The introduction, who it is about, what happened, what was pledged, how numbers moved, the articles."""
    dossier = get_object_or_404(queries.open_dossiers(), slug=slug)
    context = frame(request)
    names = list(queries.names_in(dossier)[:100])
    context |= {
        "dossier": dossier,
        "names": names,
        "charts": _charts(dossier, context["site"]),
        "articles": cards(
            list(
                queries.articles_in(dossier)
                .annotate(is_retracted=retracted())
                .prefetch_related("contributions__contributor")[:ARTICLES]
            ),
            sections_by_path(request),
        ),
        "feeds": feeds(dossier.title, "feed_dossier_articles", slug) + context["feeds"],
        "newsletters": offers(dossier=dossier),
        "feed_url": way("feed_dossier", slug),
        "calendar_url": way("calendar_dossier", slug),
        "shapes": legend(),
        "page_title": dossier.title,
        "description": dossier.introduction[:300],
        "structured": document(_thing(dossier, names, request)),
    }
    context |= _outline(dossier, context["site"]) | _pledges(dossier, context["site"])
    return render(request, "site/record_dossier.html", context)


def _pledges(dossier: Dossier, site: Any) -> dict[str, Any]:
    sources, newest_first = queries.pledge_sources(PledgeFilter(dossier=dossier), timezone.localdate())
    page = queries.page_of(sources, rows=PLEDGES, newest_first=newest_first)
    return {
        "shares": shares(queries.statuses_in(dossier), is_mirrored=site.dir == "rtl"),
        "pledges": lines(queries.items_of(page.keys_of()), with_sentences=True),
        "has_more_pledges": page.after is not None,
    }


def _outline(dossier: Dossier, site: Any) -> dict[str, Any]:
    """Where the story stands: its newest events and what last became of its pledges, in the order of time."""
    sources = queries.timeline_sources(dossier, ("event", CHANGE))
    page = queries.page_of(sources, rows=TIMELINE_ROWS)
    shown = years(queries.entries_of(page)[::-1])
    return {
        "years": shown,
        "band": band(shown, is_mirrored=site.dir == "rtl"),
        "band_words": in_words(shown, Style(site.months, site.digits)),
    }


def _charts(dossier: Dossier, site: Any) -> list[SeriesFacts]:
    series = list(queries.series_in(dossier)[:CHARTS])
    found = [(one, queries.points_of(one)) for one in series]
    return [series_facts(one, items, site) for one, items in found if items]


def _thing(dossier: Dossier, names: list[Any], request: HttpRequest) -> dict[str, Any]:
    return {
        "@type": "CollectionPage",
        "name": dossier.title,
        "url": whole(request, dossier.get_absolute_url()),
        "about": [name_thing(name, request) for name in names],
    }
