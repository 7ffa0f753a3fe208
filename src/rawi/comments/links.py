"""Secrets in mailed links: what is signed needs no row, what can be used once is kept as a hash."""

from datetime import timedelta

from django.core import signing

from rawi.base.sealing import keyed
from rawi.comments.models import Follower

#: How long a link that was mailed to confirm something is good.
GOOD_FOR = timedelta(days=1)
_CONFIRM, _LEAVE = "comments.follow.confirm", "comments.follow.leave"


def confirm_token(follower: Follower) -> str:
    """The secret of the link that begins mail about an article's comments."""
    return signing.dumps(follower.pk, salt=_CONFIRM)


def leave_token(follower: Follower) -> str:
    """The secret of the link that ends it; good for as long as the mail is kept."""
    return signing.dumps(follower.pk, salt=_LEAVE)


def who_confirms(token: str) -> Follower | None:
    """Whose link this is; None for one that is not ours, or older than a day, or ended."""
    return _follower(token, _CONFIRM, GOOD_FOR)


def who_leaves(token: str) -> Follower | None:
    """Whose link this is; None for one that is not ours, or was used already."""
    return _follower(token, _LEAVE, None)


def is_leave_token(token: str) -> bool:
    """True of a link that we have sent, used already or not."""
    return _key(token, _LEAVE, None) is not None


def request_key(token: str) -> str:
    """The hash under which the secret of a link to one's data is kept."""
    return keyed(token, "comments.data_request")


def _follower(token: str, salt: str, age: timedelta | None) -> Follower | None:
    key = _key(token, salt, age)
    return Follower.objects.select_related("article", "writer").filter(pk=key).first() if key else None


def _key(token: str, salt: str, age: timedelta | None) -> int | None:
    try:
        key = signing.loads(token, salt=salt, max_age=age)
    except signing.BadSignature:
        return None
    return key if isinstance(key, int) else None
