"""What became of a pledge, in a word and a shape: never by colour alone."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.translation import gettext_lazy as _

from rawi.record.choices import PledgeStatus, Polarity
from rawi.record.models import Pledge

#: A pledge not to do something is not begun or finished: it holds, or it does not.
_OF_REFRAINING = {
    PledgeStatus.NOT_STARTED: _("holds"),
    PledgeStatus.IN_PROGRESS: _("holds"),
    PledgeStatus.KEPT: _("was held to"),
    PledgeStatus.BROKEN: _("was not held to"),
}


@dataclass(frozen=True, slots=True)
class Status:
    """A status: code names its shape (parts/status_icons.html). Overdue stands beside it, not instead."""

    code: str
    label: Any
    is_overdue: bool = False


def status_of(pledge: Pledge, today: date) -> Status:
    """A pledge's status now."""
    return Status(pledge.status, label_of(pledge.status, pledge.polarity), pledge.is_overdue(today))


def label_of(status: str, polarity: str = Polarity.DO) -> Any:
    """The status in words, as they fit a pledge to do or not to do."""
    known = PledgeStatus(status)
    if polarity == Polarity.REFRAIN:
        return _OF_REFRAINING.get(known, known.label)
    return known.label
