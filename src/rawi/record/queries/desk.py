"""What the review desk reads: unreviewed items among others. Never for readers' pages or data."""

from collections.abc import Iterable

from django.db.models import Count, Exists, OuterRef, Prefetch, QuerySet

from rawi.articles.models import Article, Version
from rawi.record.choices import ReviewState
from rawi.record.models import DETAILED, Evidence, Involvement, Item, Review

#: What waits for an editor.
WAITING = (ReviewState.SUGGESTED, ReviewState.STALE)
PAGE = 30
#: The menu looks at no more items than these: a count of everything would grow with the record.
COUNTED_ITEMS = 5000


def waiting(items: QuerySet[Item] | None = None) -> QuerySet[Item]:
    """The items that wait for an editor."""
    return (Item.objects.all() if items is None else items).filter(review_state__in=WAITING)


def waiting_count() -> tuple[int, bool]:
    """How many articles wait, and whether that is all of them: only COUNTED_ITEMS items are looked at."""
    articles = list(waiting().order_by().values_list("article", flat=True)[: COUNTED_ITEMS + 1])
    return len(set(articles)), len(articles) <= COUNTED_ITEMS


def articles_waiting(*, before: int | None = None) -> list[Article]:
    """A page of the articles with items to review, newest first; before is the last key of the page above."""
    articles = _waiting_articles() if before is None else _waiting_articles().filter(pk__lt=before)
    return list(articles.order_by("-pk")[: PAGE + 1])


def next_waiting(article: Article) -> Article | None:
    """The article to review after this one: the next older one, else the newest."""
    others = _waiting_articles().exclude(pk=article.pk).order_by("-pk")
    return others.filter(pk__lt=article.pk).first() or others.first()


def _waiting_articles() -> QuerySet[Article]:
    return Article.objects.filter(Exists(waiting(Item.objects.filter(article=OuterRef("pk")))))


def waiting_by_kind(articles: Iterable[Article]) -> dict[int, dict[str, int]]:
    """How many items of each kind wait, by the articles' keys; one query for all."""
    counts: dict[int, dict[str, int]] = {}
    items = waiting(Item.objects.filter(article__in=[article.pk for article in articles]))
    for key, kind, count in items.values_list("article", "kind").annotate(Count("pk")).order_by():
        counts.setdefault(key, {})[kind] = count
    return counts


def newest_version(article: Article) -> Version | None:
    """The version that the desk shows and that evidence is given in."""
    return Version.objects.filter(article=article).order_by("-number").first()


def items_of(article: Article, version: Version, *, blocks: Iterable[str] | None = None) -> list[Item]:
    """The article's items with words in version (item.evidence_here, in text order), and their trail.

    A bounded number of queries, however many items there are. blocks leaves out all others.
    """
    evidence = Evidence.objects.filter(version=version).order_by("start")
    items = Item.objects.filter(article=article)
    if blocks is not None:
        items = items.filter(pk__in=evidence.filter(block__in=list(blocks)).values("item"))
    here = Prefetch("evidence", evidence, to_attr="evidence_here")
    found = _for_cards(items).prefetch_related(here)
    return [item for item in found if item.evidence_here]


def lost_items_of(article: Article, version: Version) -> list[Item]:
    """The article's stale items, with all the evidence they ever had (item.evidence_ever, newest last)."""
    ever = Evidence.objects.select_related("version").order_by("version__number", "start")
    stale = Item.objects.filter(article=article, review_state=ReviewState.STALE)
    return list(_for_cards(stale).prefetch_related(Prefetch("evidence", ever, to_attr="evidence_ever")))


def _for_cards(items: QuerySet[Item]) -> QuerySet[Item]:
    trail = Review.objects.select_related("by").order_by("at", "pk")
    parts = Involvement.objects.select_related("name").order_by("role", "order")
    return (
        items.select_related(*DETAILED, "created_by")
        .prefetch_related(Prefetch("involvements", parts), Prefetch("reviews", trail))
        .order_by("pk")
    )


def key_below(articles: list[Article]) -> int | None:
    """The key to go on from below a page of articles_waiting(); None where nothing follows."""
    return articles[PAGE - 1].pk if len(articles) > PAGE else None
