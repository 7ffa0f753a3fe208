"""Suggest record items for what the reading finds in a version and the record does not hold yet."""

from dataclasses import asdict

from django.db import transaction

from rawi.articles.models import Version
from rawi.reading.edtf import bounds
from rawi.reading.model.findings import DateValue
from rawi.record.anchors import anchor_at
from rawi.record.models import Evidence, Item
from rawi.record.readings import Located, read_version
from rawi.record.values import value_of


@transaction.atomic
def suggest_items(version: Version) -> list[Item]:
    """The items suggested now. What stands at the same words already, in any state, is left out."""
    known = set(
        Evidence.objects.filter(item__article=version.article, version=version).values_list(
            "item__kind", "block", "start", "end"
        )
    )
    new = [located for located in read_version(version) if _place(located) not in known]
    items = Item.objects.bulk_create(_item(version, located) for located in new)
    Evidence.objects.bulk_create(
        evidence
        for item, located in zip(items, new, strict=True)
        for evidence in _evidence(item, version, located)
    )
    return items


def _place(located: Located) -> tuple[str, str, int, int]:
    first = located.spans[0]
    return (located.finding.kind.value, located.block, first.start, first.end)


def _item(version: Version, located: Located) -> Item:
    finding = located.finding
    item = Item(
        article=version.article,
        kind=finding.kind.value,
        words=" … ".join(span.of(located.text) for span in located.spans),
        value=value_of(finding.value),
        confidence=round(finding.confidence, 3),
        rule=finding.rule[:100],
        entry=finding.entry[:200],
    )
    if isinstance(finding.value, DateValue):
        item.starts_on, item.ends_on = bounds(finding.value.edtf)
    return item


def _evidence(item: Item, version: Version, located: Located) -> list[Evidence]:
    anchors = [anchor_at(located.block, located.text, span) for span in located.spans]
    return [Evidence(item=item, version=version, **asdict(anchor)) for anchor in anchors]
