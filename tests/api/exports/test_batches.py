"""All public items, once each, in batches whose cost and memory do not grow."""

import gc
import tracemalloc
from collections.abc import Callable

from django.test import RequestFactory

from rawi.api.exports.batches import batches
from rawi.api.exports.jsonl import jsonl
from rawi.api.site_facts import SiteFacts, site_facts
from rawi.record.models import Item
from support.public_record import PublicRecord


def _site() -> SiteFacts:
    return site_facts(RequestFactory().get("/"))


def test_each_item_is_in_one_batch(record: PublicRecord) -> None:
    found = list(batches(_site(), size=3))
    assert max(len(batch) for batch in found) <= 3
    assert [item.id for batch in found for item in batch] == list(
        Item.objects.filter(is_public=True).order_by("pk").values_list("pk", flat=True)
    )


def test_a_batch_asks_a_bounded_number_of_queries(
    record: PublicRecord, django_assert_max_num_queries: Callable
) -> None:
    site = _site()
    with django_assert_max_num_queries(14):
        assert next(batches(site, size=1000))


def _multiply(record: PublicRecord, number: int) -> None:
    item = record.item("name")
    copies = [
        Item(kind="name", article=record.article, review_state="accepted", is_public=True, words=item.words)
        for _ in range(number)
    ]
    Item.objects.bulk_create(copies)


def _most_memory(site: SiteFacts) -> int:
    tracemalloc.start()
    for _ in jsonl(batches(site, size=100)):
        gc.collect()  # rows that refer to each other go when Python looks for such, not when they are done
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most


def test_memory_does_not_grow_with_the_record(record: PublicRecord) -> None:
    site = _site()
    _multiply(record, 300)
    few = _most_memory(site)
    _multiply(record, 1500)
    assert _most_memory(site) < few * 1.3
