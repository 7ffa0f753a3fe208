"""What became of a pledge."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from rawi.record.choices import PledgeStatus
from rawi.record.forms.days import DateValueField
from rawi.record.models import Item


class StatusForm(forms.Form):
    """Status, day, reason, and what shows it: an item of the record or a page elsewhere."""

    status = forms.ChoiceField(label=_("Status"), choices=PledgeStatus.choices)
    since = DateValueField(
        label=_("Since"),
        required=True,
        help_text=_("A day, a month or a year: 2021-01-15, 2021-01 or 2021."),
    )
    reason = forms.CharField(
        label=_("Reason, as readers see it"),
        max_length=1000,
        widget=forms.Textarea({"rows": 3, "dir": "auto"}),
    )
    suggested = forms.ModelChoiceField(
        Item.objects.none(),
        label=_("Evidence in the record"),
        required=False,
        empty_label=_("none of these"),
    )
    number = forms.IntegerField(
        label=_("or the number of an item"),
        required=False,
        min_value=1,
        help_text=_("It stands in its address: /r/12."),
    )
    url = forms.URLField(
        label=_("Evidence elsewhere"),
        required=False,
        max_length=500,
        assume_scheme="https",
        widget=forms.URLInput({"dir": "ltr"}),
    )

    def __init__(self, *args: Any, suggested: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["suggested"].queryset = suggested  # type: ignore[attr-defined]  # a field of a query set
        self.fields["suggested"].label_from_instance = lambda item: item.words[:120]  # type: ignore[attr-defined]  # its own hook

    def clean_number(self) -> Item | None:
        """The item with the number; None where none is given."""
        number = self.cleaned_data["number"]
        if number is None:
            return None
        item = Item.objects.filter(pk=number).first()
        if item is None:
            raise forms.ValidationError(_("There is no item with this number."))
        return item

    @property
    def evidence(self) -> Item | None:
        """The item chosen or numbered."""
        return self.cleaned_data["suggested"] or self.cleaned_data["number"]
