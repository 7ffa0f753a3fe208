"""Series of a curation: their figures, each following the one before."""

from itertools import pairwise
from typing import Any

from django.utils.translation import gettext as _

from rawi.record.actions.decide_relation import state_relation
from rawi.record.choices import ItemKind, RelationKind
from rawi.record.curating.passages import item_at
from rawi.record.curation import CuratedSeries, Passage
from rawi.record.errors import Refused
from rawi.record.models import Figure, Item, Series


def curate_series(curated: CuratedSeries, *, by: Any) -> Series:
    """The series as the curation has it."""
    series, _made = Series.objects.update_or_create(
        slug=curated.slug,
        defaults={"title": curated.title, "unit": curated.unit, "description": curated.description},
    )
    points = [_figure(passage) for passage in curated.points]
    Figure.objects.filter(pk__in=[item.pk for item in points]).update(series=series)
    for earlier, item in pairwise(points):
        if not item.relations.filter(earlier=earlier, kind=RelationKind.FOLLOWS).exists():
            state_relation(item, earlier, RelationKind.FOLLOWS, by=by)
    return series


def _figure(passage: Passage) -> Item:
    item = item_at(passage, ItemKind.FIGURE)
    if item is None:
        raise Refused(_("No figure of the record stands at “%(words)s”.") % {"words": passage.words})
    return item
