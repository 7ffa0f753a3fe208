"""The rules of names, one a file. A module here is a rule when it has TRIGGERS and find; nothing
registers it.

TRIGGERS are the facts (see names/lexicon.py) of a word at which the rule is asked; find(sheet, i) gives the
mentions that the rule sees at word i.
"""

from collections.abc import Callable, Iterable
from functools import cache, lru_cache, reduce
from importlib import import_module
from operator import or_
from pkgutil import iter_modules

from rawi.reading.names.mention import Mention
from rawi.reading.names.sheet import Sheet

Rule = Callable[[Sheet, int], Iterable[Mention]]


@cache
def rules() -> tuple[tuple[int, Rule], ...]:
    """All rules with their triggers, in the order of their names."""
    modules = [import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__)]
    return tuple((module.TRIGGERS, module.find) for module in modules)


@cache
def triggers() -> int:
    """The facts of which a word has one where any rule is asked at it."""
    return reduce(or_, (triggers for triggers, _ in rules()))


@lru_cache(maxsize=1 << 12)
def rules_for(facts: int) -> tuple[Rule, ...]:
    """The rules that are asked at a word of these facts: few words share few sets of facts."""
    return tuple(rule for triggers, rule in rules() if facts & triggers)
