"""The moderators' desk in the menu of the admin."""

from django.utils.translation import gettext_lazy as _

from rawi.comments.queries import desk
from rawi.comments.rights import MODERATE
from rawi.record.menu import WaitingItem


def moderation_item() -> WaitingItem:
    """The desk, with the number of comments that wait."""
    return WaitingItem(
        _("Moderation"),
        "moderation_queue",
        right=MODERATE,
        waiting=desk.waiting_count,
        icon_name="comment",
        order=145,
    )
