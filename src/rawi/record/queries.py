"""The only door through which readers' pages reach the record."""

from django.db.models import Prefetch, QuerySet

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

    Two queries, whatever their number. Items without standing evidence in that version are left out.
    """
    standing = Evidence.objects.filter(version=version, state__in=_STANDS)
    items = (
        public()
        .filter(article=article)
        .prefetch_related(Prefetch("evidence", queryset=standing, to_attr="evidence_here"))
    )
    return [item for item in items if item.evidence_here]
