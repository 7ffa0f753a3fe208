"""A person named by one word, one of the two of a camp: «قوات الحوثي وصالح», «أنصار صالح والحوثي»."""

from collections.abc import Iterator

from rawi.reading.arabic.word_sets import word_set
from rawi.reading.model.findings import NameType
from rawi.reading.names.lexicon import COMMON, DEFINITE, DEMONYM, GIVEN, LINK, NAME_PART, WORD_NAME
from rawi.reading.names.mention import Mention
from rawi.reading.names.sheet import Sheet

TRIGGERS = WORD_NAME | GIVEN


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The person that word i names as one of two."""
    second = sheet.near(i) and sheet.tokens[i].text[0] == "و" and sheet.tokens[i].cut == 1
    if second:
        paired = _is_camp(sheet, i - 2) and _is_family(sheet, i - 1)
    else:
        paired = _is_camp(sheet, i - 1) and sheet.near(i + 1) and _is_family(sheet, i + 1)
    after = sheet.has(i + 1, GIVEN | NAME_PART | LINK | WORD_NAME) and sheet.joined(i + 1)
    if paired and not after and not sheet.has(i, DEFINITE):
        yield Mention(NameType.PERSON, i, i + 1, "paired_person", 0.75)


def _is_camp(sheet: Sheet, i: int) -> bool:
    return i >= 0 and sheet.tokens[i].stem.removeprefix("ال") in word_set("camp_nouns") and sheet.near(i + 1)


def _is_family(sheet: Sheet, i: int) -> bool:
    """الحوثي، والحوثي: a family name in ي that is no people's adjective."""
    plain = sheet.has(i, DEMONYM | COMMON) or not sheet.has(i, DEFINITE)
    return not plain and sheet.tokens[i].stem.endswith("ي")
