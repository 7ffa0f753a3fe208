"""Lists of public items, newest first, a page at a time, each found by one index.

A list is found in two steps: the keys of its page in the table whose index fits what is asked (items, pledges
or involvements, which all repeat the flag is_public), then the items themselves through public(). So a page
costs the same however long the list is, and nothing shows that public() would not show.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from django.db.models import Exists, F, OuterRef, Q, QuerySet, Value
from django.db.models.functions import Coalesce

from rawi.articles.models import Article
from rawi.articles.queries import closed
from rawi.record.choices import LATE_STATUSES, ItemKind, Polarity
from rawi.record.models import Dossier, Involvement, Item, Pledge


class Place(NamedTuple):
    """Where an item stands in a list: its day (None: after all that have one) and its key."""

    day: date | None
    key: int


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which public items are asked for; what is "" or None is left open.

    name is the key of a name that takes part in the item, role its part. status and overdue_on ask for
    pledges: those in that state, those that were overdue on that day. dossier and article are keys; since and
    until are the first and last day that the item may have.
    """

    kind: str = ""
    name: int | None = None
    role: str = ""
    status: str = ""
    overdue_on: date | None = None
    dossier: int | None = None
    article: int | None = None
    since: date | None = None
    until: date | None = None

    @property
    def is_about_pledges(self) -> bool:
        """What is asked of pledges alone."""
        return bool(self.status or self.overdue_on) or self.kind == ItemKind.PLEDGE


def places(wanted: Wanted, *, limit: int, after: Place | None = None) -> list[Place]:
    """The places of the next items after a place, at most limit; one query, or two where days run out."""
    rows = _rows(wanted)
    found: list[Place] = []
    if after is None or after.day is not None:
        dated = rows.filter(_range(wanted), day__isnull=False)
        if after is not None:
            # The day alone first: it bounds the index, which a comparison of pairs in "or" would not.
            dated = dated.filter(day__lte=after.day).filter(Q(day__lt=after.day) | Q(key__lt=after.key))
        found = [Place(*row) for row in dated.order_by("-day", "-key")[:limit]]
    if len(found) < limit and not (wanted.since or wanted.until):
        undated = rows.filter(day__isnull=True)
        if after is not None and after.day is None:
            undated = undated.filter(key__lt=after.key)
        found += [Place(*row) for row in undated.order_by("-key")[: limit - len(found)]]
    return found


def _range(wanted: Wanted) -> Q:
    asked = Q()
    if wanted.since:
        asked &= Q(day__gte=wanted.since)
    if wanted.until:
        asked &= Q(day__lte=wanted.until)
    return asked


def _rows(wanted: Wanted) -> QuerySet[Any, tuple[date | None, int]]:
    """Day and key of the items asked for, from where they are fewest: texts, then names, then pledges."""
    if wanted.dossier is not None or wanted.article is not None:
        return _in_texts(wanted).annotate(key=F("pk")).values_list("day", "key")
    if wanted.name is not None:
        return _involved(wanted).values_list("day", "key").distinct()
    if wanted.is_about_pledges:
        return _pledges(wanted).values_list("day", "key")
    items = Item.objects.annotate(key=F("pk")).filter(is_public=True, **_given(kind=wanted.kind))
    return items.values_list("day", "key")


def _in_texts(wanted: Wanted) -> QuerySet[Item]:
    """The items of the article and of the dossier's articles, less what the dossier leaves out."""
    # The flag is asked in a way that no index answers: SQLite would look through all that is public.
    items = Item.objects.alias(flag=Coalesce("is_public", Value(False))).filter(flag=True)
    items = items.filter(**_given(kind=wanted.kind, article=wanted.article))
    if wanted.dossier is not None:
        left_out = Dossier.left_out.through.objects.filter(dossier=wanted.dossier).values("item")
        items = items.filter(article__in=_articles_of(wanted.dossier)).exclude(pk__in=left_out)
    if wanted.name is not None:
        parts = Involvement.objects.alias(who=Coalesce("name", Value(0))).filter(item=OuterRef("pk"))
        items = items.filter(Exists(parts.filter(who=wanted.name, **_given(role=wanted.role))))
    return items.filter(_of_pledges(wanted, "pledge__")) if wanted.is_about_pledges else items


def _involved(wanted: Wanted) -> QuerySet[Any]:
    rows = Involvement.objects.annotate(key=F("item_id"))
    rows = rows.filter(name=wanted.name, is_public=True, **_given(role=wanted.role, kind=wanted.kind))
    return rows.filter(_of_pledges(wanted, "item__pledge__")) if wanted.is_about_pledges else rows


def _pledges(wanted: Wanted) -> QuerySet[Any]:
    rows = Pledge.objects.annotate(key=F("pk"))
    if wanted.kind not in ("", ItemKind.PLEDGE):
        return rows.none()
    if not wanted.overdue_on:
        return rows.filter(is_public=True, **_given(status=wanted.status))
    # By their days: the index of due times would give all that are overdue, to be sorted.
    rows = rows.alias(state=Coalesce("status", Value("")), last=Coalesce("due_to", Value(date.max)))
    late = rows.filter(is_public=True, polarity=Polarity.DO, state__in=LATE_STATUSES)
    return late.filter(last__lt=wanted.overdue_on, **_given(state=wanted.status))


def _of_pledges(wanted: Wanted, path: str) -> Q:
    asked = Q(**_given(path, status=wanted.status), **{f"{path}isnull": False})
    if wanted.overdue_on:
        late = {"polarity": Polarity.DO, "status__in": LATE_STATUSES, "due_to__lt": wanted.overdue_on}
        asked &= Q(**_given(path, **late))
    return asked


def _articles_of(dossier: int) -> QuerySet[Any, int]:
    through = Dossier.articles.through.objects.filter(dossier=dossier, dossier__is_live=True)
    return through.values_list("article", flat=True)


def _given(path: str = "", **asked: Any) -> dict[str, Any]:
    return {f"{path}{field}": value for field, value in asked.items() if value not in ("", None)}


def article_keys(after: int | None, *, limit: int, dossier: int | None = None) -> list[int]:
    """The keys of the next articles, open to readers or not, the last added first."""
    rows = Article.objects.values_list("pk", flat=True) if dossier is None else _articles_of(dossier)
    field = "pk" if dossier is None else "article"
    if after is not None:
        rows = rows.filter(**{f"{field}__lt": after})
    return list(rows.order_by(f"-{field}")[:limit])


def public_articles() -> QuerySet[Article]:
    """The articles that readers may see."""
    return Article.objects.live().exclude(closed("path")).select_related("locale").defer("body")


#: What people follow; names and dates that texts mention would drown it.
TOLD = (ItemKind.STATEMENT, ItemKind.PLEDGE, ItemKind.FIGURE, ItemKind.EVENT)


def latest(*, limit: int, dossier: int | None = None) -> list[int]:
    """The keys of the public items that changed last, of the whole record or of a dossier."""
    items = Item.objects.filter(is_public=True) if dossier is None else _in_texts(Wanted(dossier=dossier))
    rows = items.alias(sort=Coalesce("kind", Value(""))).filter(sort__in=TOLD)
    return list(rows.order_by("-changed_at", "-pk").values_list("pk", flat=True)[:limit])
