"""Suggest record items for what the reading finds in a version and the record does not hold yet."""

from collections import defaultdict
from dataclasses import asdict
from datetime import date
from typing import Any

from django.db import transaction
from django.db.models import Model

from rawi.articles.models import Article, Version
from rawi.reading.model.findings import FigureValue
from rawi.reading.spans import Span
from rawi.record.anchors import anchor_at
from rawi.record.details import detail_of, time_of
from rawi.record.models import Evidence, Figure, Involvement, Item
from rawi.record.naming import names_for
from rawi.record.parts import parts_of
from rawi.record.readings import Located, read_version


@transaction.atomic
def suggest_items(version: Version) -> list[Item]:
    """The items suggested now. What stands at the same words already, in any state, is left out."""
    known = set(
        Evidence.objects.filter(item__article=version.article, version=version).values_list(
            "item__kind", "block", "start", "end"
        )
    )
    new = [located for located in read_version(version) if _place(located) not in known]
    day = day_of(version.article)
    items = Item.objects.bulk_create(_item(version, located, day) for located in new)
    pairs = list(zip(items, new, strict=True))
    Evidence.objects.bulk_create(row for item, located in pairs for row in _evidence(item, version, located))
    _add_details(pairs)
    _add_involvements(pairs)
    return items


def day_of(article: Article) -> date | None:
    """The day of what an article says: the one its relative dates count from, else its first publication."""
    return article.reference_day or (article.first_published_at and article.first_published_at.date())


def _place(located: Located) -> tuple[str, str, int, int]:
    first = located.spans[0]
    return (located.finding.kind.value, located.block, first.start, first.end)


def _item(version: Version, located: Located, day: date | None) -> Item:
    finding = located.finding
    first, last = time_of(finding.value)
    return Item(
        article=version.article,
        kind=finding.kind.value,
        words=" … ".join(span.of(located.text) for span in located.spans),
        day=(first or day) if finding.kind.value == "event" else day,
        starts_on=first,
        ends_on=last,
        confidence=round(finding.confidence, 3),
        rule=finding.rule[:100],
        entry=finding.entry[:200],
    )


def _evidence(item: Item, version: Version, located: Located) -> list[Evidence]:
    anchors = [anchor_at(located.block, located.text, span) for span in located.spans]
    return [Evidence(item=item, version=version, **asdict(anchor)) for anchor in anchors]


def _add_details(pairs: list[tuple[Item, Located]]) -> None:
    rows: dict[type[Model], list[Any]] = defaultdict(list)
    for item, located in pairs:
        detail = detail_of(item, located)
        if detail is not None:
            rows[type(detail)].append(detail)
    _link_figures(pairs, rows[Figure])
    for model, details in rows.items():
        model._default_manager.bulk_create(details)


def _link_figures(pairs: list[tuple[Item, Located]], figures: list[Figure]) -> None:
    """Bind each figure to the one of the same text that it replaces (from 12 to 3)."""
    places = {
        (span.start, span.end): item
        for item, located in pairs
        if isinstance(located.finding.value, FigureValue)
        for span in located.finding.spans
    }
    by_item = {figure.item_id: figure for figure in figures}
    for item, located in pairs:
        previous = getattr(located.finding.value, "previous", None)
        if isinstance(previous, Span):
            by_item[item.pk].previous = places.get((previous.start, previous.end))


def _add_involvements(pairs: list[tuple[Item, Located]]) -> None:
    parts = [(item, parts_of(located)) for item, located in pairs]
    names = names_for(part for _, own in parts for part in own)
    Involvement.objects.bulk_create(
        Involvement(
            item=item,
            name=names.meant_by(part),
            role=part.role,
            order=order,
            as_named=(part.as_named or part.name)[:255],
            capacity=part.capacity[:255],
            speaker_kind=part.speaker_kind,
            reason=part.reason[:255],
            kind=item.kind,
            day=item.day,
        )
        for item, own in parts
        for order, part in enumerate(own)
    )
