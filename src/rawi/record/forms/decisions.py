"""Forms of the short decisions: which revision was seen, and why."""

from django import forms
from django.utils.translation import gettext_lazy as _

from rawi.record.choices import RejectReason


class SeenForm(forms.Form):
    """The item as its reviewer saw it."""

    revision = forms.IntegerField(min_value=1, widget=forms.HiddenInput)


class RejectForm(SeenForm):
    """Why an item is refused."""

    reason = forms.ChoiceField(label=_("reason"), choices=RejectReason, widget=forms.RadioSelect)
    note = forms.CharField(
        label=_("note"),
        max_length=400,
        required=False,
        help_text=_("For colleagues: what is wrong with it."),
    )


class BulkForm(forms.Form):
    """Above which confidence all suggestions are accepted at once."""

    above = forms.TypedChoiceField(
        label=_("confidence at least"),
        coerce=float,
        choices=[(str(percent / 100), f"{percent} %") for percent in (95, 90, 85, 80)],
    )
    reason = forms.CharField(
        label=_("note"), max_length=400, required=False, help_text=_("Kept in each item's trail.")
    )
