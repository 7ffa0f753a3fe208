"""Which items and names readers may see."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Count, OuterRef, Prefetch, Q, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce

from rawi.articles.models import Article, Version
from rawi.articles.queries import closed
from rawi.record.choices import PUBLIC_STATES, EvidenceState, Visibility
from rawi.record.models import DETAILED, Evidence, Involvement, Item, Name

_STANDS = (EvidenceState.EXACT, EvidenceState.MOVED)


def may_be_public(of: str = "") -> Q:
    """True of items that are reviewed, meant for readers, and of an article that is live and open to all.

    of leads from the rows that are asked to their item, such as "item__".
    """
    return Q(
        ~closed(f"{of}article__path"),
        **{
            f"{of}review_state__in": PUBLIC_STATES,
            f"{of}visibility": Visibility.PUBLIC,
            f"{of}article__live": True,
        },
    )


def public() -> QuerySet[Item]:
    """The items that readers may see.

    is_public finds them by an index; the rest is asked again, so that no stale flag can show an item.
    """
    return Item.objects.filter(may_be_public(), is_public=True)


def public_where(**narrow: Any) -> QuerySet[Item]:
    """The items that readers may see among few: of those keys, of these articles.

    Flag and state are asked in a way that no index answers. SQLite would rather look through all that is
    public than for twenty keys.
    """
    asked = Item.objects.alias(
        flag=Coalesce("is_public", Value(False)), state=Coalesce("review_state", Value(""))
    )
    return asked.filter(
        ~closed("article__path"),
        flag=True,
        state__in=PUBLIC_STATES,
        visibility=Visibility.PUBLIC,
        article__live=True,
        **narrow,
    )


def with_details(items: QuerySet[Item]) -> QuerySet[Item]:
    """Items with their kinds' own fields and with who takes part in them: two queries for all."""
    return items.select_related(*DETAILED).prefetch_related(_involved("involvements"))


def public_names() -> QuerySet[Name]:
    """The names that readers may see: those that take part in a public item, and are not merged away."""
    return Name.objects.alias(seen=_newest_public_part()).filter(seen=True, merged_into=None)


def public_names_where(**narrow: Any) -> QuerySet[Name]:
    """The same among few; merged_into is asked in a way that no index answers, as in public_where()."""
    names = Name.objects.alias(seen=_newest_public_part(), heir=Coalesce("merged_into", Value(0)))
    return names.filter(seen=True, heir=0, **narrow)


def _newest_public_part() -> Subquery:
    """True of a name that takes part in a public item: the newest is found by an index and ends the search.

    Not as Exists: PostgreSQL turns that into a join of the whole record, whatever few names are asked for.
    """
    parts = Involvement.objects.filter(may_be_public("item__"), is_public=True, name=OuterRef("pk"))
    return Subquery(parts.order_by("-day", "-item_id").values("is_public")[:1])


def counts_of(articles: Iterable[Article]) -> dict[int, dict[str, int]]:
    """How many public items of each kind each article has, by the articles' keys; one query for all."""
    counts: dict[int, dict[str, int]] = {}
    items = public_where(article__in=[article.pk for article in articles])
    for key, kind, count in items.values_list("article", "kind").annotate(Count("pk")).order_by():
        counts.setdefault(key, {})[kind] = count
    return counts


def public_of(article: Article) -> list[Item]:
    """The public items of an article with their evidence in its newest version (item.evidence_here), in text
    order.

    Two queries, whatever their number. Items without standing evidence in that version are left out.
    """
    newest = Version.objects.filter(article=article).order_by("-number").values("pk")[:1]
    standing = Evidence.objects.filter(
        version=Subquery(newest), state__in=_STANDS, item__in=public_where(article=article)
    )
    detailed = standing.select_related("item", *(f"item__{kind}" for kind in DETAILED))
    items: dict[int, Item] = {}
    for evidence in detailed.prefetch_related(_involved("item__involvements")).order_by("item_id", "start"):
        item = items.setdefault(evidence.item_id, evidence.item)
        item.evidence_here = [*getattr(item, "evidence_here", ()), evidence]  # type: ignore[attr-defined]  # for readers
    return list(items.values())


def _involved(path: str) -> Prefetch:
    return Prefetch(path, Involvement.objects.select_related("name").order_by("role", "order"))
