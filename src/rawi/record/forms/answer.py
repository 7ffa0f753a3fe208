"""The answer to a dispute."""

from django import forms
from django.utils.translation import gettext_lazy as _

from rawi.record.choices import DisputeState


class AnswerForm(forms.Form):
    """The outcome, and why: both show to readers with the item."""

    state = forms.ChoiceField(
        label=_("Outcome"),
        choices=[(value, label) for value, label in DisputeState.choices if value != DisputeState.OPEN],
        widget=forms.RadioSelect,
    )
    answer = forms.CharField(
        label=_("Answer, as readers see it"),
        max_length=2000,
        widget=forms.Textarea({"rows": 5, "dir": "auto"}),
    )
