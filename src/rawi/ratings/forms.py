"""How readers are asked about one article."""

from django import forms
from django.utils.translation import gettext_lazy as _


class AskingForm(forms.Form):
    """Both boxes empty: readers are asked, as the site's settings have it."""

    is_closed = forms.BooleanField(
        label=_("Take no more answers"), required=False, help_text=_("The counts stay on the page.")
    )
    is_hidden = forms.BooleanField(
        label=_("Show neither question nor counts"),
        required=False,
        help_text=_("What was answered is kept, and shows again when you clear this box."),
    )
