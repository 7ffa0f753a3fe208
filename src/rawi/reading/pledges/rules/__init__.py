"""Rules of pledges: one file each, found by being here.

A rule is propose(view) -> drafts. A rule with forms(), folded words, runs where the block has one of them;
one without runs where something is said in the block.
"""

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.view import View


class Rule(NamedTuple):
    """A rule: its file's name, what it proposes, and the words that it needs, None for a statement."""

    name: str
    propose: Callable[[View], Iterator[Draft]]
    forms: Callable[[], frozenset[str]] | None = None

    def may_run(self, view: View) -> bool:
        """True when the block has what the rule needs."""
        if self.forms is None:
            return bool(view.said)
        return not self.forms().isdisjoint(view.passage.prose.vocabulary)


@cache
def rules() -> tuple[Rule, ...]:
    """All rules of this package, by name."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    modules = [(name, importlib.import_module(f"{__name__}.{name}")) for name in names]
    return tuple(Rule(name, module.propose, getattr(module, "forms", None)) for name, module in modules)
