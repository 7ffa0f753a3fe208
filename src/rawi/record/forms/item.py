"""The whole form of an item: its words, its parts, its values; the same for amending and for adding."""

from dataclasses import dataclass
from typing import Any

from django import forms

from rawi.articles.models import Version
from rawi.record.facts import FIELDS, Amendment, Facts
from rawi.record.forms.parts import BasePartFormSet, part_forms
from rawi.record.forms.places import BasePlaceFormSet, place_forms
from rawi.record.forms.values import FORMS


@dataclass(frozen=True, slots=True)
class ItemForm:
    """The forms of one item of a kind; values and parts are None where the kind has none."""

    kind: str
    places: BasePlaceFormSet
    parts: BasePartFormSet | None
    values: forms.ModelForm | None

    @property
    def all(self) -> list[Any]:
        """The forms that there are."""
        return [one for one in (self.places, self.parts, self.values) if one is not None]

    def is_valid(self) -> bool:
        """Whether all of them are; each one's errors are noted."""
        answers = [one.is_valid() for one in self.all]
        return all(answers)

    def amendment(self, version: Version) -> Amendment:
        """What the form asks for."""
        return Amendment(
            kind=self.kind,
            places=self.places.places(),
            parts=self.parts.facts() if self.parts else (),
            values=self._values(),
            version=version.pk,
        )

    def facts(self) -> Facts:
        """What the form says of a new item."""
        parts = self.parts.facts() if self.parts else ()
        given = Amendment(values=self._values()).applied_to(Facts(self.kind))
        return Facts(self.kind, self.places.places(), parts, given.values)

    def _values(self) -> dict[str, Any]:
        return dict(self.values.cleaned_data) if self.values else {}


def item_form(facts: Facts, version: Version, data: Any = None) -> ItemForm:
    """The form that begins with facts; with data, as it was sent."""
    make = FORMS.get(facts.kind)
    initial = {name: facts.values[name] for name in FIELDS[facts.kind] if name in facts.values}
    return ItemForm(
        kind=facts.kind,
        places=place_forms(version, data, facts.places),
        parts=part_forms(facts.kind, data, facts.parts),
        values=make(data, initial=initial, prefix="values") if make else None,
    )
