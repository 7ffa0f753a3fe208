"""The password of a page."""

from django import forms
from django.utils.translation import gettext_lazy as _


class PagePasswordForm(forms.Form):
    """What is said at a page's door. Wagtail keeps at most 255 characters."""

    password = forms.CharField(
        label=_("Password"),
        max_length=255,
        # A browser that fills in somebody's own password would send it to the wrong place.
        widget=forms.PasswordInput({"autocomplete": "off", "dir": "auto"}),
    )
