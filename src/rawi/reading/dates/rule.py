"""Rules: what a file in rules/ holds, how it sees the tokens that it fits, and how all files are found."""

import pkgutil
import re
from collections.abc import Callable, Iterator, Mapping
from enum import IntEnum
from functools import cache
from importlib import import_module

from rawi.reading.dates import rules
from rawi.reading.dates.alphabet import compiled, needed
from rawi.reading.dates.lengths import Length
from rawi.reading.dates.lexicon import lexicon
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tokens import Sense, Token
from rawi.reading.dates.when import When
from rawi.reading.values import dataclass

#: What a rule makes of the tokens that it fits: the senses of one new token, None where it does not hold.
Senses = Mapping[str, Sense]
Made = Senses | None


class Stage(IntEnum):
    """The order in which rules work; each stage sees what those before it made."""

    NUMBERS = 0
    LENGTHS = 1
    SUMS = 2
    YEARS = 3
    DAYS = 4
    LISTS = 5
    PARTS = 6
    CLOCKS = 7
    TIES = 8
    RANGES = 9
    OPEN = 10


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a rule's pattern fits: the island's tokens and the match over their letters."""

    tokens: list[Token]
    match: re.Match[str]

    @property
    def first(self) -> Token:
        """The first token of the match."""
        return self.tokens[self.match.start()]

    @property
    def last(self) -> Token:
        """The last token of the match."""
        return self.tokens[self.match.end() - 1]

    def all(self, group: str) -> list[Token]:
        """The tokens of a group; none where it took no part."""
        start, end = self.match.span(group)
        return self.tokens[start:end] if start >= 0 else []

    def one(self, group: str) -> Token | None:
        """The first token of a group, None where it took no part."""
        start, end = self.match.span(group)
        return self.tokens[start] if 0 <= start < end else None

    def the(self, group: str) -> Token:
        """The first token of a group that always takes part."""
        return self.tokens[self.match.start(group)]

    @property
    def before(self) -> Token | None:
        """The token before the match in its island, None where it begins one."""
        start = self.match.start()
        return self.tokens[start - 1] if start else None

    @property
    def after(self) -> Token | None:
        """The token after the match in its island, None where it ends one."""
        end = self.match.end()
        return self.tokens[end] if end < len(self.tokens) else None


@dataclass(frozen=True, slots=True)
class Rule:
    """One file of rules/: its name, stage, pattern over letters, what a row needs for it, and reader."""

    name: str
    stage: Stage
    pattern: re.Pattern[str]
    needs: frozenset[str]
    read: Callable[[Hit, Setting], Made]


@cache
def rules_by_stage() -> tuple[tuple[Rule, ...], ...]:
    """All rules of the package rules, those of a stage in the order of their names."""
    lexicon()  # its kinds must be known before patterns are compiled
    found = list(_rules())
    return tuple(tuple(rule for rule in found if rule.stage is stage) for stage in Stage)


def _rules() -> Iterator[Rule]:
    for module in sorted(pkgutil.iter_modules(rules.__path__), key=lambda module: module.name):
        code = import_module(f"{rules.__name__}.{module.name}")
        if hasattr(code, "PATTERN"):
            yield Rule(module.name, code.STAGE, compiled(code.PATTERN), needed(code.PATTERN), code.read)


def as_date(when: When, *kinds: str) -> Made:
    """A date, of further kinds too."""
    return {"date": when, f"date_{when.grain}": 1, **dict.fromkeys(kinds, 1)}


def as_length(value: Length) -> Made:
    """A length of time."""
    return {"length": value}
