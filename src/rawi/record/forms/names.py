"""Merging and splitting names."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from rawi.record.models import Involvement, Name


class MergeForm(forms.Form):
    """The name that stays, by its number."""

    keep = forms.IntegerField(
        label=_("Number of the name that stays"),
        min_value=1,
        help_text=_("It stands in its address: /names/12/."),
    )

    def clean_keep(self) -> Name:
        """The name."""
        name = Name.objects.filter(pk=self.cleaned_data["keep"]).first()
        if name is None:
            raise forms.ValidationError(_("There is no name with this number."))
        return name


class SplitForm(forms.Form):
    """The other's name, and what belongs to it."""

    new_name = forms.CharField(label=_("Name of the other one"), max_length=255)
    description = forms.CharField(label=_("Who that is, in a few words"), max_length=500, required=False)
    involvements = forms.ModelMultipleChoiceField(
        Involvement.objects.none(),
        label=_("What belongs to the other one"),
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, *args: Any, involvements: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["involvements"]
        field.queryset = involvements
        field.label_from_instance = lambda one: f"{one.get_role_display()}: {one.item.words[:120]}"
