"""A person by two or more words of a name, without title: «نوري المالكي», «محمد بن سلمان», «ليونيل ميسي»."""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType
from rawi.reading.names.lexicon import FOREIGN, GIVEN, LINK, NAME_PART, WORD_NAME
from rawi.reading.names.mention import Mention
from rawi.reading.names.person_name import begins_name, name_end
from rawi.reading.names.sheet import Sheet

TRIGGERS = GIVEN | FOREIGN | LINK | WORD_NAME | NAME_PART


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The person whose name begins at word i."""
    if not begins_name(sheet, i):
        return
    last = name_end(sheet, i)
    if last < i + 2:
        return
    sure = sheet.has(i, GIVEN | FOREIGN)
    yield Mention(NameType.PERSON, i, last, "given_person", 0.9 if sure else 0.7)
