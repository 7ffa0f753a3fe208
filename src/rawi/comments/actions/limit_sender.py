"""How often one sender may do something: by network, by address, by browser."""

from datetime import timedelta

from django.utils.translation import ngettext

from rawi.base.limits import Limit, TooOften, use_each
from rawi.base.sealing import keyed
from rawi.comments.errors import TooMany

COMMENTS = (Limit(1, timedelta(seconds=30)), Limit(5, timedelta(minutes=10)))
EDITS = (Limit(10, timedelta(minutes=10)),)
REPORTS = (Limit(10, timedelta(hours=1)),)
LIKES = (Limit(30, timedelta(minutes=1)), Limit(500, timedelta(days=1)))
#: Who throws the cookie away is another browser, the network stays: so many may like one comment from there.
LIKES_OF_ONE = (Limit(20, timedelta(days=1)),)
_MINUTE = 60


def limit_sender(what: str, limits: tuple[Limit, ...], *holders: str) -> None:
    """Count one use of what for each holder ("" is none), or raise TooMany where one has reached a limit.

    To be called within a transaction: what is refused counts for nobody. All callers name their holders in
    the same order (network, address, browser), so that none waits for another in a ring.
    """
    try:
        use_each(_keys(what, holders), limits)
    except TooOften as often:
        raise TooMany(_wait(often.seconds), seconds=often.seconds) from often


def _keys(what: str, holders: tuple[str, ...]) -> tuple[str, ...]:
    named = (f"{place}:{holder}" for place, holder in enumerate(holders) if holder)
    return tuple(keyed(name, f"comments.limit.{what}") for name in named)


def _wait(seconds: int) -> str:
    if seconds < _MINUTE:
        words = ngettext(
            "You have just sent something. Please try again in %(number)d second.",
            "You have just sent something. Please try again in %(number)d seconds.",
            seconds,
        )
        return words % {"number": seconds}
    minutes = -(-seconds // _MINUTE)
    words = ngettext(
        "A good deal was sent from here. Please try again in %(number)d minute.",
        "A good deal was sent from here. Please try again in %(number)d minutes.",
        minutes,
    )
    return words % {"number": minutes}
