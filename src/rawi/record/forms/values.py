"""The form of a kind's own fields."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from rawi.record.choices import Attribution, DueBasis, Form
from rawi.record.forms.days import DateValueField
from rawi.record.models import Event, Figure, Pledge, StatedDate, Statement


class StatementForm(forms.ModelForm):
    """How something was said."""

    said_on = DateValueField(label=_("said on"))

    class Meta:
        model = Statement
        fields = ("form", "attribution", "cue", "cue_class", "told_to", "channel", "gist", "said_on")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """What most statements are comes first."""
        super().__init__(*args, **kwargs)
        self.fields["form"].initial = Form.INDIRECT
        self.fields["attribution"].initial = Attribution.EXPLICIT


class PledgeForm(forms.ModelForm):
    """What is promised, until when."""

    due = DateValueField(label=_("due"))

    class Meta:
        model = Pledge
        fields = (
            "polarity",
            "due",
            "due_words",
            "due_basis",
            "condition",
            "gist",
            "cue",
            "measurable",
            "provision",
        )

    def clean(self) -> dict[str, Any]:
        """A time that an editor gives without saying how it is known is inferred; no time has no basis."""
        values = super().clean() or {}
        if not values.get("due") and not values.get("due_words"):
            values["due_basis"] = DueBasis.NONE
        elif values.get("due") and values.get("due_basis") == DueBasis.NONE:
            values["due_basis"] = DueBasis.INFERRED
        return values


class FigureForm(forms.ModelForm):
    """A value and what it measures."""

    as_of = DateValueField(label=_("as of"))

    class Meta:
        model = Figure
        fields = (
            "qualifier",
            "low",
            "high",
            "unit",
            "figure_kind",
            "measures",
            "of_whom",
            "where",
            "as_of",
        )
        help_texts = {"high": _("The same as the value, but for a range.")}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """One value needs to be written once."""
        super().__init__(*args, **kwargs)
        self.fields["high"].required = False

    def clean(self) -> dict[str, Any]:
        """The values, in order."""
        values = super().clean() or {}
        if values.get("high") is None:
            values["high"] = values.get("low")
        low, high = values.get("low"), values.get("high")
        if low is not None and high is not None and low > high:
            self.add_error("high", _("The range ends below its beginning."))
        return values


class EventForm(forms.ModelForm):
    """What happens when."""

    start = DateValueField(label=_("start"))
    end = DateValueField(label=_("end"))
    certainty = forms.TypedChoiceField(
        label=_("certainty"),
        coerce=int,
        initial=5,
        choices=[
            (5, _("it took place, or will for certain")),
            (4, _("nearly certain")),
            (3, _("as planned")),
            (2, _("uncertain")),
            (1, _("unlikely")),
            (0, _("not known")),
            (6, _("it did not take place")),
        ],
    )

    class Meta:
        model = Event
        fields = ("title", "type", "start", "end", "status", "certainty", "outcome")


class DateForm(forms.ModelForm):
    """A day, a month, a year, a span."""

    edtf = DateValueField(label=_("date"))
    direction = forms.ChoiceField(
        label=_("direction"),
        choices=[
            ("unknown", _("not said")),
            ("past", _("past")),
            ("present", _("present")),
            ("future", _("to come")),
        ],
    )

    class Meta:
        model = StatedDate
        fields = ("edtf", "direction")


FORMS: dict[str, type[forms.ModelForm]] = {
    "statement": StatementForm,
    "pledge": PledgeForm,
    "figure": FigureForm,
    "event": EventForm,
    "date": DateForm,
}
