"""Rules that find statements: one a file, found without registration.

A rule module has RULE (its name), RANK (of two proposals for one cue, the lower rank wins) and propose.
"""

from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from rawi.reading.statements.draft import Draft
from rawi.reading.statements.scene import Scene

Rule = Callable[[Scene], Iterator[Draft]]


@cache
def rules() -> tuple[Rule, ...]:
    """The propose functions of all rule modules, by their rank."""
    modules = [import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__)]
    return tuple(
        module.propose for module in sorted(modules, key=lambda module: (module.RANK, module.__name__))
    )
