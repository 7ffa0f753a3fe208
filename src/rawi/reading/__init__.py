"""The library that reads Arabic news pages: framework-free, no network, usable alone.

>>> from rawi.reading import read
>>> page = read(source)  # doctest: +SKIP

Both names load on first use: whoever needs a single part, such as the fold, loads that part alone.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rawi.reading.model.page import Page
    from rawi.reading.pipeline import read

__all__ = ["Page", "read"]

_HOMES = {"Page": "rawi.reading.model.page", "read": "rawi.reading.pipeline"}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
