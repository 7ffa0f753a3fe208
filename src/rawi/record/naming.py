"""Which name of the authority file a page's words mean: by whole spelling, never by likeness."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from rawi.base.locks import lock_for_transaction
from rawi.record.choices import NameType
from rawi.record.models import Name, NameForm
from rawi.record.parts import Part
from rawi.record.spelling import key_of


@dataclass(slots=True)
class Names:
    """The names that the parts of one page mean, by folded spelling."""

    known: dict[str, list[Name]] = field(default_factory=lambda: defaultdict(list))

    def meant_by(self, part: Part) -> Name | None:
        """The one name that the part's spelling can mean; None where there is none, or more than one.

        Where several share a spelling, those of the part's own type are asked first.
        """
        names = self.known.get(key_of(part.name), [])
        if len(names) > 1 and part.type:
            names = [name for name in names if name.type == part.type] or names
        return names[0] if len(names) == 1 else None


def names_for(parts: Iterable[Part]) -> Names:
    """The names of parts, new ones made for what has a type and is not known. One transaction at a time.

    A part without a type (a beneficiary, a participant, an unnamed source) finds a name but makes none.
    """
    lock_for_transaction("record.names")
    parts = list(parts)
    names = _known({key_of(part.name) for part in parts} - {""})
    wanted = _types(parts)
    missing = {key: one for key, one in wanted.items() if key not in names.known}
    made = Name.objects.bulk_create(
        Name(type=type_, name=spelling[:255]) for spelling, type_ in missing.values()
    )
    for key, name in zip(missing, made, strict=True):
        names.known[key].append(name)
    _add_forms(parts, names, made=made)
    return names


def _known(keys: set[str]) -> Names:
    names = Names()
    found = NameForm.objects.filter(folded__in=keys, is_key=True).select_related("name").order_by("pk")
    for form in found:
        names.known[form.folded].append(form.name)
    return names


def _types(parts: list[Part]) -> dict[str, tuple[str, NameType]]:
    """Folded spelling to the spelling and the type; what the names of the page say outweighs a speaker's."""
    wanted: dict[str, tuple[str, NameType]] = {}
    for part in sorted(parts, key=lambda part: part.speaker_kind != ""):
        key = key_of(part.name)
        if part.type and key and key not in wanted:
            wanted[key] = (part.name.strip(), part.type)
    return wanted


def _add_forms(parts: list[Part], names: Names, *, made: Iterable[Name]) -> None:
    """Keep the new names' spellings, and the short forms of the page, which alone tell nobody."""
    forms = [NameForm(name=name, form=name.name).complete() for name in made]
    for part in parts:
        name = names.meant_by(part) if part.forms else None
        if name:
            forms += [
                NameForm(name=name, form=form[:255], is_key=False).complete()
                for form in part.forms
                if key_of(form)
            ]
    NameForm.objects.bulk_create(forms, ignore_conflicts=True)
