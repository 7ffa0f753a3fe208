"""A person after a title or role: «رئيس الوزراء العراقي مصطفى الكاظمي», «الدكتورة ساندرا ندف», «الرئيس سلام».

The role goes on over nouns with the article, adjectives, bodies and places until a word that can begin a
name. Source: the order of title and name in Gulf, Levantine and Egyptian papers of 2015.
"""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType
from rawi.reading.names.lexicon import DEFINITE, REPORTING, STOP, TITLE, WORD_NAME
from rawi.reading.names.mention import Mention
from rawi.reading.names.person_name import name_end
from rawi.reading.names.role import name_start
from rawi.reading.names.sheet import Sheet

TRIGGERS = TITLE


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The person whose title begins at word i."""
    if sheet.has(i, STOP | REPORTING) and not sheet.has(i, DEFINITE):
        return
    first = name_start(sheet, i)
    if first is None:
        return
    last = name_end(sheet, first, titled=True)
    doubtful = last == first + 1 and sheet.has(first, WORD_NAME) and not sheet.has(first - 1, TITLE)
    if last > first and not doubtful:
        confidence = 0.95 if last > first + 1 else 0.85
        yield Mention(
            NameType.PERSON,
            first,
            last,
            "titled_person",
            confidence,
            sheet.tokens[i].stem,
            capacity=(i, first),
        )
