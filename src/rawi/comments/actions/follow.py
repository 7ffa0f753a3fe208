"""Ask for mail about an article's new comments; it begins when the link in the first mail is followed."""

from django.db import transaction

from rawi.articles.models import Article
from rawi.base.personal import email_key
from rawi.base.sealing import seal
from rawi.base.wishes import count_wish
from rawi.comments.models import Follower, Writer


@transaction.atomic
def follow(article: Article, email: str, *, network: str) -> None:
    """Keep the wish. What happens tells nobody whether the address is known, follows already.

    Raises TooOften for a network that asks too often.
    """
    key = email_key(email)
    if not count_wish("comments.follow", key, network=network):
        return
    # The same statements for everybody: what is there already is left as it is.
    Writer.objects.bulk_create(
        [Writer(email_key=key, email_sealed=seal(email.strip()))], ignore_conflicts=True
    )
    writer = Writer.objects.get(email_key=key)
    Follower.objects.bulk_create([Follower(article=article, writer=writer)], ignore_conflicts=True)
