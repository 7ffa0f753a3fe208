"""Entities: the mentions of one page that name the same person, body, place, agreement or event."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from rawi.reading.model.findings import NameType
from rawi.reading.names.keys import key, key_of_text, surface
from rawi.reading.names.mention import Mention
from rawi.reading.names.sheet import Sheet

Key = tuple[str, ...]
Placed = tuple[int, Mention]


@dataclass(slots=True)
class Entity:
    """One named thing: its type, the words that its fullest mention has, and where the page names it.

    mentions are (index of the sheet, mention). same is the usual name from a table, "" for none.
    """

    type: NameType
    key: Key
    same: Key
    core: Key = ()
    mentions: list[Placed] = field(default_factory=list)
    forms: dict[str, int] = field(default_factory=dict)
    capacity: str = ""

    def add(self, sheets: Sequence[Sheet], placed: Placed) -> None:
        """Take one more mention in."""
        at, mention = placed
        self.mentions.append(placed)
        form = surface(sheets[at], mention)
        self.forms[form] = self.forms.get(form, 0) + 1
        if mention.capacity and not self.capacity:
            self.capacity = _words(sheets[at], *mention.capacity)

    @property
    def name(self) -> str:
        """The fullest form on the page; among equals the first."""
        return max(self.forms, key=lambda form: len(form.split()))


def _words(sheet: Sheet, first: int, last: int) -> str:
    start, end = sheet.tokens[first].start + sheet.tokens[first].cut, sheet.tokens[last - 1].end
    return " ".join(sheet.prose.span(start, end).shift(-sheet.prose.offset).of(sheet.prose.text).split())


def entities(sheets: Sequence[Sheet], placed: Sequence[Placed]) -> list[Entity]:
    """The page's entities, fullest mentions joined first, in the order of those."""
    made: list[Entity] = []
    by_word: dict[tuple[NameType, str], list[Entity]] = {}
    keyed = [(key(sheets[at], m.first, m.last), at, m) for at, m in placed]
    for words, at, mention in sorted(keyed, key=lambda k: (-len(k[0]), k[1], k[2].first)):
        same = key_of_text(mention.same) if mention.same else ()
        entity = _matching(by_word, mention, words, same, _core(sheets[at], mention))
        if entity is None:
            entity = Entity(mention.type, words, same, _core(sheets[at], mention))
            made.append(entity)
        elif same and not entity.same:
            entity.same = same
        entity.add(sheets, (at, mention))
        for word in {*words, *same}:
            known = by_word.setdefault((mention.type, word), [])
            if entity not in known:
                known.append(entity)
    return made


def _core(sheet: Sheet, mention: Mention) -> Key:
    return key(sheet, *mention.core) if mention.core else ()


def _matching(
    by_word: dict[tuple[NameType, str], list[Entity]], mention: Mention, words: Key, same: Key, core: Key
) -> Entity | None:
    rule = _same_person if mention.type is NameType.PERSON else _same_thing
    seen: set[int] = set()
    for word in (*words, *same):
        for entity in by_word.get((mention.type, word), ()):
            if id(entity) not in seen and rule(entity, words, same, core):
                return entity
            seen.add(id(entity))
    return None


def _same_person(entity: Entity, words: Key, same: Key, core: Key) -> bool:
    """A shorter form has the same first word, or is one word of the name."""
    if len(words) == 1:
        return words[0] in entity.key
    return words[0] == entity.key[0] and _in_order(words, entity.key)


def _in_order(words: Key, full: Key) -> bool:
    rest = iter(full)
    return all(word in rest for word in words)


def _same_thing(entity: Entity, words: Key, same: Key, core: Key) -> bool:
    """The same usual name, the same words, the beginning of the fuller name, or the fuller name without its head."""
    if same and same in (entity.same, entity.key):
        return True
    if entity.same and entity.same == words:
        return True
    if set(words) == set(entity.key):
        return True
    if entity.type is NameType.PLACE:
        return words in (entity.core, core) or (bool(core) and core in (entity.key, entity.core))
    if entity.key[: len(words)] == words:
        return True
    return False
