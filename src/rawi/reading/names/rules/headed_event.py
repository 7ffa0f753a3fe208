"""An event by its head noun: «قمة بيروت», «دوري عبداللطيف جميل», «مؤتمر المناخ العالمي», «عملية «عاصفة
الحزم»».
"""

from collections.abc import Iterator

from rawi.reading.model.findings import NameType
from rawi.reading.names.adjectives import is_general
from rawi.reading.names.lexicon import COMMON, DEFINITE, DEMONYM, EVENT_HEAD, NUMBER, STOP, TITLE, lexicon
from rawi.reading.names.mention import Mention
from rawi.reading.names.name_words import is_place
from rawi.reading.names.noun_phrase import adjectives_end, person_end, quoted_end
from rawi.reading.names.sheet import Sheet

TRIGGERS = EVENT_HEAD
#: Heads of which the article and an adjective make a name: الثورة الفرنسية.
_DEFINED = frozenset(["حرب", "ثوره", "انتفاضه", "قمه", "نكبه", "نكسه"])
#: Who plays for a contest that a continent gives.
_CONTENDERS = frozenset({"ابطال", "امم", "منتخبات", "انديه"})
#: Kinds of event that a common noun names: كأس العالم، مؤتمر المناخ.
_TAKES_NOUN = frozenset({"contest", "meeting"})


def find(sheet: Sheet, i: int) -> Iterator[Mention]:
    """The event whose head is word i."""
    last = _defined_end(sheet, i) if sheet.has(i, DEFINITE) else _constructed_end(sheet, i)
    if last > i + 1:
        entry, core = sheet.tokens[i].stem, (i + 1, last)
        # «كأس ألمانيا» names no Germany.
        is_whole = lexicon().events.get(entry.removeprefix("ال")) == "contest"
        yield Mention(NameType.EVENT, i, last, "headed_event", 0.6, entry, core=core, whole=is_whole)


def _defined_end(sheet: Sheet, i: int) -> int:
    """القمة العربية، الثورة الفرنسية: an adjective makes a name, unless it is a general one."""
    last = adjectives_end(sheet, i + 1)
    named = last > i + 1 and not any(is_general(sheet, at) for at in range(i + 1, last))
    return last if named and sheet.tokens[i].stem[2:] in _DEFINED else i


def _constructed_end(sheet: Sheet, i: int) -> int:
    quoted = quoted_end(sheet, i + 1)
    if quoted > i + 1:
        return quoted
    if not sheet.joined(i + 1) or sheet.has(i + 1, STOP | NUMBER):
        return i
    listed = sheet.phrase(i + 1)
    if listed:
        return adjectives_end(sheet, listed[1])
    kind = lexicon().events.get(sheet.tokens[i].stem, "")
    if kind == "contest" and sheet.tokens[i + 1].text in _CONTENDERS and is_place(sheet, i + 2):
        return i + 3 if sheet.joined(i + 2) else i  # «دوري أبطال أوروبا»
    person = person_end(sheet, i + 1) if kind == "contest" else i
    if person > i + 1:
        return person
    if (
        sheet.has(i + 1, DEFINITE)
        and not (sheet.has(i + 1, TITLE) and sheet.has(i + 2, DEMONYM))
        and (kind in _TAKES_NOUN or not sheet.has(i + 1, COMMON))
    ):
        after = adjectives_end(sheet, i + 2)
        return after if after > i + 2 or kind == "contest" else i
    return i
