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


#: What a pattern is made of, and how often: the beginning of a group (one that only looks round apart), its
#: end, a choice, a token.
_PARTS = re.compile(
    r"(?P<look>\(\?(?:<?[=!]|\(\w+\)))|(?P<open>\((?:\?(?:P<\w+>|:))?)"
    r"|(?P<part>[|)]|\{[a-z_|]+\})(?P<often>[?*]|\{0)?"
)


def needed(pattern: str) -> frozenset[str]:
    """Letters of which each row that the pattern fits has at least one; none where that cannot be told.

    A row without them need not be searched: most rows have nothing to do with most rules.
    """
    groups: list[list[list[frozenset[str]]]] = [[[]]]
    looks = [False]
    for match in _PARTS.finditer(re.sub(r"\s+", "", pattern)):
        part = match["part"]
        if part is None:
            groups.append([[]])
            looks.append(match["look"] is not None)
        elif part == "|":
            groups[-1].append([])
        elif part != ")":
            letters = frozenset(letters_with(*part[1:-1].split("|")))
            groups[-1][-1] += [] if match["often"] else [letters]
        elif not (looks.pop() | (match["often"] is not None)):
            inside = _least(groups.pop())
            groups[-1][-1] += [inside] if inside else []
        else:
            groups.pop()
    return _least(groups[0])


def _least(branches: list[list[frozenset[str]]]) -> frozenset[str]:
    """Of each branch the fewest letters that it cannot do without, together; none where one needs nothing."""
    least = [min(needs, key=len, default=frozenset()) for needs in branches]
    return frozenset().union(*least) if all(least) else frozenset()


for _kinds in MADE:
    letter_of(_kinds)
