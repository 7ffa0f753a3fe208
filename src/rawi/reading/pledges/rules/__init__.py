"""Rules of pledges: one file each, found by being here.

A rule is propose(view) -> drafts. A rule with forms(), folded words, runs where the block has one of them;
one without runs where something is said in the block.
"""

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from rawi.reading.arabic.wanted import Wanted
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.view import View


class Rule(NamedTuple):
    """A rule: its file's name, what it proposes, and the words that it needs, None for a statement."""

    name: str
    propose: Callable[[View], Iterator[Draft]]
    forms: Callable[[], frozenset[str]] | None = None


@cache
def rules() -> tuple[Rule, ...]:
    """All rules of this package, by name."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    modules = [(name, importlib.import_module(f"{__name__}.{name}")) for name in names]
    return tuple(Rule(name, module.propose, getattr(module, "forms", None)) for name, module in modules)


def rules_for(view: View) -> tuple[Rule, ...]:
    """The rules whose needs the block has, by name."""
    places = view.passage.prose.places_of(_FORMS)
    if not places and not view.said:
        return ()
    named = frozenset([name for place in places for name in _by_word()[view.passage.words[place]]])
    return _chosen(named, is_said=bool(view.said))


@lru_cache(maxsize=1 << 10)
def _chosen(named: frozenset[str], *, is_said: bool) -> tuple[Rule, ...]:
    """The rules of these names, and those that ask for a statement where something is said."""
    return tuple(rule for rule in rules() if (is_said if rule.forms is None else rule.name in named))


@cache
def _by_word() -> dict[str, tuple[str, ...]]:
    """Each form to the names of the rules that need it."""
    found: dict[str, list[str]] = {}
    for rule in rules():
        for form in rule.forms() if rule.forms else ():
            found.setdefault(form, []).append(rule.name)
    return {form: tuple(names) for form, names in found.items()}


_FORMS = Wanted(_by_word)
