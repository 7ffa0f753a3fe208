"""The cascade: stage after stage, rules join the tokens of an island until nothing but dates is left."""

from typing import NamedTuple

from rawi.reading.dates.alphabet import letter_of
from rawi.reading.dates.rule import Hit, Made, Rule, rules_by_stage
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tokens import Token, letters


class _Found(NamedTuple):
    first: int
    last: int
    made: Made
    rule: Rule


def dates_of(tokens: list[Token], setting: Setting) -> list[Token]:
    """The dates of one island, in order; each token names the rule that finished it."""
    for stage in rules_by_stage():
        row = letters(tokens)
        if found := [hit for rule in stage for hit in _hits(rule, tokens, row, setting)]:
            tokens = _rewritten(tokens, _kept(found))
    return [token for token in tokens if token.has("date")]


def _hits(rule: Rule, tokens: list[Token], row: str, setting: Setting) -> list[_Found]:
    found = []
    for match in rule.pattern.finditer(row):
        made = rule.read(Hit(tokens, match), setting)
        if made is not None:
            found.append(_Found(match.start(), match.end(), made, rule))
    return found


def _kept(found: list[_Found]) -> list[_Found]:
    """The longest of those that overlap; of equals the first."""
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
        assert made is not None
        row += tokens[done : hit.first]
        row.append(Token(letter_of(made), first.start, last.end, first.word, made, hit.rule.name))
        done = hit.last
    return row + tokens[done:]
