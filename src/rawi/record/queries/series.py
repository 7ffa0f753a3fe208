"""Series of figures."""

from datetime import date

from django.db.models import Exists, OuterRef, QuerySet

from rawi.record.models import Figure, Item, Series
from rawi.record.queries.items import items_of
from rawi.record.queries.public import may_be_public

#: A chart with more points would be none; the table under it has the same ones.
MOST_POINTS = 200


def public_series() -> QuerySet[Series]:
    """The series of which readers may see a figure."""
    points = Figure.objects.filter(may_be_public("item__"), series=OuterRef("pk"), item__is_public=True)
    return Series.objects.filter(Exists(points)).order_by("title", "pk")


def points_of(series: Series) -> list[Item]:
    """The series' public figures, those entered last, in the order of time."""
    keys = Figure.objects.filter(series=series).order_by("-pk").values_list("pk", flat=True)
    items = items_of(keys[:MOST_POINTS])
    return sorted((item for item in items if item.day), key=lambda item: (item.day or date.min, item.pk))
