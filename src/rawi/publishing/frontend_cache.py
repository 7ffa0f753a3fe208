"""Caches before the site, by Wagtail's own interface: the release is one of them, a CDN may be another.

Whoever asks Wagtail to purge an address (`wagtail.contrib.frontend_cache.utils`) has its file written anew;
once that has been done, the caches that stand before the site are told. Wagtail's own receivers are not
installed: they would purge before the new file is there, and the cache would fetch the old one again.
"""

import logging
from collections.abc import Collection, Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Any

from wagtail.contrib.frontend_cache.backends.base import BaseBackend
from wagtail.contrib.frontend_cache.utils import get_backends

from rawi.publishing.marking import mark

logger = logging.getLogger("rawi.publishing")


class ReleaseBackend(BaseBackend):
    """Purging an address marks it."""

    def purge(self, url: str) -> None:
        """Have one address written anew."""
        mark([url])

    def purge_batch(self, urls: Iterable[str]) -> None:
        """Have addresses written anew."""
        mark(urls)


def purge(urls: Collection[str]) -> None:
    """Tell the caches before the site that these addresses have changed; they may be slow, we do not wait."""
    backends = _caches()
    if urls and backends:
        _sender().submit(_send, list(urls), backends)


def _caches() -> list[Any]:
    return [one for one in get_backends().values() if not isinstance(one, ReleaseBackend)]


@cache
def _sender() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(max_workers=1, thread_name_prefix="purge")


def _send(urls: list[str], backends: list[Any]) -> None:
    for backend in backends:
        try:
            backend.purge_batch(urls)
        except Exception:
            # A cache that is down must not stop publishing; it fetches anew when its time is over.
            logger.exception("a cache could not be purged of %d addresses", len(urls))
