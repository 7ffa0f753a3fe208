"""A served site whose record waits for review: what `rawi serve` accepted is undone by the operator."""

from support.released import UNTIL_RELEASED
from support.serving import Site
from support.told import tell

_UNDO = """
from contextlib import suppress
from rawi.accounts.models import User
from rawi.record.actions.undo_review import undo_review
from rawi.record.errors import Refused
from rawi.record.models import Item
operator = User.objects.get(is_superuser=True)
for item in Item.objects.filter(created_by=None).exclude(review_state="suggested").order_by("pk"):
    with suppress(Refused):  # what an edit made stale was nobody's decision
        undo_review(item, by=operator)
"""


def make_wait(site: Site) -> None:
    """Bring every item of the site back to where the reading left it."""
    tell(site, _UNDO + UNTIL_RELEASED)
