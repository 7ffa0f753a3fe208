"""Which kinds a timeline shows: a filter as links."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from rawi.record.choices import ItemKind
from rawi.record.queries.timeline import CHANGE

#: In the order in which they are offered.
TITLES: dict[str, Any] = {
    ItemKind.EVENT: _("Events"),
    ItemKind.STATEMENT: _("Who said what"),
    ItemKind.PLEDGE: _("Pledges"),
    CHANGE: _("What became of pledges"),
    ItemKind.FIGURE: _("Figures"),
}


@dataclass(frozen=True, slots=True)
class KindOption:
    """One kind to choose; url shows it alone, or all where it is the one shown."""

    kind: str
    title: Any
    url: str
    is_chosen: bool


def kinds_asked(request: HttpRequest) -> list[str]:
    """The kinds that a request asks for; none means all."""
    return [kind for kind in TITLES if kind in request.GET.getlist("kind")]


def kind_options(chosen: list[str]) -> list[KindOption]:
    """The filter: all, and each kind alone."""
    everything = KindOption("all", _("Everything"), "?", not chosen)
    return [
        everything,
        *(KindOption(kind, title, f"?kind={kind}", kind in chosen) for kind, title in TITLES.items()),
    ]
