"""Take a reader's answer: the first, another, or none any more."""

from django.db import transaction
from django.db.models import F
from django.utils.translation import gettext as _

from rawi.articles.models import Article
from rawi.base.limits import use
from rawi.base.sealing import keyed
from rawi.ratings.choices import Answer
from rawi.ratings.errors import Closed
from rawi.ratings.models import Rating, Total
from rawi.ratings.queries import ratings_of
from rawi.ratings.rules import OF_ARTICLE, OF_NETWORK
from rawi.ratings.signals import ratings_changed


@transaction.atomic
def rate(article: Article, answer: Answer, *, reader: str, network: str) -> None:
    """Make answer the one answer of a reader to an article. The same again changes nothing.

    reader is the browser's key, network the keyed hash of its network. Answers to one article count one
    after the other, since each holds the row of its total: the total is the number of its ratings at any
    moment. Raises Closed, and TooOften of rawi.base.limits.
    """
    use(network, OF_NETWORK)
    use(keyed(f"{network} {article.pk}", "ratings.article"), OF_ARTICLE)
    Total.objects.get_or_create(article=article)
    total = Total.objects.select_for_update().get(article=article)
    ratings = ratings_of(article)
    if ratings is None or not ratings.is_open:
        raise Closed(_("This article takes no more answers."))
    before = Rating.objects.filter(article=article, reader_key=reader).first()
    was = before.is_liked if before else None
    if was == answer.is_liked:
        return
    _keep(article, reader, before, answer.is_liked)
    _count(total, was, answer.is_liked)
    ratings_changed.send(sender=Total, article_id=article.pk)


def _keep(article: Article, reader: str, before: Rating | None, is_liked: bool | None) -> None:
    if is_liked is None:
        Rating.objects.filter(article=article, reader_key=reader).delete()
    elif before is None:
        Rating.objects.create(article=article, reader_key=reader, is_liked=is_liked)
    else:
        Rating.objects.filter(pk=before.pk).update(is_liked=is_liked)


def _count(total: Total, before: bool | None, after: bool | None) -> None:
    Total.objects.filter(pk=total.pk).update(
        liked=F("liked") + ((after is True) - (before is True)),
        disliked=F("disliked") + ((after is False) - (before is False)),
    )
