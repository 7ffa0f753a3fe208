"""Names of a curation: found by their spelling or made, filled in, and merged with their other spellings."""

from typing import Any

from rawi.record.actions.merge_names import merge_names
from rawi.record.choices import NameType
from rawi.record.curation import CuratedName
from rawi.record.models import Name, NameForm, Office
from rawi.record.signals import names_changed
from rawi.record.spelling import key_of

_FILLED = ("latin", "wikidata", "description")


def curate_name(curated: CuratedName, *, by: Any) -> Name:
    """The name as the curation has it."""
    name = _known(curated.name, curated.type) or _made(curated.name, curated.type)
    given = {field: getattr(curated, field) for field in _FILLED if getattr(curated, field)}
    Name.objects.filter(pk=name.pk).update(name=curated.name, type=curated.type, **given)
    name.refresh_from_db()
    for spelling in curated.also:
        _add_spelling(name, spelling, by=by)
    for office in curated.offices:
        organisation = named(office.organisation, NameType.ORGANISATION) if office.organisation else None
        Office.objects.update_or_create(
            name=name,
            title=office.title,
            since=office.since,
            defaults={"until": office.until, "organisation": organisation},
        )
    names_changed.send(sender=Name, keys=[name.pk])
    return name


def named(spelling: str, type_: NameType) -> Name:
    """The name with this spelling, made where there is none."""
    return _known(spelling, type_) or _made(spelling, type_)


def _known(spelling: str, type_: NameType | None = None) -> Name | None:
    forms = NameForm.objects.filter(folded=key_of(spelling), is_key=True).select_related("name")
    found = [form.name for form in forms.order_by("pk")]
    return next((name for name in found if name.type == type_), found[0] if found else None)


def _made(spelling: str, type_: NameType) -> Name:
    name = Name.objects.create(name=spelling, type=type_)
    NameForm.objects.create(name=name, form=spelling)
    return name


def _add_spelling(name: Name, spelling: str, *, by: Any) -> None:
    other = _known(spelling)
    if other and other.pk != name.pk:
        merge_names(name, other, by=by)
    NameForm.objects.update_or_create(
        name=name, folded=key_of(spelling), defaults={"form": spelling, "is_key": True}
    )
