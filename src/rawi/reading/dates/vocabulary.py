"""The vocabulary: every table's words as kinds with their senses, the article's forms included."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import cache

from rawi.reading.arabic.fold import fold
from rawi.reading.tables import table

Sense = int | float | str
Item = tuple[str, str, Sense]

#: A stretch of words is looked at when it holds one of these kinds.
CORE = (
    *("month", "month_weak", "month_named", "weekday", "weekday_bare", "relday", "vague", "feast"),
    *("one", "counted", "two", "two_of", "many", "the_one", "the_two", "the_many", "own"),
    *(
        "decade",
        "season_bare",
        "season",
        "break_season",
        "year",
        "dotted",
        "clock_digits",
        "share",
        "two_share",
    ),
    *("part_of_day", "adverb_of_day", "the_part_of_day", "late_hour", "eve", "morrow", "adj", "phrase_core"),
)

#: Endings of possession: «أسبوعها الثالث», «عامه الأول».
_OWN = ("ه", "ها", "هم")
_MARKS = {
    "،": "comma",
    ",": "comma",
    "/": "slash",
    "\\": "slash",
    "-": "dash",
    "–": "dash",
    "—": "dash",
    "ـ": "dash",
}
_BRACKETS = {"(": "open", "[": "open", ")": "close", "]": "close"}


def senses_of_tables() -> Mapping[str, Mapping[str, Sense]]:
    """Folded word or phrase to {kind: sense}."""
    found: dict[str, dict[str, Sense]] = defaultdict(dict)
    for read in _READERS.values():
        for words, kind, sense in read():
            found[fold(words)].setdefault(kind, sense)
    for mark, kind in {**_MARKS, **_BRACKETS}.items():
        found[mark] = {kind: mark, "mark": mark}
    found["ال"]["the"] = "ال"
    return found


@cache
def tables_by_kind() -> Mapping[str, str]:
    """Kind to the table whose words are of it; numbers and ordinals share some, the first table counts."""
    found: dict[str, str] = {}
    for name, read in _READERS.items():
        for _, kind, _ in read():
            found.setdefault(kind, name)
    return found


def _months() -> Iterator[Item]:
    for row in table("months"):
        kind = {"": "month", "weak": "month_weak", "named": "month_named"}[row["caution"]]
        number = int(row["month"]) + (100 if row["calendar"] == "hijri" else 0)
        yield row["word"], kind, number
        yield row["word"], "family", row["region"]


def _weekdays() -> Iterator[Item]:
    for row in table("weekdays"):
        yield row["word"], "weekday" if row["form"] == "definite" else "weekday_bare", int(row["day"])


def _time_units() -> Iterator[Item]:
    for row in table("time_units"):
        word, form, unit = row["word"], row["form"], row["unit"]
        yield word, form, unit
        if form in ("one", "many"):
            yield word, f"{form}_{unit}", unit
        if form in ("one", "two", "many") and word != "يوم":
            yield "ال" + word, f"the_{form}", unit
        if form == "many":
            yield "ال" + word, f"the_many_{unit}", unit
        if form == "one":
            yield "ال" + word, f"the_{unit}", unit
            yield from ((_construct(word) + ending, "own", unit) for ending in _OWN)


def _construct(word: str) -> str:
    return word[:-1] + "ت" if word.endswith("ة") else word


def _adjectives() -> Iterator[Item]:
    for row in table("relative_adjectives"):
        if row["form"] != "bare":
            yield "ال" + row["word"], "adj", row["shift"]
        yield row["word"], "adj_bare", row["shift"]


def _numbers() -> Iterator[Item]:
    for row in table("number_words"):
        role, value = row["role"], int(row["value"])
        if role in ("unit", "part", "ten", "tens", "hundred", "hundreds", "one"):
            yield row["word"], f"num_{role}", value
        if role in ("unit", "ten", "tens"):
            yield "ال" + row["word"], "the_n", value
            yield "ال" + row["word"], f"the_num_{role}", value
        if role == "part" and value == 2:
            yield "ال" + row["word"], "the_num_unit", value  # «الاثني عشر»; «الأحد» is a day
        if value == 1000 and role in ("scale", "scales", "pair"):
            yield row["word"], f"num_{role}", value
    for row in table("number_words"):
        if row["role"] in ("unit", "ten", "tens", "one"):
            yield row["word"], "n", int(row["value"])


def _ordinals() -> Iterator[Item]:
    for row in table("ordinal_words"):
        kind = {"unit": "ordinal", "part": "ordinal_part", "last": "ordinal_last"}[row["role"]]
        yield "ال" + row["word"], kind, int(row["value"])
        if row["role"] == "unit":
            yield row["word"], "ordinal_bare", int(row["value"])
    for row in table("number_words"):
        if row["role"] == "tens":
            yield "ال" + row["word"], "ordinal", int(row["value"])


def _simple(
    name: str, kind: str, column: str, *, article: str = "", number: bool = False
) -> Callable[[], Iterator[Item]]:
    """A reader for a table whose column is the sense of its words; article: the kind with ال, "" for none."""

    def read() -> Iterator[Item]:
        for row in table(name):
            word = next(iter(row.values()))
            sense: Sense = int(row[column]) if number else row[column]
            yield word, kind, sense
            if article:
                yield "ال" + word, article, sense

    return read


def _shares() -> Iterator[Item]:
    for row in table("period_shares"):
        share = int(row["share"])
        if row["form"] in ("dated", "two"):
            yield "ال" + row["word"], f"{row['form']}_share", share
            continue
        yield row["word"], "share_of", share
        yield "ال" + row["word"], "share", share
        if row["form"] == "alone":
            yield "ال" + row["word"], "lone_share", share


#: Roles that narrow another: words of the first kind are of the second too.
_NARROWER = {"ever": "since", "throughout": "lasting"}


def _relations() -> Iterator[Item]:
    for row in table("time_relations"):
        role = row["role"]
        if role in _NARROWER:
            yield row["word"], _NARROWER[role], row["word"]
        yield row["word"], f"{role}_" if role in ("in", "from", "to", "or") else role, row["word"]


def _day_parts() -> Iterator[Item]:
    for row in table("day_parts"):
        hours = f"{row['from']}-{row['to']}"
        if row["form"] in ("of", "both"):
            yield row["word"], "part_of_day", hours
            yield _with_article(row["word"]), "the_part_of_day", hours
        if row["form"] == "mark":
            yield row["word"], "meridiem", hours
        if row["form"] in ("adverb", "both"):
            yield row["word"], "adverb_of_day", hours


def _season_breaks() -> Iterator[Item]:
    for row in table("season_breaks"):
        if row["role"] == "season":
            yield "ال" + row["word"], "break_season", int(row["month"])
            continue
        yield row["word"], "break_head", row["word"]
        if " " not in row["word"]:
            yield "ال" + row["word"], "break_head", row["word"]


def _with_article(words: str) -> str:
    first, _, second = words.partition(" ")
    return f"{first} ال{second}" if second else f"ال{first}"


#: Every table with what reads it, in the order in which they are asked.
_READERS: Mapping[str, Callable[[], Iterator[Item]]] = {
    "months": _months,
    "weekdays": _weekdays,
    "time_units": _time_units,
    "relative_adjectives": _adjectives,
    "number_words": _numbers,
    "ordinal_words": _ordinals,
    "time_relations": _relations,
    "day_parts": _day_parts,
    "decades": _simple("decades", "decade", "decade", article="decade", number=True),
    "seasons": _simple("seasons", "season_bare", "month", article="season", number=True),
    "season_breaks": _season_breaks,
    "period_parts": _simple("period_parts", "part", "part"),
    "period_shares": _shares,
    "relative_days": _simple("relative_days", "relday", "days", number=True),
    "vague_times": _simple("vague_times", "vague", "sense"),
    "feast_days": _simple("feast_days", "feast", "rule"),
    "eras": _simple("eras", "era", "era"),
    "length_qualifiers": _simple("length_qualifiers", "qualifier", "qualifier"),
    "year_heads": _simple("year_heads", "year_head", "kind"),
    "year_kinds": _simple("year_kinds", "year_kind_bare", "month", article="year_kind", number=True),
}
