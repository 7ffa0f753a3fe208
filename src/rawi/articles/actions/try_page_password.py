"""Try a password at a page that an editor gave one."""

from datetime import timedelta

from django.db import transaction
from django.utils.crypto import constant_time_compare
from wagtail.models import PageViewRestriction

from rawi.base.limits import Limit, give_back, use

#: Wrong ones of one network, at whatever page.
OF_NETWORK = (Limit(6, timedelta(minutes=1)), Limit(60, timedelta(hours=1)))


@transaction.atomic
def try_page_password(restriction: PageViewRestriction, password: str, *, network: str) -> bool:
    """Whether it is the right one; network is a keyed hash of the sender's. Raises TooOften.

    It is counted before it is looked at: of many at once no more are looked at. The right one counts for
    nothing, so that a house behind one address comes in all at once.
    """
    use(network, OF_NETWORK)
    if not constant_time_compare(password, restriction.password):
        return False
    give_back(network)
    return True
