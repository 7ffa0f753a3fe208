"""Why an item was refused: a choice and, if wanted, a note, kept in one line of the audit trail."""

from django.utils.translation import gettext as _

from rawi.record.choices import Basis, RejectReason
from rawi.record.models import Review


def as_kept(reason: str, note: str = "") -> str:
    """The line for the trail: the choice's code, then the note."""
    code = RejectReason(reason).value
    return f"{code}: {note.strip()}" if note.strip() else code


def as_shown(review: Review) -> str:
    """The reason of a review in the reader's language; what is no choice stands as it was written."""
    if review.basis == Basis.PUBLICATION:
        return _("Its sentence changed in a new version of the article.")
    code, _colon, note = review.reason.partition(":")
    if code not in RejectReason.values:
        return review.reason
    label = str(RejectReason(code).label)
    return f"{label}: {note.strip()}" if note.strip() else label
