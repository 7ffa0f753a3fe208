"""Calibration: how sure a finding is, by how often findings like it were right on annotated pages.

A rule's score only says how it ranks what it finds. tables/confidence.tsv gives, for each kind, a weight
to every trait of a finding (its rule, its score, what kind of source speaks …), fitted by
tools/calibrate.py; the sum of a finding's weights is the logarithm of the odds that it is right. So of ten
findings at 0.9 nine should be right, whatever their kind.
"""

import math
from collections import defaultdict
from functools import cache, lru_cache

from rawi.reading.model.findings import (
    Attribution,
    DateValue,
    Finding,
    NameValue,
    PledgeValue,
    StatementValue,
    Value,
)
from rawi.reading.tables import table

#: The trait that all findings of a kind have.
EVERY = "*"
_LEAST, _MOST = 0.05, 0.99
_SHORT_WORDS, _LONG_NAME_WORDS = 5, 2


def calibrated(finding: Finding, text: str) -> Finding:
    """The finding with its confidence in place of its rule's score; a kind that nobody counted keeps that."""
    of_value = _of_value(finding.value, finding, text)
    sure = _confidence(finding.kind, finding.rule, finding.confidence, of_value)
    if sure is None:
        return finding
    return Finding(
        finding.kind,
        finding.spans,
        finding.block,
        finding.sentence,
        finding.rule,
        sure,
        finding.value,
        finding.entry,
    )


def traits(finding: Finding, text: str) -> tuple[str, ...]:
    """What may tell right findings from wrong ones; text is the page's."""
    return _traits(finding.rule, finding.confidence, _of_value(finding.value, finding, text))


def _traits(rule: str, score: float, of_value: tuple[str, ...]) -> tuple[str, ...]:
    return (rule, f"score {score:.2f}", *of_value)


def _of_value(value: Value, finding: Finding, text: str) -> tuple[str, ...]:
    if isinstance(value, NameValue):
        return (value.type,)
    if isinstance(value, StatementValue):
        return _of_statement(value, finding, text)
    if isinstance(value, PledgeValue):
        return (f"by {value.pledgers[0].kind}" if value.pledgers else "by nobody",)
    if isinstance(value, DateValue):
        return (value.grain, "relative" if value.relative else "absolute")
    return ()


def _of_statement(value: StatementValue, finding: Finding, text: str) -> tuple[str, ...]:
    """Who speaks, named how; whether the sentence itself names him; whether much is said."""
    how = "inherited" if value.attribution is Attribution.INHERITED else "named here"
    first = finding.spans[0]
    said = text.count(" ", first.start, first.end) >= _SHORT_WORDS or len(finding.spans) > 1
    length = "much said" if said else "little said"
    if not value.speakers:
        return how, length, "by nobody"
    speaker = value.speakers[0]
    titled = "with title" if speaker.capacity else "without title"
    named = "long name" if speaker.name.count(" ") >= _LONG_NAME_WORDS else "short name"
    return how, length, f"by {speaker.kind}", titled, named


@lru_cache(maxsize=1 << 12)
def _confidence(kind: str, rule: str, score: float, of_value: tuple[str, ...]) -> float | None:
    weights = _weights().get(kind)
    return None if weights is None else confidence(weights, _traits(rule, score, of_value))


def confidence(weights: dict[str, float], found: tuple[str, ...]) -> float:
    """The share of right findings with these traits; what was not counted weighs nothing."""
    odds = weights[EVERY] + sum(weights.get(trait, 0.0) for trait in found)
    return min(max(1 / (1 + math.exp(-odds)), _LEAST), _MOST)


@cache
def _weights() -> dict[str, dict[str, float]]:
    """Kind to trait to weight."""
    found: dict[str, dict[str, float]] = defaultdict(dict)
    for row in table("confidence"):
        found[row["kind"]][row["trait"]] = float(row["weight"])
    return dict(found)
