"""Secrets in mailed links that need no row: the key of one, signed."""

from datetime import timedelta

from django.core import signing

#: How long a link that was mailed to confirm something is good.
GOOD_FOR = timedelta(days=1)


def token_of(key: int, purpose: str) -> str:
    """The secret of a link to what has this key; it is good for one purpose alone."""
    return signing.dumps(key, salt=purpose)


def key_of(token: str, purpose: str, age: timedelta | None = None) -> int | None:
    """The key in a secret; None for one that is not ours, of another purpose, or older than age."""
    try:
        key = signing.loads(token, salt=purpose, max_age=age)
    except signing.BadSignature:
        return None
    return key if isinstance(key, int) else None
