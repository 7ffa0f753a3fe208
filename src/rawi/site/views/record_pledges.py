"""The pledge tracker."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from rawi.record import queries
from rawi.record.choices import PledgeStatus
from rawi.record.models import Name
from rawi.record.queries import PledgeFilter
from rawi.record.structured import document, list_thing
from rawi.site.presenters.frame import frame
from rawi.site.record.lines import lines
from rawi.site.record.shares import shares
from rawi.site.record.steps import slice_asked

#: A filter's result is counted no further.
COUNTED_AT_MOST = 1000
MOST_DOSSIERS = 200

DUE_TITLES = {
    "overdue": _("overdue"),
    "30": _("due within 30 days"),
    "90": _("due within 90 days"),
    "none": _("no time given"),
}


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a filter."""

    value: str
    title: Any
    is_chosen: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """What the reader asked for: words for a pledger, the names that they mean, and the filter."""

    words: str
    pledgers: list[Name]
    filter: PledgeFilter

    @property
    def is_filtered(self) -> bool:
        """Whether anything was asked at all."""
        return self.filter != PledgeFilter()


@require_safe
def record_pledges(request: HttpRequest) -> HttpResponse:
    """The tracker: counts and shares, filters as a plain form, and the pledges that they leave."""
    today = timezone.localdate()
    asked = _asked(request.GET)
    sources, newest_first = queries.pledge_sources(asked.filter, today)
    page, steps = slice_asked(request, sources, newest_first=newest_first)
    items = queries.items_of(page.keys_of())
    context = frame(request)
    context |= {
        "shares": shares(queries.tallied_statuses(), is_mirrored=context["site"].dir == "rtl"),
        "overdue": queries.count_pledges(PledgeFilter(due="overdue"), today, COUNTED_AT_MOST),
        "pledges": lines(items, with_sentences=True),
        "steps": steps,
        "asked": asked,
        "statuses": [Option(one.value, one.label, asked.filter.status == one) for one in PledgeStatus],
        "dues": [Option(value, title, asked.filter.due == value) for value, title in DUE_TITLES.items()],
        "dossiers": _dossiers(asked),
        "count": queries.count_pledges(asked.filter, today, COUNTED_AT_MOST),
        "most": COUNTED_AT_MOST,
        "page_title": _("Pledge tracker"),
        "structured": document(list_thing(str(_("Pledge tracker")), items, request)),
    }
    return render(request, "site/record_pledges.html", context)


def _asked(given: Mapping[str, str]) -> Asked:
    """The filter that a form sent; what it cannot mean is left out."""
    words = given.get("pledger", "").replace("\x00", "").strip()[:255]
    status, due = given.get("status", ""), given.get("due", "")
    slug = given.get("dossier", "").replace("\x00", "")
    names = _pledgers(words)
    chosen = PledgeFilter(
        pledgers=tuple(name.pk for name in names) if words else None,
        status=status if status in PledgeStatus.values else "",
        due=due if due in queries.DUE_FILTERS else "",
        dossier=queries.open_dossiers().filter(slug=slug).first() if slug else None,
    )
    return Asked(names[0].name if words.isdecimal() and names else words, names, chosen)


def _pledgers(words: str) -> list[Name]:
    """The names that words mean; a number is a name's own."""
    if words.isascii() and words.isdecimal() and len(words) <= 18:
        name = queries.name_or_its_heir(int(words))
        return [name] if name else []
    return queries.names_called(words) if words else []


def _dossiers(asked: Asked) -> list[Option]:
    found = queries.open_dossiers().order_by("title")[:MOST_DOSSIERS]
    return [Option(one.slug, one.title, one == asked.filter.dossier) for one in found]
