"""What a reader sends, checked field by field: it comes back as it is kept, or is refused with a reason."""

from functools import lru_cache

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from rawi.comments.errors import Refused
from rawi.comments.models.comment import NAME_LENGTH, Comment
from rawi.comments.queries.staff_names import staff_names
from rawi.comments.rules.name_skeleton import name_skeleton
from rawi.comments.rules.names import is_reserved, looks_like, wears_badge
from rawi.comments.rules.safe_text import safe_name, safe_text
from rawi.reading.arabic.bidi import without_bidi
from rawi.reading.arabic.graphemes import length
from rawi.reading.arabic.untrusted import refusal, without_hidden

#: In characters as readers count them (UAX #29).
MOST_TEXT = 1500
_MOST_EMAIL = 254


def checked_text(text: str) -> str:
    """The comment as it is kept."""
    kept = safe_text(text)
    if not kept:
        raise Refused(_("Write your comment."), field="text")
    over = length(kept) - MOST_TEXT
    if over > 0:
        words = ngettext(
            "The comment is too long by %(over)d character.",
            "The comment is too long by %(over)d characters.",
            over,
        )
        raise Refused(words % {"over": over}, field="text")
    return kept


def checked_name(name: str) -> str:
    """The name as it is shown: on one line, nobody's of the newsroom."""
    kept = safe_name(name)
    if not name_skeleton(kept):
        raise Refused(_("Write the name that stands above your comment."), field="name")
    longest = Comment._meta.get_field("name").max_length or 0
    if length(kept) > NAME_LENGTH or len(kept) > longest:
        raise Refused(_("The name is too long: at most 60 characters."), field="name")
    if wears_badge(kept):
        raise Refused(_("Please write the name without signs that look like a badge."), field="name")
    if is_reserved(kept) or looks_like(kept, map(_skeleton, staff_names())):
        raise Refused(
            _("Somebody of the newsroom has this name. Please write another, or add to it."), field="name"
        )
    return kept


def checked_email(address: str) -> str:
    """The address as it was typed, without the space around it."""
    kept = address.strip()
    is_plain = not refusal(kept) and without_bidi(without_hidden(kept)) == kept
    try:
        validate_email(kept if is_plain and len(kept) <= _MOST_EMAIL else "")
    except ValidationError as fault:
        raise Refused(
            _("Write an e-mail address, such as name@example.org. It is never shown."), field="email"
        ) from fault
    return kept


#: The newsroom's names are the same from one comment to the next.
_skeleton = lru_cache(maxsize=1 << 13)(name_skeleton)
