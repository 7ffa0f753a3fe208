"""A listed place, organisation or person: «الولايات المتحدة», «حلف شمال الأطلسي», «أوباما»."""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType
from rawi.reading.names.lexicon import (
    DEMONYM,
    ORGANISATION,
    PHRASE,
    PLACE_HEAD,
    Phrase,
)
from rawi.reading.names.mention import Mention
from rawi.reading.names.noun_phrase import is_adjective
from rawi.reading.names.sheet import Sheet

TRIGGERS = PHRASE


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The listed name at word i."""
    found = sheet.phrase(i)
    if found is None:
        return
    phrase, last = found
    if phrase.ambiguous and not _evidence(sheet, i, last, phrase):
        return
    if len(phrase.words) == 1 and _is_something_else(sheet, i, last, phrase):
        return
    confidence = 0.75 if phrase.ambiguous else 0.95
    yield Mention(
        NameType(phrase.type), i, last, "listed_name", confidence, phrase.entry, same=phrase.same or phrase.entry
    )


def _evidence(sheet: Sheet, i: int, last: int, phrase: Phrase) -> bool:
    """A head or في before the word, or marks round it."""
    if phrase.type == "place":
        before = sheet.tokens[i - 1] if i else None
        if before is None or not sheet.near(i):
            return False
        return (before.text in ("في", "وفي", "الي", "من") and not sheet.tokens[i].cut and last < len(sheet.tokens)
                and not is_adjective(sheet, last)) or bool(before.facts & PLACE_HEAD)
    return (sheet.opened(i) and sheet.closed(last - 1)) or bool(sheet.has(i - 1, ORGANISATION))


def _is_something_else(sheet: Sheet, i: int, last: int, phrase: Phrase) -> bool:
    """One word that an adjective makes something else: القاعدة الجوية، الشرقية الجديدة."""
    return phrase.ambiguous and last < len(sheet.tokens) and sheet.joined(last) and is_adjective(sheet, last) and not (
        sheet.has(last, DEMONYM)
    )
