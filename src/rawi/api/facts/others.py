"""Names, dossiers, series and articles as the API shows them."""

from collections.abc import Callable, Iterable
from typing import Any

from django.db.models import Prefetch, QuerySet

from rawi.api.schemas.others import (
    NameRef,
    Point,
    PublicArticle,
    PublicDossier,
    PublicName,
    PublicOffice,
    PublicSeries,
)
from rawi.api.site_facts import SiteFacts
from rawi.articles.models import Article
from rawi.articles.queries import retractions_of
from rawi.record.models import Dossier, Figure, Name, Office, Series
from rawi.record.queries import counts_of, public_names_where, public_series, public_where

#: A series has as many points at most, those entered last.
POINTS = 200


def names(found: QuerySet[Name], site: SiteFacts) -> list[PublicName]:
    """Names with the offices that they hold; three queries."""
    offices = Office.objects.select_related("organisation").order_by("since", "pk")
    kept = list(found.prefetch_related(Prefetch("offices", offices)))
    offices_of = (office for one in kept for office in one.offices.all())
    organisations = {office.organisation_id for office in offices_of if office.organisation_id}
    shown = (
        set(public_names_where(pk__in=organisations).values_list("pk", flat=True)) if organisations else set()
    )
    return [_name(one, site, shown) for one in kept]


def _name(one: Name, site: SiteFacts, shown: set[int]) -> PublicName:
    return PublicName(
        id=one.pk,
        type=one.type,
        name=one.name,
        latin=one.latin,
        wikidata=one.wikidata,
        description=one.description,
        url=site.url("record_name", one.pk),
        offices=[_office(office, shown) for office in one.offices.all()],
    )


def _office(one: Office, shown: set[int]) -> PublicOffice:
    """The office; where it is held only as far as readers may see that name."""
    at = one.organisation if one.organisation_id in shown else None
    return PublicOffice(
        title=one.title,
        organisation=NameRef(id=at.pk, name=at.name) if at else None,
        since=one.since,
        until=one.until,
    )


def dossiers(found: QuerySet[Dossier], site: SiteFacts) -> list[PublicDossier]:
    """Dossiers with what they are about, as far as readers may see it; five queries."""
    kept = list(found.prefetch_related("names", "series"))
    names_shown = _among(public_names_where, {name.pk for one in kept for name in one.names.all()})
    series_shown = _among(_public_series_where, {series.pk for one in kept for series in one.series.all()})
    return [
        PublicDossier(
            id=one.pk,
            slug=one.slug,
            title=one.title,
            introduction=one.introduction,
            url=site.url("record_dossier", one.slug),
            names=[NameRef(id=name.pk, name=name.name) for name in one.names.all() if name.pk in names_shown],
            series=[series.pk for series in one.series.all() if series.pk in series_shown],
            changed_at=one.changed_at,
        )
        for one in kept
    ]


def _public_series_where(**narrow: Any) -> QuerySet[Series]:
    return public_series().filter(**narrow)


def _among(public: Callable[..., QuerySet[Any]], keys: set[int]) -> set[int]:
    """Those of the keys that are public."""
    return set(public(pk__in=keys).values_list("pk", flat=True)) if keys else set()


def series(found: QuerySet[Series], site: SiteFacts) -> list[PublicSeries]:
    """Series with their points in the order of time; two queries."""
    kept = list(found)
    points: dict[int, list[Point]] = {one.pk: [] for one in kept}
    keys = Figure.objects.filter(series__in=points).order_by("-pk").values_list("pk", flat=True)
    figures = public_where(pk__in=list(keys[: POINTS * len(kept)])).select_related("figure")
    for item in figures.order_by("day", "pk"):
        points[item.figure.series_id].append(_point(item, site))  # type: ignore[index]  # they were asked for
    return [
        PublicSeries(
            id=one.pk,
            slug=one.slug,
            title=one.title,
            unit=one.unit,
            description=one.description,
            url=site.url("record_series", one.slug),
            points=points[one.pk],
        )
        for one in kept
    ]


def _point(item: Any, site: SiteFacts) -> Point:
    figure = item.figure
    return Point(
        item=item.pk,
        url=site.url("record_item", item.pk),
        day=item.day,
        as_of=figure.as_of,
        low=figure.low,
        high=figure.high,
        unit=figure.unit,
        qualifier=figure.qualifier,
    )


def articles(found: Iterable[Article], site: SiteFacts) -> list[PublicArticle]:
    """Articles with the number of their items by kind, and which of them were retracted; three queries."""
    kept = list(found)
    counts, retractions = counts_of(kept), retractions_of(one.pk for one in kept)
    return [
        PublicArticle(
            **article_facts(one, site), is_retracted=one.pk in retractions, counts=counts.get(one.pk, {})
        )
        for one in kept
    ]


def article_facts(one: Article, site: SiteFacts) -> dict[str, Any]:
    """The fields of an article that its page and its line in a list share."""
    return {
        "id": one.pk,
        "headline": one.title,
        "summary": one.summary,
        "url": site.url("short_link", one.pk),
        "page": site.absolute(one.url or ""),
        "language": one.locale.language_code,
        "published_on": one.published_on,
        "first_published_at": one.first_published_at,
        "last_published_at": one.last_published_at,
    }
