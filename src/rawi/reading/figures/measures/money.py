"""Money: the currency after the number, with the state whose it is, or its sign on either side."""

import re
from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.word_sets import word_set
from rawi.reading.figures.line import Line
from rawi.reading.figures.measures.measure import Measure, follows
from rawi.reading.figures.numbers import Number
from rawi.reading.tables import table

_SIGN = re.compile(r"\s?(?:([$€£¥¢])|(ج ?\.م|ر ?\.س))")
_SIGN_BEFORE = re.compile(r"[$€£¥]\s?$")


@cache
def currencies() -> dict[str, str]:
    """Folded form to the currency's base form."""
    found: dict[str, str] = {}
    for row in table("currencies"):
        for form in (row["word"], *row["plurals"].split()):
            found.setdefault(fold(form), row["base"])
        found.setdefault(fold(row["word"]) + "ا", row["base"])
    return found


@cache
def states() -> frozenset[str]:
    """Folded words that say whose a currency is, in all their endings."""
    words = word_set("currency_states")
    return frozenset(w + ending for w in words for ending in ("", "ه", "ا", "ين", "ان", "تين", "تان"))


def money_at(line: Line, number: Number) -> Measure | None:
    """The currency of the number."""
    i = number.last + 1
    base = currencies().get(line.word(i)) if follows(line, number, i) else None
    if base:
        return _with_state(line, i, base)
    if sign := _SIGN.match(line.text, number.end):
        return Measure(
            currencies()[sign.group(1) or sign.group(2).replace(" ", "")], "money", number.last, sign.end()
        )
    if sign := _SIGN_BEFORE.search(line.text[max(0, number.start - 2) : number.start]):
        return Measure(currencies()[sign.group()[0]], "money", number.last, number.end)
    return None


def _with_state(line: Line, i: int, base: str) -> Measure:
    """«دينار كويتي», «ليرات لبنانية»."""
    state = line.word(i + 1)
    if line.near(i, i + 1) and (state in states()):
        name = _masculine(state) + ("ة" if base.endswith("ة") else "")
        return Measure(f"{base} {name}", "money", i + 1, line.ends[i + 1])
    return Measure(base, "money", i, line.ends[i])


@cache
def _masculine(state: str) -> str:
    for row in table("currency_states"):
        if state.startswith(fold(row["word"])):
            return row["word"]
    return state
