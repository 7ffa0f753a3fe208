"""Secrets in mailed links: what is signed needs no row, what can be used once is kept as a hash."""

from rawi.base.mailed_links import GOOD_FOR, key_of, token_of
from rawi.base.sealing import keyed
from rawi.comments.models import Follower

_CONFIRM, _LEAVE = "comments.follow.confirm", "comments.follow.leave"


def confirm_token(follower: Follower) -> str:
    """The secret of the link that begins mail about an article's comments."""
    return token_of(follower.pk, _CONFIRM)


def leave_token(follower: Follower) -> str:
    """The secret of the link that ends it; good for as long as the mail is kept."""
    return token_of(follower.pk, _LEAVE)


def who_confirms(token: str) -> Follower | None:
    """Whose link this is; None for one that is not ours, or older than a day, or ended."""
    return _follower(key_of(token, _CONFIRM, GOOD_FOR))


def who_leaves(token: str) -> Follower | None:
    """Whose link this is; None for one that is not ours, or was used already."""
    return _follower(key_of(token, _LEAVE))


def is_leave_token(token: str) -> bool:
    """True of a link that we have sent, used already or not."""
    return key_of(token, _LEAVE) is not None


def request_key(token: str) -> str:
    """The hash under which the secret of a link to one's data is kept."""
    return keyed(token, "comments.data_request")


def _follower(key: int | None) -> Follower | None:
    return Follower.objects.select_related("article", "writer").filter(pk=key).first() if key else None
