"""What stands at places of the index, as readers may see it now; what they may not is left out, whatever the
index says."""

from collections.abc import Mapping, Sequence

from django.db.models import Max

from rawi.articles.models import Article, Version
from rawi.articles.queries import closed
from rawi.record.models import Item, Name
from rawi.record.queries import items_of, names_called
from rawi.record.queries.paging import in_order
from rawi.search.models import ArticleEntry, ItemEntry


def articles_at(places: Sequence[int]) -> list[Article]:
    """The public articles at places, in their order, without their bodies: three queries."""
    keys = dict(ArticleEntry.objects.filter(pk__in=places).values_list("pk", "article"))
    public = Article.objects.live().exclude(closed("path")).filter(pk__in=keys.values())
    found = public.select_related("locale").defer("body").prefetch_related("contributions__contributor")
    return in_order([keys[place] for place in places if place in keys], found)


def items_at(places: Sequence[int]) -> list[Item]:
    """The public items at places, in their order, with details, people and articles."""
    keys = dict(ItemEntry.objects.filter(pk__in=places).values_list("pk", "item"))
    return items_of(keys[place] for place in places if place in keys)


def texts_of(articles: Sequence[Article]) -> Mapping[int, str]:
    """The words of articles as they are published, without the headline, by the articles' keys."""
    versions = Version.objects.filter(article__in=[article.pk for article in articles])
    newest = versions.values("article").annotate(newest=Max("pk")).values("newest")
    found = Version.objects.filter(pk__in=list(newest.values_list("newest", flat=True)))
    texts = {one.article_id: "\n".join(block.text for block in one.blocks[1:]) for one in found}
    return {
        article.pk: "\n".join(filter(None, (article.summary, texts.get(article.pk, ""))))
        for article in articles
    }


def speakers_called(words: str) -> tuple[int, ...]:
    """The keys of the names that a spelling may mean, with those that were merged into them."""
    names = [name.pk for name in names_called(words)]
    merged = Name.objects.filter(merged_into__in=names).values_list("pk", flat=True) if names else ()
    return (*names, *merged)
