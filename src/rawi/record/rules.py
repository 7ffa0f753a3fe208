"""Rules of review: who may decide. They know no models: who asks brings the facts."""

from collections.abc import Collection
from typing import Any

from django.utils.translation import gettext as _

from rawi.record.errors import Refused

REVIEW = "record.review_item"
BULK_ACCEPT = "record.bulk_accept"


def must_have_right(user: Any, right: str) -> None:
    """Refuse a user without the right."""
    if user is None or not user.has_perm(right):
        raise Refused(_("You have no right to decide on the record."))


def must_be_a_second_pair_of_eyes(user: Any, hands: Collection[int | None]) -> None:
    """Refuse those who entered or amended the item: hands holds their keys."""
    if user.pk in hands:
        raise Refused(_("You entered or amended this item yourself: somebody else must accept it."))
