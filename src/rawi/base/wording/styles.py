"""The house style of a site, as the app that keeps it says."""

from collections.abc import Callable
from typing import Any

from rawi.base.wording.dates import Style

_Keeper = Callable[[Any], Style]
_KEEPERS: list[_Keeper] = []


def keeps_style(keeper: _Keeper) -> _Keeper:
    """The function says a Wagtail site's style (None: no site was found)."""
    if _KEEPERS:
        raise LookupError(f"{_KEEPERS[0].__module__} keeps the house style already")
    _KEEPERS.append(keeper)
    return keeper


def style_of(site: Any) -> Style:
    """The site's style; the plain one where no app keeps any."""
    return _KEEPERS[0](site) if _KEEPERS else Style()
