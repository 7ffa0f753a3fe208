"""The rules of events, one a file: find(scene, i) gives the drafts that the rule sees at word i, which is a
form of event_verbs or event_nouns. Nothing registers it.
"""

from collections.abc import Callable, Iterable
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from rawi.reading.events.draft import Draft
from rawi.reading.events.scene import Scene

Rule = Callable[[Scene, int], Iterable[Draft]]


@cache
def rules() -> tuple[Rule, ...]:
    """All rules, in the order of their names."""
    return tuple(import_module(f"{__name__}.{found.name}").find for found in iter_modules(__path__))
