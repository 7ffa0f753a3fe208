"""A ministry by its field and country: «الخارجية الأمريكية», «الداخلية المصرية»."""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType
from rawi.reading.names.lexicon import ADJECTIVE, COMMON, DEFINITE, DEMONYM, FIELD, STOP, TIME, TITLE
from rawi.reading.names.mention import Mention
from rawi.reading.names.noun_phrase import is_feminine
from rawi.reading.names.sheet import Sheet

TRIGGERS = FIELD
_YESTERDAY = "الامس"


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The ministry that word i and the adjective after it name."""
    if _is_adjective(sheet, i):
        return
    feminine = sheet.joined(i + 1) and sheet.tokens[i + 1].stem.endswith("ه")
    if feminine and sheet.has(i + 1, DEMONYM) and sheet.has(i + 1, DEFINITE):
        yield Mention(
            NameType.ORGANISATION, i, i + 2, "ministry_field", 0.8, sheet.tokens[i].stem, defined=True
        )


def _is_adjective(sheet: Sheet, i: int) -> bool:
    """«السياسة الخارجية الأميركية»: behind a common noun with the article."""
    if not sheet.joined(i) or not sheet.has(i - 1, DEFINITE) or not sheet.has(i - 1, COMMON):
        return False
    if sheet.has(i - 1, TIME | TITLE | STOP) or sheet.tokens[i - 1].stem == _YESTERDAY:
        return False
    return is_feminine(sheet.tokens[i - 1].stem) or not sheet.has(i - 1, ADJECTIVE)
