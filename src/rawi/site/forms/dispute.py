"""What is wrong with an item, or with a sentence."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from rawi.record.actions.dispute_item import MOST_TEXT, Said
from rawi.record.choices import DisputeKind


class DisputeForm(forms.Form):
    """Three fields that are needed at most; the trap is a field that people never see."""

    kind = forms.ChoiceField(
        label=_("What do you write about?"),
        choices=[
            (DisputeKind.ERROR, _("There is an error in the text")),
            (DisputeKind.DISPUTE, _("I dispute what is said here")),
            (DisputeKind.REPLY, _("I am named here, and this is my reply")),
        ],
        widget=forms.RadioSelect,
        initial=DisputeKind.ERROR,
    )
    sentence = forms.CharField(
        label=_("The sentence"),
        required=False,
        max_length=2000,
        widget=forms.Textarea({"rows": 3, "dir": "auto"}),
        help_text=_("Copy it from the article, so that we find it at once."),
    )
    text = forms.CharField(
        label=_("What is wrong?"),
        strip=False,
        widget=forms.Textarea({"rows": 7, "dir": "auto", "data-most": str(MOST_TEXT)}),
    )
    name = forms.CharField(
        label=_("Your name"), required=False, max_length=255, widget=forms.TextInput({"autocomplete": "name"})
    )
    email = forms.EmailField(
        label=_("Your e-mail address"),
        required=False,
        help_text=_("For our answer alone. It is never shown, and deleted with the answer."),
        widget=forms.EmailInput({"autocomplete": "email", "dir": "ltr"}),
    )
    website = forms.CharField(
        required=False, widget=forms.TextInput({"autocomplete": "off", "tabindex": "-1"})
    )

    def __init__(self, *args: Any, with_sentence: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not with_sentence:
            del self.fields["sentence"]

    @property
    def is_trapped(self) -> bool:
        """True when the field that people never see was filled in."""
        return bool(self.cleaned_data.get("website"))

    def said(self) -> Said:
        """What a valid form says."""
        given = self.cleaned_data
        return Said(
            kind=DisputeKind(given["kind"]),
            text=given["text"],
            name=given["name"],
            email=given["email"],
            sentence=given.get("sentence", ""),
        )
