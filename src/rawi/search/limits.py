"""How often somebody may search."""

from datetime import timedelta

from django.http import HttpRequest

from rawi.base.limits import Limit, use
from rawi.base.network import network_key

#: Of one network, without signing in; the page and the API count together.
LIMITS = (Limit(15, timedelta(minutes=1)),)


def count_search(request: HttpRequest, *, is_signed_in: bool = False) -> None:
    """Count a search, or raise TooOften. Who has signed in may search as they like."""
    if not is_signed_in:
        use(network_key(request, "search"), LIMITS)
