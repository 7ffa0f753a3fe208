"""Capitals and seats of power that stand for their states: «واشنطن», «الكرملين»."""

from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.tables import table


@cache
def capitals() -> dict[str, str]:
    """Folded name of a capital or seat to its state, as tables/capitals.tsv spells it."""
    return {fold(row["word"]): row["state"] for row in table("capitals")}


def state_of_capital(name: str) -> str:
    """«اليونان» for «أثينا», "" for what is no capital that stands for its state."""
    return capitals().get(fold(name), "")
