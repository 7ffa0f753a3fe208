"""Rules that suggest what one item is to an earlier one; each is a module with NAME, KINDS and relate."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from rawi.record.choices import RelationKind
from rawi.record.models import Item


@dataclass(frozen=True, slots=True)
class Suggested:
    """What a rule suggests: the relation of an item to an earlier one, and why, in one sentence."""

    kind: RelationKind
    explanation: str


#: A rule looks at an item and an earlier one of the same kind, of the same people, on any matter.
Rule = Callable[[Item, Item], Suggested | None]


@cache
def rules() -> tuple[tuple[str, frozenset[str], Rule], ...]:
    """Every rule of this package: its name, the kinds that it looks at, and its function."""
    return tuple(_rules())


def _rules() -> Iterator[tuple[str, frozenset[str], Rule]]:
    for found in sorted(iter_modules(__path__), key=lambda found: found.name):
        module = import_module(f"{__name__}.{found.name}")
        yield f"relations.{found.name}", frozenset(module.KINDS), module.relate
