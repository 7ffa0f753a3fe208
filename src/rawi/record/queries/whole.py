"""Public items with all that readers may know of them, many at once."""

from collections.abc import Iterable

from django.db.models import OuterRef, Prefetch, QuerySet, Subquery

from rawi.articles.models import Version
from rawi.record.choices import PUBLIC_STATES, DisputeState, EvidenceState, RelationState
from rawi.record.models import Dispute, Evidence, Item, Relation, Review
from rawi.record.queries.public import public_where, with_details

#: Of an article: what its name and address need, and not its text.
_UNREAD = ("article__body", "article__summary", "article__search_description")


def whole(keys: Iterable[int]) -> list[Item]:
    """The public ones among the items with these keys, in their order.

    Each has article, detail and involvements; evidence_here, its standing evidence in the article's newest
    version; earlier_ones, its accepted relations; answered, its answered disputes; basis, that of the
    decision by which it is public (None: none is kept); shown, the keys of the public items among those that
    it refers to. The number of queries does not grow with the items'.
    """
    keys = list(keys)
    found = {item.pk: item for item in _detailed(public_where(pk__in=keys))}
    items = [found[key] for key in dict.fromkeys(keys) if key in found]
    referred = {key for item in items for key in _referred(item)}
    shown = set(public_where(pk__in=referred).values_list("pk", flat=True)) if referred else set()
    for item in items:
        item.shown = shown  # type: ignore[attr-defined]  # for readers
    return items


def _detailed(items: QuerySet[Item]) -> QuerySet[Item]:
    return (
        with_details(items)
        .annotate(basis=Subquery(_decisions().values("basis")[:1]))
        .select_related("article", "pledge__agreement")
        .defer(*_UNREAD)
        .prefetch_related(
            Prefetch("evidence", standing(), to_attr="evidence_here"),
            Prefetch(
                "relations", Relation.objects.filter(state=RelationState.ACCEPTED), to_attr="earlier_ones"
            ),
            Prefetch(
                "disputes",
                Dispute.objects.exclude(state=DisputeState.OPEN).order_by("pk"),
                to_attr="answered",
            ),
            "pledge__changes",
            Prefetch("pledge__statements", Item.objects.only("pk")),
        )
    )


def _decisions() -> QuerySet[Review]:
    """The decisions by which an item is public, the newest first."""
    made = Review.objects.filter(item=OuterRef("pk"), state__in=PUBLIC_STATES)
    return made.order_by("-at", "-pk")


def standing() -> QuerySet[Evidence]:
    """Evidence that stands in the newest version of its item's article, in text order."""
    newest = Version.objects.filter(article=OuterRef("item__article")).order_by("-number").values("pk")[:1]
    stands = (EvidenceState.EXACT, EvidenceState.MOVED)
    found = Evidence.objects.filter(version=Subquery(newest), state__in=stands)
    return found.select_related("version").defer("version__content").order_by("item", "start")


def _referred(item: Item) -> Iterable[int]:
    """The keys of the items that an item refers to."""
    yield from (relation.earlier_id for relation in item.earlier_ones)  # type: ignore[attr-defined]  # set above
    detail = getattr(item, item.kind, None)
    keys = [getattr(detail, field, None) for field in ("previous_id", "baseline_id", "target_id")]
    if item.kind == "pledge" and detail:
        keys += [change.evidence_id for change in detail.changes.all()]
        keys += [statement.pk for statement in detail.statements.all()]
    yield from (key for key in keys if key is not None)
