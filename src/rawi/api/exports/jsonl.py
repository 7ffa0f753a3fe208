"""JSON Lines: an item a line, as the API has it."""

from collections.abc import Iterable, Iterator

from rawi.api.schemas.item import PublicItem


def jsonl(batches: Iterable[list[PublicItem]]) -> Iterator[bytes]:
    """A piece of the file a batch."""
    for items in batches:
        yield "".join(item.model_dump_json(exclude_defaults=True) + "\n" for item in items).encode()
