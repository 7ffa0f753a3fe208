"""Take an article's items out of the public record before the article is deleted."""

from django.db import transaction

from rawi.articles.models import Article
from rawi.record.actions.settle import hide
from rawi.record.models import Item


@transaction.atomic
def forget_article(article: Article) -> None:
    """Hide the article's items, so that no tally counts what is gone."""
    hide(Item.objects.filter(article=article, is_public=True))
