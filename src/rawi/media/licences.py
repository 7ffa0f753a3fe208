"""Whether a photo's licence lets it be shown, and where."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


def territories_in(text: str) -> frozenset[str]:
    """The countries in a list such as "IQ, SY": ISO 3166-1 codes of two letters."""
    return frozenset(part.strip().upper() for part in text.replace("،", ",").split(",") if part.strip())


def validate_territories(text: str) -> None:
    """Refuse what is no list of codes."""
    for code in territories_in(text):
        if len(code) != 2 or not code.isascii() or not code.isalpha():
            raise ValidationError(
                _("“%(code)s” is no country's code of two letters, such as IQ."), params={"code": code}
            )


def may_be_shown(photo: Any, served: Iterable[str], today: date | None = None) -> bool:
    """True within the licence's time and countries; served are the countries that the site is read in.

    The last day of the licence counts. A site that is read everywhere (served is empty) shows no photo that
    is licensed for some countries alone.
    """
    if photo.licence_ends is not None and photo.licence_ends < (today or timezone.localdate()):
        return False
    allowed, wanted = territories_in(photo.territories), frozenset(served)
    return not allowed or (bool(wanted) and wanted <= allowed)
