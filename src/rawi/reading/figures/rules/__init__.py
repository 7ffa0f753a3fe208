"""Rules of figures: one file each, found by being here. A rule is read(line) -> figures."""

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from functools import cache

from rawi.reading.figures.figure import Figure
from rawi.reading.figures.line import Line

Rule = Callable[[Line], Iterator[Figure]]


@cache
def rules() -> tuple[tuple[str, Rule], ...]:
    """All rules of this package as (name, read), by name."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return tuple((name, importlib.import_module(f"{__name__}.{name}").read) for name in names)
