"""An armed body by its number: «الفرقة 30», «اللواء 35»."""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType
from rawi.reading.names.lexicon import NUMBER, ORGANISATION, ORGANISATION_ALONE, lexicon
from rawi.reading.names.mention import Mention
from rawi.reading.names.sheet import Sheet

TRIGGERS = ORGANISATION


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The unit that word i and the number after it name; not الجيش 3 of a score."""
    head = sheet.tokens[i].stem.removeprefix("ال")
    if lexicon().organisations.get(head) != "military" or sheet.has(i, ORGANISATION_ALONE):
        return
    if sheet.joined(i + 1) and sheet.has(i + 1, NUMBER):
        yield Mention(NameType.ORGANISATION, i, i + 2, "numbered_unit", 0.85, sheet.tokens[i].stem)
