"""Entities: the mentions of one page that name the same person, body, place, agreement or event."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import chain, pairwise

from rawi.reading.arabic.fold import fold
from rawi.reading.model.findings import NameType
from rawi.reading.names import variants
from rawi.reading.names.keys import key, key_of_text, surface
from rawi.reading.names.lexicon import FOREIGN, GIVEN, LINK, lexicon
from rawi.reading.names.mention import Mention
from rawi.reading.names.role import role_end
from rawi.reading.names.sheet import Sheet
from rawi.reading.tables import table

Key = tuple[str, ...]
Placed = tuple[int, Mention]
#: The entities of one type by the words of their names.
_Index = dict[str, list["Entity"]]
#: No more words than these lead from a name to another of the same person.
_MOST_CUES = 3
_MINISTRY = ("وزاره",)
_HONOURS = frozenset({"honour", "military", "royal"})
#: «الجمهورية التركية», «المملكة المغربية»: official names that tell the state by an adjective.
_OFFICIAL = ("الجمهورية ", "المملكة ")
_KUNYA = ("أبو ", "ابو ", "أم ", "ام ")
#: Marks between a name and the office behind it.
_BEFORE_OFFICE = ' ,،-–«"“('


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
    words: set[str] = field(default_factory=set)

    def add(self, sheets: Sequence[Sheet], placed: Placed) -> None:
        """Take one more mention in."""
        at, mention = placed
        self.mentions.append(placed)
        form = surface(sheets[at], mention)
        self.forms[form] = self.forms.get(form, 0) + 1
        if not self.capacity and mention.type is NameType.PERSON:
            self.capacity = _capacity(sheets[at], mention)

    def absorb(self, other: "Entity") -> None:
        """Take in what turned out to be the same."""
        self.mentions += other.mentions
        for form, count in other.forms.items():
            self.forms[form] = self.forms.get(form, 0) + count
        self.capacity = self.capacity or other.capacity

    @property
    def name(self) -> str:
        """The fullest form on the page; among equals the first, but «محمود عباس» before «أبو مازن».

        A form that goes on with «و» where another ends (أكاديمية الشرطة والقتال) counts only for ministries.
        """
        if len(self.forms) == 1:
            return next(iter(self.forms))
        if short := self._short_of_state():
            return short
        sure = [form for form in self.forms if not self._runs_on(form)]
        return max(sure or self.forms, key=lambda form: (len(form.split()), not form.startswith(_KUNYA)))

    def _short_of_state(self) -> str:
        """«تركيا» beside «الجمهورية التركية», in whose words it is not; "" where it is or stands alone."""
        if self.type is not NameType.PLACE or not any(form.startswith(_OFFICIAL) for form in self.forms):
            return ""
        words = {word.removeprefix("ال") for form in self.forms if " " in form for word in form.split()}
        return next(
            (form for form in self.forms if " " not in form and form.removeprefix("ال") not in words), ""
        )

    def _runs_on(self, form: str) -> bool:
        if self.type is not NameType.ORGANISATION or " و" not in form or form.startswith(("وزارة", "هيئة")):
            return False
        return any(form.startswith(other + " وال") for other in self.forms)


def _capacity(sheet: Sheet, mention: Mention) -> str:
    """The title before the name, else the role after it: لوران فابيوس وزير الخارجية الفرنسي."""
    before = _title(sheet, *mention.capacity) if mention.capacity else ""
    if mention.capacity and not _is_honour(sheet, mention.capacity):
        return before
    return _office_behind(sheet, mention) or before


def _title(sheet: Sheet, first: int, last: int) -> str:
    """The words of a title, «للدكتور» as «الدكتور», «للواء» as «اللواء»."""
    words, token = _words(sheet, first, last), sheet.tokens[first]
    if token.cut or not words.startswith("لل"):
        return words
    return "ا" + words if token.stem == "ا" + token.text else "ال" + words[2:]


def _is_honour(sheet: Sheet, capacity: tuple[int, int]) -> bool:
    """الدكتور، المهندس، اللواء الدكتور: what says nothing of the office that follows the name."""
    stems = (token.stem.removeprefix("ال") for token in sheet.tokens[slice(*capacity)])
    return all(lexicon().titles.get(stem, "office") in _HONOURS for stem in stems)


def _office_behind(sheet: Sheet, mention: Mention) -> str:
    """The role after the name («لوران فابيوس وزير الخارجية», «سعد القرني، الأمين العام»), "" for none."""
    i = mention.last
    if i < len(sheet.tokens) and not sheet.tokens[i].cut and sheet.gaps[i].strip(_BEFORE_OFFICE) == "":
        last = role_end(sheet, i)
        if last > i and not _is_anothers(sheet, i, last):
            return _words(sheet, i, last)
    return ""


def _is_anothers(sheet: Sheet, first: int, last: int) -> bool:
    """«مستشار خامنئي الدكتور علي أكبر ولايتي»: the honour is the next one's, whose name follows it."""
    follows = sheet.joined(last) and bool(sheet.has(last, GIVEN | FOREIGN | LINK))
    return follows and _is_honour(sheet, (first, last))


def _words(sheet: Sheet, first: int, last: int) -> str:
    start, end = sheet.starts[first] + sheet.tokens[first].cut, sheet.ends[last - 1]
    return " ".join(sheet.prose.written(start, end).split())


def entities(sheets: Sequence[Sheet], placed: Sequence[Placed]) -> list[Entity]:
    """The page's entities, fullest mentions joined first, in the order of those."""
    made: list[Entity] = []
    by_type: dict[NameType, _Index] = {}
    named: dict[tuple[NameType, Key, Key, Key], Entity] = {}
    keyed = [(key(sheets[at], m.first, m.last), at, m) for at, m in placed]
    for words, at, mention in sorted(keyed, key=lambda k: (-len(k[0]), k[1], k[2].first)):
        by_word = by_type.setdefault(mention.type, {})
        same = key_of_text(mention.same) if mention.same else ()
        core = key(sheets[at], *mention.core) if mention.core else ()
        asked = (mention.type, words, same, core)
        if asked in named:
            named[asked].add(sheets, (at, mention))
            continue
        entity = _matching(by_word, mention.type, words, same, core)
        if entity is None:
            entity = Entity(mention.type, words, same, core)
            made.append(entity)
        elif same and not entity.same:
            entity.same = same
            named.clear()  # what was named so far may be another, now that more is known of this one
        named[asked] = entity
        entity.add(sheets, (at, mention))
        for word in {*words, *same, *variants.bag(words)} - entity.words:
            by_word.setdefault(word, []).append(entity)
            entity.words.add(word)
    return _joined(sheets, placed, made)


def _joined(sheets: Sequence[Sheet], placed: Sequence[Placed], made: list[Entity]) -> list[Entity]:
    """A second name in brackets or quotation marks right after the first is the same: عباس (أبو مازن)."""
    entity_of = {id(mention): entity for entity in made for _, mention in entity.mentions}
    gone: set[int] = set()
    for (at, one), (after, other) in pairwise(sorted(placed, key=lambda p: (p[0], p[1].first, -p[1].last))):
        first, second = entity_of[id(one)], entity_of[id(other)]
        if at == after and first is not second and _is_alias(sheets[at], one, other):
            first.absorb(second)
            gone.add(id(second))
            entity_of.update((id(mention), first) for _, mention in second.mentions)
    return [entity for entity in made if id(entity) not in gone]


@cache
def _alias_cues() -> dict[str, str]:
    return {fold(row["word"]): row["place"] for row in table("alias_cues")}


def _is_called(sheet: Sheet, one: Mention, other: Mention) -> bool:
    """إبراهيم البدري المعروف باسم أبو بكر البغدادي: both are persons, and only such words between them."""
    between = sheet.tokens[one.last : other.first]
    if not 0 < len(between) <= _MOST_CUES or one.type is not other.type or one.type is not NameType.PERSON:
        return False
    leads = _alias_cues().get(between[0].text) == "first"
    gaps = sheet.gaps[one.last : other.first]
    cues = all(token.text in _alias_cues() for token in between)
    return leads and cues and all(len(gap.strip()) < 2 for gap in gaps)


def _is_alias(sheet: Sheet, one: Mention, other: Mention) -> bool:
    if _is_called(sheet, one, other):
        return True
    if other.first != one.last or one.type is not other.type or not _framed(sheet, other):
        return False
    if _is_country(sheet, other) and not _is_country(sheet, one):
        return False
    headed = one.type is NameType.PLACE and one.rule == other.rule == "headed_place"
    return not headed or one.entry == other.entry


def _is_country(sheet: Sheet, mention: Mention) -> bool:
    """«شيبوك (نيجيريا)»: where the town lies, not what else it is called."""
    found = sheet.phrase(mention.first) if mention.type is NameType.PLACE else None
    return found is not None and found[0].kind == "country"


def _framed(sheet: Sheet, mention: Mention) -> bool:
    return sheet.opened(mention.first) and sheet.closed(mention.last - 1)


def _matching(by_word: _Index, kind: NameType, words: Key, same: Key, core: Key) -> Entity | None:
    rule = _same_person if kind is NameType.PERSON else _same_thing
    for wanted in chain((words, same, core), variants.other_names(words)):
        for entity in _holding_all(by_word, wanted):
            if rule(entity, words, same, core):
                return entity
    return None


def _holding_all(by_word: _Index, words: Key) -> list[Entity]:
    """The entities with the rarest of the words: few, however many names a page has."""
    rarest: list[Entity] | None = None
    for word in words:
        found = by_word.get(word)
        if found is None:
            return []
        if rarest is None or len(found) < len(rarest):
            rarest = found
    return rarest or []


def _same_person(entity: Entity, words: Key, same: Key, core: Key) -> bool:
    """A shorter form has the same first word, is one word of the name, or its end from a link (دي …)."""
    if len(words) == 1:
        return words[0] in entity.key
    if words[0] == entity.key[0] and _in_order(words, entity.key):
        return True
    return words == entity.key[-len(words) :] and words[0] in lexicon().starts


def _in_order(words: Key, full: Key) -> bool:
    rest = iter(full)
    return all(word in rest for word in words)


def _same_thing(entity: Entity, words: Key, same: Key, core: Key) -> bool:
    """The same usual name, the same words, the beginning of the fuller name, or the fuller name without
    its head.
    """
    if same and same in (entity.same, entity.key):
        return True
    if entity.same and entity.same == words:
        return True
    if set(words) == set(entity.key):
        return True
    if entity.type is NameType.ORGANISATION and variants.is_variant(words, entity.key):
        return True
    if entity.type is NameType.PLACE:
        if words in (entity.core, core) or (bool(core) and core in (entity.key, entity.core)):
            return True
        if same and same == entity.core:
            return True
        same_ends = words[0] == entity.key[0] and words[-1] == entity.key[-1] and _in_order(words, entity.key)
        return len(words) > 1 and (entity.key[: len(words)] == words or same_ends)
    if entity.key[: len(words)] == words or (entity.key[:1] == _MINISTRY and entity.key[1:] == words):
        return True
    if len(words) > 2 and words[:2] == entity.key[:2] and words[-1] == entity.key[-1]:
        return _in_order(words, entity.key)
    return False
