"""The outbox: what changed, and what must be written anew, is kept in the transaction of the change."""

from collections.abc import Iterable, Iterator
from itertools import batched
from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.db import transaction
from wagtail.models import Site

from rawi.publishing.addresses import Address, address_of, host_of
from rawi.publishing.errors import NoPlace
from rawi.publishing.folder import Folder
from rawi.publishing.models import Change, Mark, Rank
from rawi.publishing.rendering import scheme
from rawi.publishing.touched import Keys
from rawi.publishing.touches import addresses_of

#: The change that says: what every page carries may be otherwise.
FRAME = "frame"
BATCH = 500
#: Files that the request which takes pages off removes itself, at once; the worker removes the rest first.
REMOVED_AT_ONCE = 500


def release_folder() -> Folder:
    """The site's release folder."""
    return Folder(settings.RELEASE)


def mark(addresses: Iterable[str], *, rank: Rank = Rank.NOW, is_gone: bool = False) -> int:
    """Have the files at addresses written anew: paths (in every edition) or whole links; returns how many.

    Call it in the transaction of the change: with it, it happens or not. is_gone takes the files away as
    soon as that transaction is committed, before anything is written.
    """
    found = dict.fromkeys(addresses_in_editions(addresses, edition_hosts()))
    rows = (_row(address, rank, is_gone) for address in found)
    for batch in batched(rows, BATCH):
        Mark.objects.bulk_create(batch)
    if is_gone and found:
        first = list(found)[:REMOVED_AT_ONCE]
        transaction.on_commit(lambda: take_away(first), robust=True)
    return len(found)


def mark_change(change: str, keys: Keys) -> None:
    """Have all marked that a change of what has these keys touches, once it is committed."""
    if keys:
        Change.objects.create(change=change, keys=sorted(keys))


def mark_touched(change: str, keys: Keys) -> None:
    """Mark now what such a change touches, as the table says: for what soon leads to nothing any more."""
    if not keys:
        return
    by_rank: dict[Rank, list[str]] = {}
    for rank, address in addresses_of(change, keys):
        by_rank.setdefault(rank, []).append(address)
    done: set[str] = set()
    for rank in sorted(by_rank):
        mark([one for one in by_rank[rank] if one not in done], rank=rank)
        done |= set(by_rank[rank])


def mark_frame() -> None:
    """Have the worker look whether what every page carries has changed, and rebuild everything if so."""
    Change.objects.create(change=FRAME)


def take_away(addresses: Iterable[Address]) -> None:
    """Remove the files at addresses. A page that is being written there is waited for, and removed too."""
    folder = release_folder()
    for address in addresses:
        with folder.lock(address):
            folder.remove(address)


def edition_hosts() -> list[str]:
    """The hosts of all editions, the site's own first."""
    own = host_of(scheme(), urlsplit(settings.ORIGIN).netloc)
    sites = Site.objects.order_by("-is_default_site", "pk").values_list("hostname", "port", "is_default_site")
    usual = {"http": 80, "https": 443}[scheme()]
    others = [
        name if port in {80, 443, usual} else f"{name}:{port}" for name, port, own_ in sites if not own_
    ]
    return list(dict.fromkeys([own, *(name.lower() for name in others)]))


def addresses_in_editions(addresses: Iterable[str], hosts: list[str]) -> Iterator[Address]:
    """Paths in every edition and whole links, as addresses that can have a file."""
    for address in addresses:
        yield from _in_editions(address, hosts)


def _in_editions(address: str, hosts: list[str]) -> list[Address]:
    try:
        is_path = address[:1] == "/"
        found = [Address(host, unquote(address)) for host in hosts] if is_path else [address_of(address)]
        return [_checked(one) for one in found]
    except NoPlace:
        return []


def _checked(address: Address) -> Address:
    release_folder().place(address)
    return address


def _row(address: Address, rank: Rank, is_gone: bool) -> Mark:
    return Mark(key=address.key, url=address.url(scheme()), rank=rank, is_gone=is_gone)
