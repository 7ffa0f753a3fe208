"""Articles that tell of the same: that stand in the same dossiers, or whose public record names the same."""

from collections import Counter

from rawi.record.models import Dossier, Involvement
from rawi.record.queries.dossiers import dossiers_of_article


def newest_articles_with(name: int, most: int) -> set[int]:
    """The keys of articles among the newest public parts of a name: at most so many, by one index."""
    parts = Involvement.objects.filter(name=name, is_public=True).order_by("-day", "-item")
    return set(parts.values_list("item__article", flat=True)[:most])


def articles_beside(article: int, most: int) -> Counter[int]:
    """How many open dossiers the newest articles share with this one, by their keys; one query."""
    dossiers = dossiers_of_article(article).order_by().values("pk")
    placed = Dossier.articles.through.objects.filter(dossier__in=dossiers).order_by("-article")
    return Counter(placed.values_list("article", flat=True)[:most])
