"""A sports club by its name alone: «فوز الهلال على النصر» on a page about sport; «ريال مدريد» anywhere."""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType
from rawi.reading.names.clubs import is_club
from rawi.reading.names.lexicon import CLUB, lexicon
from rawi.reading.names.mention import Mention
from rawi.reading.names.sheet import Sheet

TRIGGERS = CLUB


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The club named at word i."""
    for length in (3, 2, 1):
        words = (sheet.tokens[i].stem, *(t.text for t in sheet.tokens[i + 1 : i + length]))
        if len(words) == length and words in lexicon().clubs:
            if is_club(sheet, i, i + length, words):
                yield Mention(NameType.ORGANISATION, i, i + length, "club", 0.7)
            return
