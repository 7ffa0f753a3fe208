"""The only door through which readers' pages reach the record."""

from django.db.models import QuerySet

from rawi.articles.models import Article, Version
from rawi.record.choices import PUBLIC_STATES, EvidenceState
from rawi.record.models import Evidence, Item

_STANDS = (EvidenceState.EXACT, EvidenceState.MOVED)


def public() -> QuerySet[Item]:
    """The items that readers may see: reviewed, and of an article that is live and open to all."""
    return Item.objects.filter(
        review_state__in=PUBLIC_STATES, article__live=True, article__view_restrictions__isnull=True
    )


def public_of(article: Article, version: Version) -> list[Item]:
    """The public items of an article with their evidence in version (item.evidence_here), in text order.

    One query, whatever their number. Items without standing evidence in that version are left out.
    """
    items: dict[int, Item] = {}
    standing = Evidence.objects.filter(
        version=version, state__in=_STANDS, item__in=public().filter(article=article)
    )
    for evidence in standing.select_related("item").order_by("item_id", "start"):
        item = items.setdefault(evidence.item_id, evidence.item)
        item.evidence_here = [*getattr(item, "evidence_here", ()), evidence]  # type: ignore[attr-defined]  # for readers
    return list(items.values())
