"""The form of a comment, and that of a change to one."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from rawi.comments.actions.check_said import MOST_TEXT, checked_text
from rawi.comments.actions.post_comment import Said
from rawi.comments.errors import Refused

_AREA = {"rows": 6, "dir": "auto", "data-most": str(MOST_TEXT), "autocomplete": "off"}


class CommentForm(forms.Form):
    """Three fields that are all needed, and a trap that people never see. answers is what is answered."""

    name = forms.CharField(
        label=_("Name"), required=False, strip=False, widget=forms.TextInput({"autocomplete": "name"})
    )
    email = forms.CharField(
        label=_("E-mail address"),
        required=False,
        help_text=_("It is never shown."),
        widget=forms.EmailInput({"autocomplete": "email", "dir": "ltr"}),
    )
    text = forms.CharField(label=_("Comment"), required=False, strip=False, widget=forms.Textarea(_AREA))
    answers = forms.IntegerField(required=False, min_value=1, widget=forms.HiddenInput)
    form_key = forms.CharField(required=False, max_length=64, widget=forms.HiddenInput)
    seconds = forms.FloatField(required=False, widget=forms.HiddenInput)
    website = forms.CharField(
        required=False, widget=forms.TextInput({"autocomplete": "off", "tabindex": "-1"})
    )
    use_required_attribute = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.auto_id = "comment-%s"
        for name in ("name", "email", "text"):
            self.fields[name].widget.attrs["aria-required"] = "true"

    @property
    def has_accounts(self) -> bool:
        """Whether a reader may sign in instead of giving name and address."""
        return bool(settings.READER_ACCOUNTS)

    def said(self) -> Said:
        """What was typed. Whether it can be kept, the action says: see add_faults."""
        given = self.cleaned_data
        return Said(
            name=given["name"],
            email=given["email"],
            text=given["text"],
            answers=given["answers"],
            form_key=given["form_key"],
            seconds=given["seconds"],
            is_trapped=bool(given["website"]),
        )

    def add_faults(self, fault: Exception) -> None:
        """Why it was not taken in, each reason at its field."""
        for one in (fault, *getattr(fault, "also", ())):
            self.add_error(getattr(one, "field", "") or None, str(one))


class EditForm(forms.Form):
    """New words for a comment."""

    text = forms.CharField(label=_("Comment"), required=False, strip=False, widget=forms.Textarea(_AREA))
    use_required_attribute = False

    def clean_text(self) -> str:
        """As the action keeps it."""
        try:
            return checked_text(self.cleaned_data["text"])
        except Refused as refused:
            raise forms.ValidationError(str(refused)) from refused
