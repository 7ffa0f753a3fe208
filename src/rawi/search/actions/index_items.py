"""Bring items of the record in the index into line with what readers may see."""

from collections.abc import Collection

from django.db import transaction

from rawi.record.models import DETAILED
from rawi.record.queries import public_where
from rawi.search.actions.keep import keep
from rawi.search.contents import KINDS, contents_of_items
from rawi.search.index import Shelf


@transaction.atomic
def index_items(keys: Collection[int]) -> int:
    """Write the public ones among the items with these keys and take out the others.

    Returns how many were written anew.
    """
    public = public_where(pk__in=keys).filter(kind__in=KINDS)
    items = list(public.select_related(*DETAILED, "article").defer("article__body").order_by("pk"))
    return keep(Shelf.ITEMS, keys, contents_of_items(items))


def drop_items(keys: Collection[int]) -> None:
    """Take items out."""
    keep(Shelf.ITEMS, keys, [])
