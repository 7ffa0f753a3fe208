"""What a reader sends, checked field by field: it comes back as it is kept, or is refused with a reason."""

import regex
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from rawi.comments.errors import Refused
from rawi.comments.models.comment import NAME_LENGTH, Comment
from rawi.comments.queries.staff_names import staff_names
from rawi.reading.arabic.bidi import balanced, without_bidi
from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.graphemes import length, marks_in_a_row
from rawi.reading.arabic.untrusted import refusal, without_hidden

#: In characters as readers count them (UAX #29), and in bytes.
MOST_TEXT = 1500
MOST_BYTES = 12 * 1024
#: Marks on one letter; fully vocalised text and emoji families stay below.
MOST_MARKS, MOST_MARKS_IN_NAME = 8, 4
_MOST_EMAIL = 254
_VISIBLE = regex.compile(r"[\p{L}\p{N}\p{P}\p{S}]")
_LETTER = regex.compile(r"[\p{L}\p{N}]")


def checked_text(text: str) -> str:
    """The comment as it is kept."""
    kept = balanced(_safe(text, MOST_MARKS, "text")).strip()
    if not _VISIBLE.search(kept):
        raise Refused(_("Write your comment."), field="text")
    over = length(kept) - MOST_TEXT
    if over > 0:
        words = ngettext(
            "The comment is too long by %(over)d character.",
            "The comment is too long by %(over)d characters.",
            over,
        )
        raise Refused(words % {"over": over}, field="text")
    if len(kept.encode()) > MOST_BYTES:
        raise Refused(_("The comment is too long for us to keep. Please shorten it."), field="text")
    return kept


def checked_name(name: str) -> str:
    """The name as it is shown: on one line, without anything that turns what stands beside it."""
    kept = " ".join(without_bidi(_safe(name, MOST_MARKS_IN_NAME, "name")).split())
    if not _LETTER.search(kept):
        raise Refused(_("Write the name that stands above your comment."), field="name")
    longest = Comment._meta.get_field("name").max_length or 0
    if length(kept) > NAME_LENGTH or len(kept) > longest:
        raise Refused(_("The name is too long: at most 60 characters."), field="name")
    if _skeleton(kept) in {_skeleton(taken) for taken in staff_names()}:
        raise Refused(
            _("Somebody of the newsroom has this name. Please write another, or add to it."), field="name"
        )
    return kept


def checked_email(address: str) -> str:
    """The address as it was typed, without the space around it."""
    kept = address.strip()
    try:
        validate_email(kept)
    except ValidationError as fault:
        raise Refused(
            _("Write an e-mail address, such as name@example.org. It is never shown."), field="email"
        ) from fault
    if len(kept) > _MOST_EMAIL or without_bidi(without_hidden(kept)) != kept:
        raise Refused(_("This e-mail address cannot be used."), field="email")
    return kept


def _safe(text: str, most_marks: int, field: str) -> str:
    """Text without what hides in it; refused where it could not be kept, or would run over its neighbours."""
    if refusal(text) or marks_in_a_row(text) > most_marks:
        words = _("This text holds characters that cannot be shown. Write it anew, without copying.")
        raise Refused(words, field=field)
    return without_hidden(text.replace("\r\n", "\n").replace("\r", "\n"))


def _skeleton(name: str) -> str:
    """What a name looks like."""
    return "".join(fold(name).split())
