"""Ask for mail about an article's new comments; it begins when the link in the first mail is followed."""

from datetime import timedelta

from django.db import transaction

from rawi.articles.models import Article
from rawi.base.limits import Limit, TooOften, use
from rawi.base.sealing import keyed, seal
from rawi.comments.models import Follower, Writer
from rawi.comments.queries.writers import email_key

OF_NETWORK = (Limit(10, timedelta(hours=1)), Limit(50, timedelta(days=1)))
#: Letters that ask "was it you?" to one address, however many people type it.
OF_ADDRESS = (Limit(3, timedelta(days=1)),)


@transaction.atomic
def follow(article: Article, email: str, *, network: str) -> None:
    """Keep the wish. What happens tells nobody whether the address is known, follows already.

    Raises TooOften for a network that asks too often.
    """
    use(keyed(network, "comments.follow"), OF_NETWORK)
    key = email_key(email)
    if _is_asked_too_often(key):
        return
    # The same statements for everybody: what is there already is left as it is.
    Writer.objects.bulk_create(
        [Writer(email_key=key, email_sealed=seal(email.strip()))], ignore_conflicts=True
    )
    writer = Writer.objects.get(email_key=key)
    Follower.objects.bulk_create([Follower(article=article, writer=writer)], ignore_conflicts=True)


def _is_asked_too_often(key: str) -> bool:
    try:
        with transaction.atomic():
            use(keyed(key, "comments.follow.address"), OF_ADDRESS)
    except TooOften:
        return True
    return False
