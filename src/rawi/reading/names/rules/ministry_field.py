"""A ministry by its field and country: «الخارجية الأمريكية», «الداخلية المصرية»."""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType
from rawi.reading.names.lexicon import DEFINITE, DEMONYM, FIELD
from rawi.reading.names.mention import Mention
from rawi.reading.names.sheet import Sheet

TRIGGERS = FIELD


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The ministry that word i and the adjective after it name."""
    feminine = sheet.joined(i + 1) and sheet.tokens[i + 1].stem.endswith("ه")
    if feminine and sheet.has(i + 1, DEMONYM) and sheet.has(i + 1, DEFINITE):
        yield Mention(
            NameType.ORGANISATION, i, i + 2, "ministry_field", 0.8, sheet.tokens[i].stem, defined=True
        )
