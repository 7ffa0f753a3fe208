"""The only door through which readers' pages reach the record."""

from collections.abc import Iterable

from django.db.models import Count, QuerySet, Subquery

from rawi.articles.models import Article, Version
from rawi.articles.queries import closed
from rawi.record.choices import PUBLIC_STATES, EvidenceState
from rawi.record.models import Evidence, Item

_STANDS = (EvidenceState.EXACT, EvidenceState.MOVED)


def public() -> QuerySet[Item]:
    """The items that readers may see: reviewed, and of an article that is live and open to all."""
    return Item.objects.filter(~closed("article__path"), review_state__in=PUBLIC_STATES, article__live=True)


def counts_of(articles: Iterable[Article]) -> dict[int, dict[str, int]]:
    """How many public items of each kind each article has, by the articles' keys; one query for all."""
    counts: dict[int, dict[str, int]] = {}
    items = public().filter(article__in=[article.pk for article in articles])
    for key, kind, count in items.values_list("article", "kind").annotate(Count("pk")).order_by():
        counts.setdefault(key, {})[kind] = count
    return counts


def public_of(article: Article) -> list[Item]:
    """The public items of an article with their evidence in its newest version (item.evidence_here), in text
    order.

    One query, whatever their number. Items without standing evidence in that version are left out.
    """
    items: dict[int, Item] = {}
    newest = Version.objects.filter(article=article).order_by("-number").values("pk")[:1]
    standing = Evidence.objects.filter(
        version=Subquery(newest), state__in=_STANDS, item__in=public().filter(article=article)
    )
    for evidence in standing.select_related("item").order_by("item_id", "start"):
        item = items.setdefault(evidence.item_id, evidence.item)
        item.evidence_here = [*getattr(item, "evidence_here", ()), evidence]  # type: ignore[attr-defined]  # for readers
    return list(items.values())
