"""A part of a country by its side: «الجنوب اللبناني», «الشمال السوري», «الساحل السوري»."""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType
from rawi.reading.names.lexicon import DEFINITE, DEMONYM, DIRECTION
from rawi.reading.names.mention import Mention
from rawi.reading.names.sheet import Sheet

TRIGGERS = DIRECTION


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The region that word i and the adjective of a people after it name."""
    people = sheet.has(i + 1, DEMONYM) and sheet.has(i + 1, DEFINITE) and sheet.joined(i + 1)
    if people and not sheet.tokens[i + 1].stem.endswith("ه"):
        yield Mention(NameType.PLACE, i, i + 2, "directional_region", 0.85, sheet.tokens[i].stem)
