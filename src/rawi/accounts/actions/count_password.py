"""Count a password that is tried, so that nobody can go through many."""

from datetime import timedelta

from django.db import transaction

from rawi.base.limits import Limit, give_back, use
from rawi.base.sealing import keyed

#: Wrong passwords of one network, whoever's; and for one account from one network. Nothing is counted for an
#: account alone: a stranger who knows its name could shut its owner out.
OF_NETWORK = (Limit(6, timedelta(minutes=1)), Limit(60, timedelta(hours=1)))
OF_ACCOUNT = (Limit(6, timedelta(minutes=1)), Limit(30, timedelta(hours=1)))


@transaction.atomic
def count_password(username: str, *, network: str) -> None:
    """Count it before it is looked at: of many at once no more are looked at. Raises TooOften."""
    of_network, of_account = _keys(username, network)
    use(of_network, OF_NETWORK)
    use(of_account, OF_ACCOUNT)


@transaction.atomic
def forget_password(username: str, *, network: str) -> None:
    """It was right, so it counts for nothing: a newsroom behind one address may sign in all at once."""
    for key in _keys(username, network):
        give_back(key)


def _keys(username: str, network: str) -> tuple[str, str]:
    name = username.strip().lower()
    return keyed(network, "accounts.password"), keyed(f"{network}\n{name}", "accounts.password.account")
