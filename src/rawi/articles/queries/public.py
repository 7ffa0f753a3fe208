"""What readers may see of the page tree, and of notices on articles."""

from collections.abc import Collection, Iterable
from datetime import datetime
from functools import reduce
from operator import or_
from typing import Any

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef, Q, QuerySet
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from rawi.articles.choices import CorrectionKind
from rawi.articles.models import ArticleContributor, Contributor, Correction

#: Where a restriction stands: at its page, the page's aliases, and theirs.
_CLOSED = ("page__path", "page__aliases__path", "page__aliases__aliases__path")


def closed(path: str = "path", *, opened: Collection[int] = ()) -> Exists:
    """True of rows whose page is closed to the public, itself or by a section above it.

    path names the field that holds the page's place in the tree, such as article__path. What closes a page
    closes its aliases too, wherever they stand: Wagtail asks there for what it asks at the original. opened
    are the restrictions, by key, that whoever asks has passed.
    """
    own_path = ExpressionWrapper(OuterRef(path), output_field=CharField())
    restricted = PageViewRestriction.objects.annotate(own_path=own_path)
    if opened:
        restricted = restricted.exclude(pk__in=opened)
    return Exists(restricted.filter(reduce(or_, (Q(own_path__startswith=F(place)) for place in _CLOSED))))


def closed_by(restriction: PageViewRestriction, path: str = "path") -> Q:
    """The rows whose page a restriction closes, or closed; path as in closed()."""
    page = restriction.page
    aliases = Page.objects.filter(Q(alias_of=page) | Q(alias_of__alias_of=page)).values_list(
        "path", flat=True
    )
    return reduce(or_, (Q(**{f"{path}__startswith": place}) for place in (page.path, *aliases)))


def public_contributors() -> QuerySet[Contributor]:
    """Those who are named by an article that everybody may read; a draft's names are the newsroom's own."""
    credits = ArticleContributor.objects.filter(
        ~closed("article__path"), contributor=OuterRef("pk"), article__live=True
    )
    return Contributor.objects.filter(Exists(credits))


def retracted() -> Exists:
    """True of articles that the newsroom took back: they stay where they are, and lead nowhere."""
    return Exists(Correction.objects.filter(article=OuterRef("pk"), kind=CorrectionKind.RETRACTION))


def retractions_of(articles: Iterable[int]) -> dict[int, Correction]:
    """The notices with which articles were taken back, by the article's key; the first of several."""
    found = Correction.objects.filter(article__in=list(articles), kind=CorrectionKind.RETRACTION)
    return {notice.article_id: notice for notice in found.order_by("-pk")}


def public_corrections() -> QuerySet[Correction]:
    """The notices on articles that everybody may read, the newest first."""
    seen = Correction.objects.filter(~closed("article__path"), article__live=True)
    return seen.select_related("article", "before", "version").order_by("-pk")


def standing_slots(slots: Iterable[Any], now: datetime | None = None) -> list[Any]:
    """Those of a page's slots whose time has not come, in order; of two with one article the first."""
    now = now or timezone.now()
    standing: dict[int, Any] = {}
    for slot in slots:
        if slot.until is None or slot.until > now:
            standing.setdefault(slot.article_id, slot)
    return list(standing.values())
