"""What is wrong with a comment."""

from django import forms
from django.utils.translation import gettext_lazy as _

from rawi.comments.actions.report_comment import MOST_WORDS, Complaint
from rawi.comments.choices import ReportReason


class ReportForm(forms.Form):
    """A reason, and words and an address where the reader wants to give them."""

    reason = forms.ChoiceField(
        label=_("What is wrong with it?"),
        choices=ReportReason.choices,
        widget=forms.RadioSelect,
        error_messages=dict.fromkeys(("required", "invalid_choice"), _("Choose one of the reasons.")),
    )
    text = forms.CharField(
        label=_("In your own words"),
        required=False,
        strip=False,
        widget=forms.Textarea({"rows": 4, "dir": "auto", "data-most": str(MOST_WORDS)}),
    )
    email = forms.CharField(
        label=_("Your e-mail address"),
        required=False,
        help_text=_("For our answer alone. It is never shown, and deleted with the answer."),
        widget=forms.EmailInput({"autocomplete": "email", "dir": "ltr"}),
    )
    use_required_attribute = False

    def complaint(self) -> Complaint:
        """What a valid form says."""
        given = self.cleaned_data
        return Complaint(ReportReason(given["reason"]), given["text"], given["email"])
