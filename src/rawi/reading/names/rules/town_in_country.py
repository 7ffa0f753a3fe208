"""A town of no list before its country in brackets: «في شيبوك (نيجيريا)»."""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType
from rawi.reading.names.lexicon import DEFINITE, KNOWN, NAME_PART, NUMBER, PHRASE
from rawi.reading.names.mention import Mention
from rawi.reading.names.sheet import Sheet
from rawi.reading.names.town import LEADING

TRIGGERS = PHRASE
_SHORTEST = 3


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The town before the bracket that holds the country at word i alone."""
    if (
        not sheet.gaps[i]
        or sheet.gaps[i].strip() != "("
        or i < 2
        or sheet.has(i - 1, KNOWN & ~NAME_PART | DEFINITE | NUMBER)
    ):
        return
    found = sheet.phrase(i)
    is_country = found is not None and found[0].kind == "country" and sheet.gap_after(found[1] - 1)[:1] == ")"
    is_town = sheet.tokens[i - 2].text in LEADING and sheet.joined(i - 1)
    if is_country and is_town and len(sheet.tokens[i - 1].text) >= _SHORTEST:
        yield Mention(NameType.PLACE, i - 1, i, "town_in_country", 0.75)
