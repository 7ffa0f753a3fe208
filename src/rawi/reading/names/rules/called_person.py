"""A person by a verb of calling before his name: «سيدة تدعى أم عائشة», «المدعو أبو مازن»."""

from collections.abc import Iterator

from rawi.reading.arabic.word_sets import words_of_kind
from rawi.reading.model.findings import NameType
from rawi.reading.names.first_name import begins_name
from rawi.reading.names.lexicon import DEFINITE, GIVEN, HEAD, LINK, LISTING, PERSONAL
from rawi.reading.names.mention import Mention
from rawi.reading.names.name_words import is_place
from rawi.reading.names.person_name import name_end
from rawi.reading.names.sheet import Sheet

TRIGGERS = LISTING


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The person named right after word i."""
    first = i + 1
    if not _is_calling(sheet, i) or not sheet.joined(first):
        return
    if sheet.has(i - 1, HEAD) or sheet.has(first, DEFINITE) or is_place(sheet, first):
        return  # «شركة تدعى خالد»
    if not (_is_kunya(sheet, first) or begins_name(sheet, first, vouched=True)):
        return
    last = name_end(sheet, first)
    if last > first + 1 or (last == first + 1 and sheet.has(first, GIVEN | LINK)):
        yield Mention(NameType.PERSON, first, last, "called_person", 0.8)


def _is_kunya(sheet: Sheet, i: int) -> bool:
    """«أم عائشة»: «أم» is a particle too, which nothing but a kunya can be here."""
    return bool(sheet.has(i, LINK)) and sheet.joined(i + 1) and bool(sheet.has(i + 1, PERSONAL))


def _is_calling(sheet: Sheet, i: int) -> bool:
    """«يدعى», not «يدّعي خالد أن», folded like it, but written with ي."""
    is_cue = sheet.tokens[i].stem in words_of_kind("name_cues", "called", "use")
    return is_cue and not sheet.written(i).endswith("ي")
