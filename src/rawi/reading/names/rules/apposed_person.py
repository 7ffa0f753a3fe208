"""A person whose unlisted name stands before a role: «سميح طبيلة وزير النقل», «اريك شفايتسر، رئيس الغرفة»."""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType
from rawi.reading.names.lexicon import (
    COMMON,
    DEFINITE,
    DEMONYM,
    GIVEN,
    HEAD,
    NAME_PART,
    TITLE,
    WORD_NAME,
    lexicon,
)
from rawi.reading.names.mention import Mention
from rawi.reading.names.name_words import is_place, is_unknown
from rawi.reading.names.role import role_end
from rawi.reading.names.sheet import Sheet

TRIGGERS = TITLE


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The person named by the two words before the role at word i."""
    if i < 2 or sheet.has(i, DEFINITE) or lexicon().titles.get(sheet.tokens[i].stem) != "office":
        return
    first = i - 2
    if sheet.tokens[i].cut or sheet.gaps[i].strip(" ،,؛–-"):
        return
    if sheet.joined(first + 1) and _may_be_first(sheet, first) and _may_be_last(sheet, i):
        yield Mention(NameType.PERSON, first, i, "apposed_person", 0.7, capacity=(i, role_end(sheet, i)))


def _may_be_first(sheet: Sheet, i: int) -> bool:
    facts = sheet.tokens[i].facts
    return is_unknown(sheet, i) or bool(
        facts & (GIVEN | NAME_PART | WORD_NAME) and not facts & (COMMON | DEFINITE)
    )


def _may_be_last(sheet: Sheet, role: int) -> bool:
    """A name; behind a given name and before a comma also a family name that is a word («البنيان، نائب»)."""
    i = role - 1
    facts = sheet.tokens[i].facts
    if facts & DEFINITE and not facts & (TITLE | HEAD | DEMONYM) and sheet.has(i - 1, GIVEN):
        return sheet.gaps[role].strip() in ("،", ",") and not is_place(sheet, i)
    return is_unknown(sheet, i) or bool(
        facts & (GIVEN | NAME_PART | WORD_NAME) and not facts & (COMMON | TITLE)
    )
