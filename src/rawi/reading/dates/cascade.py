"""The cascade: stage after stage, rules join the tokens of an island until nothing but dates is left."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from rawi.reading.dates.alphabet import letter_of
from rawi.reading.dates.rule import Hit, Rule, Senses, Stage, rules_by_stage
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tokens import Token, letters
from rawi.reading.values import dataclass

_STAGES = tuple(Stage)


class _Step(NamedTuple):
    """A stage, and where its rules fit a row."""

    stage: Stage
    matches: tuple[tuple[Rule, re.Match[str]], ...]


@dataclass(frozen=True, slots=True)
class _Found:
    first: int
    last: int
    made: Senses
    rule: Rule


def dates_of(tokens: list[Token], setting: Setting) -> list[Token]:
    """The dates of one island, in order; each token names the rule that finished it."""
    return [token for token in joined(tokens, setting) if "date" in token.senses]


def joined(tokens: list[Token], setting: Setting, *, last: Stage = Stage.OPEN) -> list[Token]:
    """The tokens of one island after the stages up to last."""
    row = letters(tokens)
    step = _step(0, row)
    while step is not None and step.stage <= last:
        found = _found(step.matches, tokens, setting)
        if found:
            tokens = _rewritten(tokens, _kept(found))
            row = letters(tokens)
        step = _step(step.stage + 1, row)
    return tokens


@lru_cache(maxsize=1 << 12)
def _step(first: int, row: str) -> _Step | None:
    """The next stage from the first on whose rules fit a row of letters; None where none do.

    Rows are few and come again and again.
    """
    kinds = frozenset(row)
    for stage in _STAGES[first:]:
        fits = tuple(
            (rule, match)
            for rule in rules_by_stage()[stage]
            if not (rule.needs and kinds.isdisjoint(rule.needs))
            for match in rule.pattern.finditer(row)
        )
        if fits:
            return _Step(stage, fits)
    return None


def _found(
    matches: Iterable[tuple[Rule, re.Match[str]]], tokens: list[Token], setting: Setting
) -> list[_Found]:
    found = []
    for rule, match in matches:
        made = rule.read(Hit(tokens, match), setting)
        if made is not None:
            found.append(_Found(match.start(), match.end(), made, rule))
    return found


def _kept(found: list[_Found]) -> list[_Found]:
    """The longest of those that overlap; of equals the first."""
    if len(found) == 1:
        return found
    kept: list[_Found] = []
    for hit in sorted(found, key=lambda hit: (hit.first - hit.last, hit.first)):
        if all(hit.last <= other.first or other.last <= hit.first for other in kept):
            kept.append(hit)
    return sorted(kept, key=lambda hit: hit.first)


def _rewritten(tokens: list[Token], found: list[_Found]) -> list[Token]:
    row: list[Token] = []
    done = 0
    for hit in found:
        first, last, made = tokens[hit.first], tokens[hit.last - 1], hit.made
        row += tokens[done : hit.first]
        row.append(Token(letter_of(made), first.start, last.end, first.word, made, hit.rule.name))
        done = hit.last
    return row + tokens[done:]
