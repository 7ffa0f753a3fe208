"""«سجل هذه الصفحة»: what the page says, by kind, each leading to its sentence."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.utils.translation import gettext_lazy as _

from rawi.record.choices import InvolvementRole
from rawi.record.models import Item
from rawi.record.saying import saying_of

#: Whose part in an item stands beside it.
NAMED_ROLES = (InvolvementRole.SPEAKER, InvolvementRole.PLEDGER)

TITLES = {
    "statement": _("Who said what"),
    "pledge": _("Pledges"),
    "figure": _("Figures"),
    "event": _("Events"),
    "date": _("Dates"),
}


@dataclass(frozen=True, slots=True)
class RecordSpeaker:
    """Who speaks, in what capacity; url is "" for who has no page."""

    name: str
    capacity: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class RecordLine:
    """One item as the panel shows it; url leads to its words in the article, page_url to its own page."""

    id: int
    kind: str
    url: str
    text: str
    saying: Any = ""
    speakers: list[RecordSpeaker] = field(default_factory=list)
    cue: str = ""
    form: str = ""
    edtf: str = ""
    page_url: str = ""

    @property
    def speaker(self) -> RecordSpeaker | None:
        """The first speaker; None where nobody is named."""
        return self.speakers[0] if self.speakers else None


@dataclass(frozen=True, slots=True)
class RecordGroup:
    """The items of one kind."""

    kind: str
    title: Any
    items: list[RecordLine]


def record_groups(items: Sequence[Item], block_order: Mapping[str, int]) -> list[RecordGroup]:
    """The panel's groups. Dates run in the order of time, undated ones last; the rest as in the text."""
    ordered = sorted(items, key=lambda item: _place(item, block_order))
    groups = []
    for kind, title in TITLES.items():
        own = [item for item in ordered if item.kind == kind]
        if kind == "date":
            own = _once(sorted(own, key=_time))
        if own:
            groups.append(RecordGroup(kind, title, [_line(item) for item in own]))
    return groups


def _once(dates: list[Item]) -> list[Item]:
    """Dates without those that repeat a value in the same words."""
    seen: set[tuple[str, str]] = set()
    kept = []
    for item in dates:
        key = (item.date.edtf, item.words)
        if key not in seen:
            kept.append(item)
        seen.add(key)
    return kept


def _place(item: Item, block_order: Mapping[str, int]) -> tuple[int, int]:
    first = item.evidence_here[0]  # type: ignore[attr-defined]  # set by the query
    return (block_order.get(first.block, 0), first.start)


def _time(item: Item) -> tuple[date, date]:
    return (item.starts_on or item.ends_on or date.max, item.ends_on or item.starts_on or date.max)


def _line(item: Item) -> RecordLine:
    detail = item.detail
    return RecordLine(
        id=item.pk,
        kind=item.kind,
        url=f"#r-{item.pk}",
        text=item.words,
        saying=saying_of(item),
        speakers=[
            RecordSpeaker(one.shown, one.capacity, one.name.get_absolute_url() if one.name else "")
            for one in item.involvements.all()
            if one.role in NAMED_ROLES
        ],
        cue=getattr(detail, "cue", ""),
        form=getattr(detail, "form", ""),
        edtf=getattr(detail, "edtf", ""),
        page_url=item.get_absolute_url(),
    )
