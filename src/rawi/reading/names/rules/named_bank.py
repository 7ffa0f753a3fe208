"""A bank whose foreign name stands before the noun: «كومرتس بنك», «دويتشه بنك»."""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType
from rawi.reading.names.lexicon import FOREIGN, ORGANISATION
from rawi.reading.names.mention import Mention
from rawi.reading.names.name_words import looks_foreign
from rawi.reading.names.sheet import Sheet

TRIGGERS = ORGANISATION


def heads() -> frozenset[str]:
    """The bank."""
    return frozenset({"بنك"})


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The bank that word i and the one before it name."""
    if sheet.tokens[i].stem != "بنك" or i == 0 or not sheet.joined(i):
        return
    if looks_foreign(sheet, i - 1) or sheet.has(i - 1, FOREIGN):
        yield Mention(NameType.ORGANISATION, i - 1, i + 1, "named_bank", 0.8, "بنك")
