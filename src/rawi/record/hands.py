"""Who has had a hand in an item, and whether a second pair of eyes is asked for."""

from typing import Any

from rawi.articles.models import Article
from rawi.record.models import Item, RecordSettings, Review
from rawi.record.rules import must_be_a_second_pair_of_eyes


def hands_of(item: Item) -> set[int | None]:
    """The keys of those who entered or amended the item."""
    amended = Review.objects.filter(item=item, by__isnull=False).exclude(changes={})
    return {item.created_by_id, *amended.values_list("by", flat=True)} - {None}


def needs_second_pair(article: Article) -> bool:
    """Whether the article's site asks for a second pair of eyes."""
    site = article.get_site()
    return bool(site and RecordSettings.for_site(site).second_pair_of_eyes)


def must_be_fresh_eyes(item: Item, by: Any) -> None:
    """Raises Refused where by has had a hand in item and a second pair of eyes is asked for."""
    if needs_second_pair(item.article):
        must_be_a_second_pair_of_eyes(by, hands_of(item))
