"""An e-mail address, and what is wanted with it."""

from django import forms
from django.utils.translation import gettext_lazy as _

from rawi.comments.choices import DataRequestKind


class FollowForm(forms.Form):
    """Whom to mail."""

    email = forms.EmailField(
        label=_("Your e-mail address"),
        max_length=254,
        help_text=_("It is kept encrypted and shown to nobody; you can end the mail at any time."),
        widget=forms.EmailInput({"autocomplete": "email", "dir": "ltr"}),
    )


class SignInForm(forms.Form):
    """Who wants to sign in."""

    email = forms.EmailField(
        label=_("Your e-mail address"),
        max_length=254,
        help_text=_("It is kept encrypted and shown to nobody."),
        widget=forms.EmailInput({"autocomplete": "email", "dir": "ltr"}),
    )


class DataForm(forms.Form):
    """Whose data, and what to do with them."""

    email = forms.EmailField(
        label=_("Your e-mail address"),
        max_length=254,
        widget=forms.EmailInput({"autocomplete": "email", "dir": "ltr"}),
    )
    kind = forms.ChoiceField(
        label=_("What do you want?"),
        choices=DataRequestKind.choices,
        widget=forms.RadioSelect,
        initial=DataRequestKind.COPY,
    )
