"""The form of who takes part: speakers, pledgers, places."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from rawi.record.choices import InvolvementRole, NameType, SpeakerKind
from rawi.record.facts import ROLES, PartFact
from rawi.record.models import Name

_SPEAKING = {"statement", "pledge"}


class PartForm(forms.Form):
    """One part. key is the authority file's row that the name meant when the form was made."""

    role = forms.ChoiceField(label=_("part"))
    name = forms.CharField(label=_("name"), max_length=255, required=False)
    capacity = forms.CharField(label=_("capacity"), max_length=255, required=False)
    speaker_kind = forms.ChoiceField(label=_("kind of source"), choices=SpeakerKind, required=False)
    type = forms.ChoiceField(label=_("type"), choices=NameType, required=False)
    reason = forms.CharField(
        label=_("why unnamed"), max_length=255, required=False, help_text=_("In the text's own words.")
    )
    as_named = forms.CharField(label=_("as named in the text"), max_length=255, required=False)
    key = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, kind: str, **kwargs: Any) -> None:
        """Only the fields that a part of this kind of item has."""
        super().__init__(*args, **kwargs)
        roles = ROLES[kind]
        self.fields["role"].choices = [(role, InvolvementRole(role).label) for role in roles]  # type: ignore[attr-defined]  # a ChoiceField
        if len(roles) == 1:
            self.fields["role"].widget = forms.HiddenInput()
            self.fields["role"].initial = roles[0]
        self.fields["name"].widget.attrs |= {"list": "names", "autocomplete": "off", "dir": "auto"}
        unused = ("type",) if kind in _SPEAKING else ("speaker_kind", "reason")
        for field in (*unused, *(("type",) if kind == "event" else ())):
            self.fields.pop(field, None)

    def fact(self) -> PartFact | None:
        """The part; None for an empty row or one that is to go."""
        given = self.cleaned_data
        if given.get("DELETE") or not given.get("name", "").strip():
            return None
        role = given["role"]
        speaks = role in {InvolvementRole.SPEAKER, InvolvementRole.PLEDGER}
        return PartFact(
            role=role,
            name=given["name"].strip(),
            type=NameType.PLACE if role == InvolvementRole.PLACE else given.get("type", ""),
            as_named=given.get("as_named", ""),
            capacity=given.get("capacity", ""),
            speaker_kind=(given.get("speaker_kind") or SpeakerKind.PERSON) if speaks else "",
            reason=given.get("reason", "") if speaks else "",
            key=_same_name(given.get("key"), given["name"].strip()),
        )


def _same_name(key: int | None, name: str) -> int | None:
    """The key, if the name is still the one that it stands for."""
    return key if key and Name.objects.filter(pk=key, name=name).exists() else None


class BasePartFormSet(forms.BaseFormSet):
    """All parts of an item."""

    def facts(self) -> tuple[PartFact, ...]:
        """The parts in their order."""
        return tuple(fact for form in self.forms if (fact := form.fact()))


def part_forms(kind: str, data: Any = None, initial: Sequence[PartFact] = ()) -> BasePartFormSet | None:
    """The forms of a kind's parts, with an empty one more; None for a kind that has none."""
    if not ROLES[kind]:
        return None
    extra = 0 if kind == "name" and initial else 1
    formset: type[Any] = forms.formset_factory(
        PartForm, formset=BasePartFormSet, extra=extra, can_delete=True, max_num=30, absolute_max=30
    )
    rows = [{name: getattr(fact, name) for name in PartFact.__slots__} for fact in initial]
    made: BasePartFormSet = formset(data, prefix="parts", initial=rows, form_kwargs={"kind": kind})
    return made
