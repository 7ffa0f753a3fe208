"""Confidence: how far a statement can be trusted, by its rule, its evidence and what makes it less sure."""

from collections.abc import Iterable
from functools import cache

from rawi.reading.tables import table

#: What a rule without a row gets.
_UNKNOWN = 50
_LEAST = 10
ANY_RULE = "*"


@cache
def _percents() -> dict[tuple[str, str], int]:
    return {(row["rule"], row["evidence"]): int(row["percent"]) for row in table("statement_confidence")}


def confidence(rule: str, evidence: str, doubts: Iterable[str]) -> float:
    """The share of right statements (0–1) that this rule finds by this evidence; each doubt lowers it."""
    percents = _percents()
    percent = percents.get((rule, evidence), _UNKNOWN)
    for doubt in doubts:
        percent -= percents[ANY_RULE, doubt]
    return max(percent, _LEAST) / 100
