"""The rules of names, one a file. A module here is a rule when it has TRIGGERS and find; nothing
registers it.

TRIGGERS are the facts (see names/lexicon.py) of a word at which the rule is asked; find(sheet, i) gives the
mentions that the rule sees at word i. A rule for few nouns has heads() too: their folded stems without the
article, at which alone it is asked.
"""

from collections.abc import Callable, Iterable
from functools import cache, lru_cache, reduce
from importlib import import_module
from operator import or_
from pkgutil import iter_modules
from typing import NamedTuple

from rawi.reading.names.mention import Mention
from rawi.reading.names.sheet import Sheet

Find = Callable[[Sheet, int], Iterable[Mention]]


class Rule(NamedTuple):
    """A rule: the facts and, None for any, the stems of the words at which it is asked."""

    triggers: int
    heads: frozenset[str] | None
    find: Find


@cache
def rules() -> tuple[Rule, ...]:
    """All rules, in the order of their names."""
    modules = [import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__)]
    return tuple(
        Rule(module.TRIGGERS, module.heads() if hasattr(module, "heads") else None, module.find)
        for module in modules
    )


@cache
def triggers() -> int:
    """The facts of which a word has one where any rule is asked at it."""
    return reduce(or_, (rule.triggers for rule in rules()))


@lru_cache(maxsize=1 << 13)
def rules_for(facts: int, stem: str) -> tuple[Find, ...]:
    """The rules that are asked at a word of these facts and that stem."""
    head = stem.removeprefix("ال")
    asked = (rule for rule in rules() if facts & rule.triggers)
    return tuple(rule.find for rule in asked if rule.heads is None or head in rule.heads)
