"""Full names that the page gives again: who is named with his role once is found without it too."""

from collections.abc import Iterator, Sequence

from rawi.reading.model.findings import NameType
from rawi.reading.names.entities import Entity, Placed
from rawi.reading.names.lexicon import COMMON, STOP, VERB, words_of
from rawi.reading.names.mention import Mention
from rawi.reading.names.sheet import Sheet

_BEFORE = ("", "و", "ف", "ب", "ل", "ك")
#: So many words make a full name.
_LEAST = 2
#: Such a word and another are no name by themselves: «قال علي», «إصابة امرأتين».
_PLAIN = COMMON | STOP | VERB
_Full = tuple[Entity, int, tuple[str, ...]]


def repeated(
    sheets: Sequence[Sheet], known: Sequence[Entity], taken: Sequence[set[int]]
) -> Iterator[tuple[Entity, Placed]]:
    """The persons' full names at words that no mention has taken, each with its entity."""
    names = _names(known)
    if not names:
        return
    firsts = frozenset(names)
    for at, sheet in enumerate(sheets):
        for i in sheet.prose.having(firsts):
            entity, cut, words = names[sheet.tokens[i].text]
            last = i + len(words)
            if taken[at].isdisjoint(range(i, last)) and _stands(sheet, i, words):
                sheet.cut(i, cut)
                taken[at].update(range(i, last))
                yield entity, (at, Mention(entity.type, i, last, "short_form", 0.85))


def _names(known: Sequence[Entity]) -> dict[str, _Full]:
    """Each spelling of a full name's first word, with the entity, the letters before it and all its words."""
    found: dict[str, _Full] = {}
    for entity in known:
        words = words_of(entity.name) if entity.type is NameType.PERSON else ()
        if len(words) >= _LEAST:
            for before in _BEFORE:
                found.setdefault(before + words[0], (entity, len(before), words))
    return found


def _stands(sheet: Sheet, i: int, words: tuple[str, ...]) -> bool:
    """The words one after another with spaces alone between them, and one of them no plain word."""
    last = i + len(words)
    if last > len(sheet.tokens) or any(sheet.gaps[i + 1 : last]):
        return False
    if any(sheet.tokens[i + n].text != words[n] for n in range(1, len(words))):
        return False
    return not all(sheet.has(at, _PLAIN) for at in range(i, last))
