"""The public items, a batch at a time."""

from collections.abc import Iterator

from rawi.api.facts.items import public_items
from rawi.api.schemas.item import PublicItem
from rawi.api.site_facts import SiteFacts
from rawi.record.models import Item

SIZE = 1000


def batches(site: SiteFacts, *, size: int = SIZE) -> Iterator[list[PublicItem]]:
    """All public items in the order of their ids.

    Each batch has short queries of its own: no transaction, cursor or lock outlives it, so writers wait for
    nothing, however slowly the file is fetched. What is reviewed meanwhile may be in or not.
    """
    last = 0
    # By the key alone: asked for is_public as well, a database may take that index and sort millions of rows.
    while keys := list(Item.objects.filter(pk__gt=last).order_by("pk").values_list("pk", "is_public")[:size]):
        last = keys[-1][0]
        if items := public_items([key for key, is_public in keys if is_public], site):
            yield items
