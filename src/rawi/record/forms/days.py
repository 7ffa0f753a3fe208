"""A date as people write it, in a form."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from rawi.reading.arabic.prose import Prose
from rawi.reading.dates import dates_in
from rawi.reading.edtf import is_value
from rawi.reading.model.page import BlockKind

_LONGEST = 64
_HELP = _(
    "Year, month and day with dashes, as far as they are known, or in Arabic words; a span with a slash: "
    "../2026-12 is “until December 2026”, 2026-06/.. is “from June 2026 on”."
)


class DateValueField(forms.CharField):
    """An EDTF value, or a day, a month, a year in Arabic words; spaces and Arabic digits are forgiven."""

    def __init__(self, *, required: bool = False, help_text: Any = _HELP, **kwargs: Any) -> None:
        """The help says how a date is written."""
        super().__init__(required=required, max_length=_LONGEST, help_text=help_text, **kwargs)
        self.widget.attrs |= {"dir": "auto", "placeholder": "2020-06-11", "autocomplete": "off"}

    def clean(self, value: Any) -> str:
        """The value in plain digits. Raises ValidationError for what names no day."""
        plain = "".join(_plain(sign) for sign in str(super().clean(value)).strip())
        if not plain or is_value(plain):
            return plain
        read = _read(plain)
        if not is_value(read):
            raise ValidationError(_("This names no day, month or year. A date is written like 2020-06-11."))
        return read


def _plain(sign: str) -> str:
    return str(int(sign)) if sign.isdecimal() else sign


def _read(words: str) -> str:
    """The EDTF value of words that are one date and nothing else; "" for others."""
    found = dates_in([Prose("", BlockKind.PARAGRAPH, words, 0)], None)
    whole = [one for one in found if [(span.start, span.end) for span in one.spans] == [(0, len(words))]]
    return str(getattr(whole[0].value, "edtf", "")) if whole else ""
