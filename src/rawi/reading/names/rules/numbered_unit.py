"""An armed body by its number: «الفرقة 30», «اللواء 35», «الفوج الثالث»."""

from collections.abc import Iterator
from functools import cache

from rawi.reading.arabic.word_sets import words_of_kind
from rawi.reading.model.findings import NameType
from rawi.reading.names.lexicon import DEFINITE, NUMBER, ORGANISATION, ORGANISATION_ALONE, lexicon
from rawi.reading.names.mention import Mention
from rawi.reading.names.sheet import Sheet

TRIGGERS = ORGANISATION
#: Units that papers number by words; الفرقة الأولى is a league's too.
_UNITS = frozenset({"فوج", "لواء", "كتيبه"})


@cache
def _nth() -> frozenset[str]:
    return frozenset("ال" + word for word in words_of_kind("ordinal_words", "unit", "role"))


def heads() -> frozenset[str]:
    """The nouns for armed bodies."""
    return frozenset(head for head, kind in lexicon().organisations.items() if kind == "military")


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The unit that word i and the number after it name; not الجيش 3 of a score."""
    head = sheet.tokens[i].stem.removeprefix("ال")
    if lexicon().organisations.get(head) != "military" or sheet.has(i, ORGANISATION_ALONE):
        return
    is_nth = sheet.has(i, DEFINITE) and head in _UNITS and not sheet.sport
    if sheet.joined(i + 1) and (sheet.has(i + 1, NUMBER) or (is_nth and sheet.tokens[i + 1].text in _nth())):
        yield Mention(NameType.ORGANISATION, i, i + 2, "numbered_unit", 0.85, sheet.tokens[i].stem)
