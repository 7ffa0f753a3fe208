"""Bring the whole index into line with what is public."""

from collections.abc import Callable, Iterator
from itertools import batched
from typing import Any

from django.db.models import Q

from rawi.articles.models import Article
from rawi.record.models import Item
from rawi.search.actions.index_articles import index_articles
from rawi.search.actions.index_items import index_items
from rawi.search.contents import KINDS

_BATCH = 200
#: Keys looked up at once, so that no list of a million stands in memory.
_KEYS = 20_000

Tell = Callable[[int, int], None]


def rebuild(*, anew: bool = False, tell: Tell = lambda done, written: None) -> int:
    """Index what is missing and take out what is not public; returns how many entries were written.

    anew looks at everything there is and writes what changed. Each batch is a transaction of its own: what
    was interrupted goes on where it stopped, and readers find the rest meanwhile. tell hears how many were
    looked at and how many of them were written.
    """
    done = written = 0
    for index, keys in (
        (index_articles, _keys(Article.objects.all() if anew else _articles_out_of_line())),
        (index_items, _keys(Item.objects.filter(kind__in=KINDS) if anew else _items_out_of_line())),
    ):
        for batch in batched(keys, _BATCH):
            written += index(batch)
            done += len(batch)
            tell(done, written)
    return written


def _articles_out_of_line() -> Any:
    is_in = Q(search_entry__isnull=False)
    return Article.objects.filter((Q(live=True, alias_of=None) & ~is_in) | (Q(live=False) & is_in))


def _items_out_of_line() -> Any:
    is_in = Q(search_entry__isnull=False)
    return Item.objects.filter((Q(is_public=True, kind__in=KINDS) & ~is_in) | (Q(is_public=False) & is_in))


def _keys(rows: Any) -> Iterator[int]:
    after = 0
    while keys := list(rows.filter(pk__gt=after).order_by("pk").values_list("pk", flat=True)[:_KEYS]):
        yield from keys
        after = keys[-1]
