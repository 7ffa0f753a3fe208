"""Words that make a number without a noun count (tables/count_cues.tsv)."""

from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.figures.clitics import bare_forms, definite_form
from rawi.reading.memory import remembered
from rawi.reading.tables import table


@cache
def _cues() -> dict[str, str]:
    return {fold(row["word"]): row["way"] for row in table("count_cues")}


@remembered(most=1 << 13)
def way_of(word: str) -> str:
    """The way of a folded cue with its particles: "harm", "size", "part", or "" for any other word."""
    split = definite_form(word)
    forms = [rest for _, rest in bare_forms(word)] + ([split[1]] if split else [])
    return next((_cues()[form] for form in forms if form in _cues()), "")


def is_size_cue(word: str) -> bool:
    """True for a word that says how large something is."""
    return way_of(word) == "size"
