"""Words of time that are no date beside a certain word (tables/date_lookalikes.tsv)."""

from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tokens import Token
from rawi.reading.tables import table


def is_lookalike(token: Token, setting: Setting) -> bool:
    """True when the word beside the token makes it no date («عين اليوم», «المدير العام»)."""
    before, after = _beside().get(setting.text(token), _NOTHING)
    return _bare(setting.raw_before(token)) in before or setting.raw_after(token) in after


_NOTHING: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())


def _bare(word: str) -> str:
    """The word without particles joined before its article, and لل written out."""
    if word.startswith("لل"):
        return "ال" + word[2:]
    return word[1:] if word[:1] in ("و", "ب", "ف") and word[1:3] == "ال" else word


@cache
def _beside() -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    found: dict[str, tuple[set[str], set[str]]] = {}
    for row in table("date_lookalikes"):
        sides = found.setdefault(fold(row["word"]), (set(), set()))
        sides[row["side"] == "after"].add(fold(row["beside"]))
    return {word: (frozenset(before), frozenset(after)) for word, (before, after) in found.items()}
