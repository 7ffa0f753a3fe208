"""Words of time that are no date beside a certain word (tables/date_lookalikes.tsv)."""

from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tokens import Token
from rawi.reading.tables import table


def is_lookalike(token: Token, setting: Setting) -> bool:
    """True when the word beside the token makes it no date («عين اليوم», «المدير العام»)."""
    beside = _beside().get(_written(setting.text(token), setting.particle(token)))
    if beside is None:
        return False
    before = setting.raw_before(token)
    return (
        _bare(before) in beside["before"]
        or (before[:1] in _JOINED and before[1:] in beside["before"])
        or setting.raw_after(token) in beside["after"]
        or setting.particle(token)[-1:] in beside["joined"]
    )


#: Particles that may be joined to the word before.
_JOINED = ("و", "ف", "ب", "ل")


def _written(text: str, particle: str) -> str:
    """The word with the alif of its article, which «لل» leaves out."""
    return "ا" + text if particle.endswith("ل") and text.startswith("ل") else text


def _bare(word: str) -> str:
    """The word without particles joined before its article, and لل written out."""
    if word.startswith("لل"):
        return "ال" + word[2:]
    return word[1:] if word[:1] in ("و", "ب", "ف") and word[1:3] == "ال" else word


@cache
def _beside() -> dict[str, dict[str, set[str]]]:
    """Folded word of time to the words on each side of it that make it no date."""
    found: dict[str, dict[str, set[str]]] = {}
    for row in table("date_lookalikes"):
        sides = found.setdefault(fold(row["word"]), {"before": set(), "after": set(), "joined": set()})
        sides[row["side"]].add(fold(row["beside"]))
    return found
