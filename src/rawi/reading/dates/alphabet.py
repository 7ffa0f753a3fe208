"""The alphabet of kinds: one letter for each set of kinds that a token can be of, and patterns over them."""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from rawi.reading.model.findings import Grain

#: The letter of words that no date has.
UNKNOWN = "x"
#: Letters are handed out from a block of the code space that regular expressions take literally.
_FIRST = 0x4E00

#: Kinds that rules make, beside those of the lexicon; a token may be of several.
MADE = (
    *(frozenset({"date", f"date_{grain}"}) for grain in Grain),
    *(frozenset({"date", f"date_{grain}", "relday"}) for grain in (Grain.DAY,)),
    *(frozenset({"date", f"date_{grain}", "weekdate"}) for grain in (Grain.DAY,)),
    *(frozenset({"date", "date_day", "in_part", kind}) for kind in ("date", "relday", "weekdate")),
    frozenset({"length"}),
    frozenset({"n"}),
    frozenset({"n", "day"}),
    frozenset({"year_word"}),
    frozenset({"ordinal"}),
    frozenset({"ordinal", "the_n"}),
    frozenset({"month"}),
    frozenset({"month", "month_mismatch"}),
    frozenset({"clock"}),
    frozenset({"phrase"}),
    frozenset({"phrase_core"}),
    frozenset({"year"}),
    frozenset({"dotted"}),
    frozenset({"decimal"}),
    frozenset({"clock_digits"}),
    frozenset({"clock_digits", "decimal"}),
)

_letters: dict[frozenset[str], str] = {frozenset(): UNKNOWN}


def letter_of(kinds: Mapping[str, object] | Iterable[str]) -> str:
    """The letter for that set of kinds."""
    key = frozenset(kinds)
    if key not in _letters:
        _letters[key] = chr(_FIRST + len(_letters))
    return _letters[key]


def letters_with(*kinds: str) -> str:
    """All letters whose set has one of the kinds. Raises ValueError for a kind that nothing is of."""
    known = set().union(*_letters)
    if unknown := set(kinds) - known:
        raise ValueError(f"no such kind: {', '.join(sorted(unknown))}")
    return "".join(letter for key, letter in _letters.items() if key & set(kinds))


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern of kinds as a regular expression over letters.

    {kind} stands for one token of that kind, {one|other} for one of either, {!kind} for any other token; the
    rest is Python's syntax, white space left out.
    """

    def as_class(match: re.Match[str]) -> str:
        return f"[{match.group(1) and '^'}{letters_with(*match.group(2).split('|'))}]"

    return re.compile(re.sub(r"\{(!?)([a-z_|]+)\}", as_class, re.sub(r"\s+", "", pattern)))


for _kinds in MADE:
    letter_of(_kinds)
