"""What moderators fill in at their desk."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from rawi.comments.choices import Age, CommentMode, HoldRule, RejectionReason, Standing
from rawi.comments.models import Thread

_WORDS = 500


class RejectForm(forms.Form):
    """Why a comment is rejected."""

    reason = forms.ChoiceField(label=_("reason"), choices=RejectionReason, widget=forms.RadioSelect)
    words = forms.CharField(
        label=_("words to the writer"),
        max_length=_WORDS,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"}),
        help_text=_("The writer reads the reason and these words."),
    )


class ReportForm(forms.Form):
    """What became of a report."""

    outcome = forms.ChoiceField(
        label=_("outcome"),
        choices=[
            ("uphold", _("The report is right: reject the comment")),
            ("dismiss", _("The comment may stay")),
        ],
        widget=forms.RadioSelect,
    )
    reason = forms.ChoiceField(
        label=_("reason"), choices=[("", "—"), *RejectionReason.choices], required=False
    )
    answer = forms.CharField(
        label=_("words to whoever reported it"),
        max_length=1000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
        help_text=_("They are mailed where an address was left."),
    )

    def clean(self) -> dict[str, Any]:
        """Rejecting needs a reason."""
        cleaned = super().clean() or {}
        if cleaned.get("outcome") == "uphold" and not cleaned.get("reason"):
            self.add_error("reason", _("Choose the reason for which the comment is rejected."))
        return cleaned


class StaffForm(forms.Form):
    """What the newsroom answers."""

    text = forms.CharField(
        label=_("answer of the newsroom"), widget=forms.Textarea(attrs={"rows": 5, "dir": "auto"})
    )
    form_key = forms.CharField(max_length=64, required=False, widget=forms.HiddenInput)


class StandingForm(forms.Form):
    """How a writer stands from now on."""

    standing = forms.ChoiceField(
        label=_("standing"),
        choices=[
            (Standing.BANNED, _("Banned: all that comes is held back")),
            (Standing.TRUSTED, _("Trusted: comments show at once unless a rule finds something in them")),
            (Standing.NEW, _("Neither")),
        ],
        widget=forms.RadioSelect,
    )
    note = forms.CharField(label=_("note for moderators"), max_length=_WORDS, required=False)
    rejects = forms.BooleanField(
        label=_("reject what waits of this writer"), required=False, help_text=_("Only with a ban.")
    )
    reason = forms.ChoiceField(label=_("reason"), choices=RejectionReason, required=False)

    def clean(self) -> dict[str, Any]:
        """What is rejected needs a ban and a reason."""
        cleaned = super().clean() or {}
        if cleaned.get("rejects") and cleaned.get("standing") != Standing.BANNED:
            self.add_error("rejects", _("Only a banned writer's comments are rejected in one go."))
        if cleaned.get("rejects") and not cleaned.get("reason"):
            self.add_error("reason", _("Choose a reason."))
        return cleaned


class PolicyForm(forms.Form):
    """How a section or an article takes comments; is_closed is an article's alone."""

    mode = forms.ChoiceField(
        label=_("comments"), choices=[("", _("as above")), *CommentMode.choices], required=False
    )
    closes_after = forms.IntegerField(
        label=_("closes after (days)"),
        min_value=0,
        max_value=32767,
        required=False,
        help_text=_("0: never. Empty: as above."),
    )
    is_closed = forms.BooleanField(
        label=_("closed: nothing new is taken, what is there stays"), required=False
    )

    def __init__(self, *args: Any, thread: Thread | None, is_article: bool, **options: Any) -> None:
        super().__init__(*args, **options)
        if is_article:
            self.fields["is_closed"].initial = thread is not None and thread.is_closed
        else:
            del self.fields["is_closed"]


class SieveForm(forms.Form):
    """What of a queue is asked for."""

    rule = forms.ChoiceField(
        label=_("held because of"), choices=[("", _("whatever it was")), *HoldRule.choices], required=False
    )
    age = forms.ChoiceField(label=_("sent"), choices=[("", _("whenever")), *Age.choices], required=False)
