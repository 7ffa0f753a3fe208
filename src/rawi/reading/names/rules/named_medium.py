"""A newspaper or station of no list by the noun before it: «صحيفة حريت»."""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType
from rawi.reading.names.lexicon import COMMON, DEFINITE, KNOWN, ORGANISATION, lexicon
from rawi.reading.names.mention import Mention
from rawi.reading.names.name_words import looks_foreign
from rawi.reading.names.noun_phrase import unknown_end
from rawi.reading.names.sheet import Sheet
from rawi.reading.names.town import headed_end

TRIGGERS = ORGANISATION


def heads() -> frozenset[str]:
    """The nouns for media."""
    return frozenset(head for head, kind in lexicon().organisations.items() if kind == "media")


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The medium that the noun at word i and a word of no list after it name; not صحيفة محلية."""
    if lexicon().organisations.get(sheet.tokens[i].stem) != "media" or not sheet.joined(i + 1):
        return
    if headed_end(sheet, i + 1) != i + 2 or sheet.has(i + 1, DEFINITE | KNOWN & ~COMMON):
        return
    foreign = sheet.joined(i + 2) and looks_foreign(sheet, i + 2)
    last = unknown_end(sheet, i + 2) if foreign else i + 2
    yield Mention(NameType.ORGANISATION, i, last, "named_medium", 0.8, sheet.tokens[i].stem, whole=True)
