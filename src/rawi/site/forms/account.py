"""The forms of a reader's account."""

from django import forms
from django.utils.translation import gettext_lazy as _

from rawi.comments.actions.check_said import checked_name
from rawi.comments.errors import Refused


class NameForm(forms.Form):
    """The name that comments begin with."""

    name = forms.CharField(
        label=_("Name"),
        required=False,
        strip=False,
        help_text=_("It stands above your comments."),
        widget=forms.TextInput({"autocomplete": "name"}),
    )

    def clean_name(self) -> str:
        """As a comment would keep it."""
        try:
            return checked_name(self.cleaned_data["name"])
        except Refused as refused:
            raise forms.ValidationError(str(refused)) from refused


class NoFieldForm(forms.Form):
    """A button alone."""
