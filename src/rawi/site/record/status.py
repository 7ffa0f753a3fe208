"""What became of a pledge, in a word and a shape: never by colour alone."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from rawi.record.models import Pledge
from rawi.record.outcomes import outcome


@dataclass(frozen=True, slots=True)
class Status:
    """A status: code names its shape (parts/status_icons.html). Overdue stands beside it, not instead."""

    code: str
    label: Any
    is_overdue: bool = False


def status_of(pledge: Pledge, today: date) -> Status:
    """A pledge's status now."""
    return Status(pledge.status, outcome(pledge.status, pledge.polarity), pledge.is_overdue(today))
