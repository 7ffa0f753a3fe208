"""An agreement by its head noun: «الاتفاق النووي الإيراني», «اتفاق الطائف», «مبادرة السلام العربية»."""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType
from rawi.reading.names.adjectives import is_general
from rawi.reading.names.lexicon import AGREEMENT_HEAD, DEFINITE, NUMBER, STOP, lexicon
from rawi.reading.names.mention import Mention
from rawi.reading.names.noun_phrase import adjectives_end, purpose_end, quoted_end
from rawi.reading.names.sheet import Sheet

TRIGGERS = AGREEMENT_HEAD


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The agreement whose head is word i."""
    last = _defined_end(sheet, i) if sheet.has(i, DEFINITE) else _constructed_end(sheet, i)
    if last > i + 1:
        yield Mention(
            NameType.AGREEMENT, i, last, "headed_agreement", 0.65, sheet.tokens[i].stem, core=(i + 1, last)
        )


def _defined_end(sheet: Sheet, i: int) -> int:
    """الاتفاق النووي، الاتفاقية الإطارية لتغير المناخ، المبادرة الخليجية."""
    if lexicon().agreements.get(sheet.tokens[i].stem.removeprefix("ال")) != "free":
        return i
    last = adjectives_end(sheet, i + 1)
    if last == i + 1 or any(is_general(sheet, at) for at in range(i + 1, last)):
        return i
    after = purpose_end(sheet, last)
    return adjectives_end(sheet, after) if after > last else last


def _constructed_end(sheet: Sheet, i: int) -> int:
    """اتفاق فيينا، مبادرة السلام العربية، وثيقة «المدينة»."""
    quoted = quoted_end(sheet, i + 1)
    if quoted > i + 1:
        return quoted
    if not sheet.joined(i + 1) or sheet.has(i + 1, STOP | NUMBER):
        return i
    listed = sheet.phrase(i + 1)
    if listed:
        return listed[1]
    if lexicon().agreements.get(sheet.tokens[i].stem) == "free" and sheet.has(i + 1, DEFINITE):
        after = adjectives_end(sheet, i + 2)
        return after if after > i + 2 else i
    return i
