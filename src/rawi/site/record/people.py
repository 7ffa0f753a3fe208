"""Who takes part in an item."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from rawi.record.choices import InvolvementRole
from rawi.record.models import Involvement, Item

#: Whose words or whose promise it is.
SPEAKING = (InvolvementRole.SPEAKER, InvolvementRole.PLEDGER)
_ROLES = {
    InvolvementRole.SPEAKER: _("Who says so"),
    InvolvementRole.PLEDGER: _("Who pledges"),
    InvolvementRole.BENEFICIARY: _("To whom"),
    InvolvementRole.PARTICIPANT: _("Who takes part"),
    InvolvementRole.ORGANISER: _("Organised by"),
    InvolvementRole.PLACE: _("Place"),
    InvolvementRole.ABOUT: _("About"),
    InvolvementRole.MENTION: _("Named"),
}


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody or something with a part in an item; url is "" for what has no page."""

    name: str
    url: str = ""
    capacity: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PeopleOfRole:
    """Those who share a part."""

    role: str
    title: Any
    people: list[Person]


def people_of(item: Item, roles: Collection[str] = SPEAKING) -> list[Person]:
    """Those with one of the roles, in the order of the text."""
    return [_person(one) for one in item.involvements.all() if one.role in roles]


def people_by_role(item: Item) -> list[PeopleOfRole]:
    """Everybody, by role; speakers first."""
    groups = [PeopleOfRole(role, title, people_of(item, (role,))) for role, title in _ROLES.items()]
    return [group for group in groups if group.people]


def _person(one: Involvement) -> Person:
    url = one.name.get_absolute_url() if one.name else ""
    return Person(one.shown, url, one.capacity, one.reason)
