"""The words of numbers, with the particles and the article that may be joined to them."""

from fractions import Fraction
from functools import cache
from typing import NamedTuple

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.wanted import Wanted
from rawi.reading.figures.clitics import ARTICLES, PARTICLES
from rawi.reading.tables import table

#: Joined forms that are other words: لست (I am not), كست, وتسع and بتسع read as verbs.
_OTHER_WORDS = frozenset({"لست", "فلست", "ولست", "كست", "فست", "كتسع", "فتسع", "كعشر", "لالف", "كالف"})
#: Quantities, with whatever is joined to them: no hundreds behind a ك.
_QUANTITIES = ("كميات", "كميه")


class Entry(NamedTuple):
    """A number word: how it combines (tables/number_words.tsv), its worth, what is joined before it."""

    role: str
    value: float
    prefix: str


@cache
def entries() -> dict[str, Entry]:
    """Folded surface form to entry, for every number word with every joined particle."""
    found: dict[str, Entry] = {}
    for word, role, value in _rows():
        for prefix in (*reversed(ARTICLES), *reversed(PARTICLES)):
            form = prefix + word
            if (
                form not in _OTHER_WORDS
                and not form.endswith(_QUANTITIES)
                and (prefix == "" or form not in found)
            ):
                found[form] = Entry(role, value, prefix)
    return found


NUMBER_WORDS = Wanted(entries)


@cache
def joined_parts() -> dict[str, Entry]:
    """Forms of one that are also a part behind و: «وأحد عشر» is spelled like «واحد»."""
    parts = (("و" + word, Entry(role, value, "و")) for word, role, value in _rows() if role == "part")
    return {form: entry for form, entry in parts if form in entries() and entries()[form].role == "one"}


def _rows() -> list[tuple[str, str, float]]:
    words = [(fold(row["word"]), row["role"], float(row["value"])) for row in table("number_words")]
    shares = [
        (fold(row["word"]), f"share_{row['role']}", float(Fraction(row["share"])))
        for row in table("fractions")
    ]
    ordinals = [(fold(row["word"]), "ordinal", float(row["value"])) for row in table("ordinal_words")]
    return words + shares + ordinals
