"""What is filled in about listed words."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm

from rawi.comments.choices import WordKind
from rawi.comments.queries.listed_words import can_be_found

#: A comment, and more than one.
_MOST_TEXT = 5000
_MOST_LIST = 500_000


class ListedWordForm(WagtailAdminModelForm):
    """A listed word; one without letters would never be found."""

    def clean_text(self) -> str:
        """The word, if it can be found."""
        text: Any = self.cleaned_data["text"].strip()
        if not can_be_found(text):
            raise forms.ValidationError(
                _("Write a word of at least two letters, at most six words together.")
            )
        return str(text)


class TryForm(forms.Form):
    """A text to try the lists on."""

    text = forms.CharField(
        label=_("text"), max_length=_MOST_TEXT, widget=forms.Textarea(attrs={"rows": 5, "dir": "auto"})
    )


class ImportForm(forms.Form):
    """A list of words."""

    text = forms.CharField(
        label=_("words, one a line"),
        max_length=_MOST_LIST,
        widget=forms.Textarea(attrs={"rows": 12, "dir": "auto"}),
        help_text=_("A line that begins with # says nothing. A plus after a word: also with endings."),
    )
    kind = forms.ChoiceField(label=_("effect"), choices=WordKind, initial=WordKind.SUSPECT)
