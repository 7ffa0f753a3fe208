"""Rules of pledges: one file each, found by being here. A rule is propose(view) -> drafts."""

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from functools import cache

from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.view import View

Rule = Callable[[View], Iterator[Draft]]


@cache
def rules() -> tuple[tuple[str, Rule], ...]:
    """All rules of this package as (name, propose), by name."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return tuple((name, importlib.import_module(f"{__name__}.{name}").propose) for name in names)
