"""A name's page: who it is, and the lists of what it takes part in."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext_lazy as _

from rawi.record.choices import InvolvementRole, ItemKind, NameType
from rawi.record.models import Item, Office
from rawi.record.queries import Part
from rawi.site.record.lines import Line, lines
from rawi.site.record.people import Person

TYPE_TITLES: dict[str, Any] = {
    NameType.PERSON: _("People"),
    NameType.ORGANISATION: _("Organisations"),
    NameType.PLACE: _("Places"),
    NameType.AGREEMENT: _("Agreements"),
    NameType.EVENT: _("Events"),
}

_PART_TITLES: dict[tuple[str, str], Any] = {
    (InvolvementRole.SPEAKER, ItemKind.STATEMENT): _("What was said"),
    (InvolvementRole.PLEDGER, ItemKind.PLEDGE): _("What was pledged"),
    (InvolvementRole.BENEFICIARY, ItemKind.PLEDGE): _("Pledged to them"),
    (InvolvementRole.PARTICIPANT, ItemKind.EVENT): _("Took part in"),
    (InvolvementRole.ORGANISER, ItemKind.EVENT): _("Organised"),
    (InvolvementRole.PLACE, ItemKind.EVENT): _("Happened here"),
    (InvolvementRole.ABOUT, ItemKind.EVENT): _("Events about it"),
    (InvolvementRole.ABOUT, ItemKind.FIGURE): _("Figures about it"),
    (InvolvementRole.ABOUT, ItemKind.STATEMENT): _("Said about it"),
}


@dataclass(frozen=True, slots=True)
class PartFacts:
    """One list of a name's page; more_url leads to all of it, "" where all of it is here."""

    slug: str
    kind: str
    title: Any
    lines: list[Line]
    more_url: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """An office: its title, whose, of what organisation, from when to when (EDTF, "" where unknown)."""

    title: str
    since: str
    until: str
    of: Person | None = None
    holder: Person | None = None


@dataclass(frozen=True, slots=True)
class Provision:
    """A provision of an agreement with its pledges."""

    title: str
    lines: list[Line] = field(default_factory=list)


def part_title(part: Part) -> Any:
    """What a list of a name's page is headed."""
    return _PART_TITLES[(part.role, part.kind)]


def part_facts(found: dict[Part, tuple[list[Item], bool]]) -> list[PartFacts]:
    """The lists of a name's page (see queries.newest_parts)."""
    return [
        PartFacts(part.slug, part.kind, part_title(part), lines(items), f"?list={part.slug}" if more else "")
        for part, (items, more) in found.items()
    ]


def held(offices: Sequence[Office]) -> list[Held]:
    """Offices that a person holds or held."""
    return [Held(one.title, one.since, one.until, of=_person(one.organisation)) for one in offices]


def holders(offices: Sequence[Office]) -> list[Held]:
    """Offices in an organisation, with who holds or held them."""
    return [Held(one.title, one.since, one.until, holder=_person(one.name)) for one in offices]


def provisions(items: Sequence[Item]) -> list[Provision]:
    """An agreement's pledges by provision, in their order."""
    found: dict[str, Provision] = {}
    for item, shown in zip(items, lines(items), strict=True):
        title = item.pledge.provision
        found.setdefault(title, Provision(title)).lines.append(shown)
    return list(found.values())


def parties(items: Sequence[Item]) -> list[Person]:
    """Who binds himself in an agreement's pledges, each once."""
    pledgers = (
        one
        for item in items
        for one in item.involvements.all()
        if one.role == InvolvementRole.PLEDGER and one.name
    )
    found = {one.name_id: _person(one.name) for one in pledgers}
    return [person for person in found.values() if person]


def _person(name: Any) -> Person | None:
    return Person(name.name, name.get_absolute_url()) if name else None
