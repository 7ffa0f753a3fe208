"""The form of a kind's own fields."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from rawi.reading.edtf import is_value
from rawi.record.choices import Attribution, DueBasis, Form
from rawi.record.models import Event, Figure, Pledge, StatedDate, Statement

_DATE_HELP = _("Year, month and day with dashes, as far as they are known; a span with a slash.")


class DateValueField(forms.CharField):
    """An EDTF value as people write it: spaces and Arabic digits are forgiven."""

    def __init__(self, **kwargs: Any) -> None:
        """The help says how a date is written."""
        super().__init__(required=False, max_length=64, help_text=_DATE_HELP, **kwargs)
        self.widget.attrs |= {"dir": "ltr", "placeholder": "2020-06-11", "autocomplete": "off"}

    def clean(self, value: Any) -> str:
        """The value in plain digits. Raises ValidationError for what names no day."""
        plain = "".join(_plain(sign) for sign in str(super().clean(value)).strip())
        if plain and not is_value(plain):
            raise ValidationError(_("This names no day, month or year. A date is written like 2020-06-11."))
        return plain


def _plain(sign: str) -> str:
    return str(int(sign)) if sign.isdecimal() else sign


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
