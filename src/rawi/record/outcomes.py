"""What became of a pledge, in a word that fits what was pledged."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from rawi.record.choices import PledgeStatus, Polarity

#: A pledge not to do something is not begun or finished: it holds, or it does not.
_OF_REFRAINING = {
    PledgeStatus.NOT_STARTED: _("holds"),
    PledgeStatus.IN_PROGRESS: _("holds"),
    PledgeStatus.KEPT: _("was held to"),
    PledgeStatus.BROKEN: _("was not held to"),
}


def outcome(status: str, polarity: str = Polarity.DO) -> Any:
    """The status in words, as they fit a pledge to do or not to do."""
    known = PledgeStatus(status)
    if polarity == Polarity.REFRAIN:
        return _OF_REFRAINING.get(known, known.label)
    return known.label
