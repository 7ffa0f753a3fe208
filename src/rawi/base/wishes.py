"""Wishes that letters go to an address: how often one network may have them, and how often one address."""

from datetime import timedelta

from django.db import transaction

from rawi.base.limits import Limit, TooOften, use
from rawi.base.sealing import keyed

OF_NETWORK = (Limit(10, timedelta(hours=1)), Limit(50, timedelta(days=1)))
#: Letters that ask "was it you?" to one address, however many people type it.
OF_ADDRESS = (Limit(3, timedelta(days=1)),)


def count_wish(
    what: str,
    key: str,
    *,
    network: str,
    of_network: tuple[Limit, ...] = OF_NETWORK,
    of_address: tuple[Limit, ...] = OF_ADDRESS,
) -> bool:
    """Count a wish for an address, by its hash; False where the address has had enough letters of this kind.

    That is told to nobody. Raises TooOften for a network that asks too often. Call it in a transaction.
    """
    use(keyed(network, what), of_network)
    try:
        with transaction.atomic():
            use(keyed(key, f"{what}.address"), of_address)
    except TooOften:
        return False
    return True
