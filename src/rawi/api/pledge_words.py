"""What feeds and calendars say of a pledge, in the words of its page."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from rawi.api.schemas.item import PledgeFacts
from rawi.base.wording.dates import Style, in_words
from rawi.record.choices import DueBasis
from rawi.record.outcomes import outcome


def pledge_lines(pledge: PledgeFacts, style: Style) -> Iterator[str]:
    """What became of it, and by when it is due, where that is known."""
    yield _("Status: %(status)s.") % {"status": outcome(pledge.status, pledge.polarity)}
    if due := _due(pledge, style):
        yield _("Due: %(due)s.") % {"due": due}


def _due(pledge: PledgeFacts, style: Style) -> str:
    """The time in words, the text's own words for it, and how it is known where the text does not say it."""
    is_inferred = pledge.due_basis == DueBasis.INFERRED
    parts = (
        in_words(pledge.due, style) if pledge.due else "",
        _("“%(words)s”") % {"words": pledge.due_words} if pledge.due_words else "",
        f"({DueBasis.INFERRED.label})" if is_inferred else "",
    )
    return " ".join(part for part in parts if part)
