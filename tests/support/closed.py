"""A page of a served site that is closed to the public for a while."""

from collections.abc import Iterator
from contextlib import contextmanager
from urllib.request import urlopen

from support.serving import Site
from support.told import tell
from support.until import until

_OPEN = """
from wagtail.models import PageViewRestriction
PageViewRestriction.objects.get().delete()
print("open", flush=True)
"""


@contextmanager
def closed_by(site: Site, code: str, *, door: str) -> Iterator[list[str]]:
    """The lines that the code printed which closes the page, its address first; it is open again afterwards.

    door is a part of the address that a stranger is led to.
    """
    printed = tell(site, code).strip().splitlines()
    # Its file goes a moment after it was closed.
    until(lambda: door in urlopen(site.address + printed[0]).url)
    yield printed
    tell(site, _OPEN)
