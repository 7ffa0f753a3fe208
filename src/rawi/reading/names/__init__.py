"""Finder of names: persons with their titles, organisations, places, agreements, events.

Rules (names/rules, one a file) see mentions in each block; resolve keeps those that stand; entities joins the
mentions of one page that name the same thing; short_forms then finds what the page calls it afterwards.
"""

from collections.abc import Sequence

from rawi.reading.arabic.prose import Prose
from rawi.reading.arabic.wanted import Wanted
from rawi.reading.arabic.word_sets import word_set
from rawi.reading.model.findings import Finding, FindingKind, NameValue
from rawi.reading.model.page import Page
from rawi.reading.names.entities import Entity, Placed, entities
from rawi.reading.names.keys import place
from rawi.reading.names.mention import Mention
from rawi.reading.names.repeated import repeated
from rawi.reading.names.resolve import resolve
from rawi.reading.names.rules import rules_for, triggers
from rawi.reading.names.sheet import Sheet, sheet
from rawi.reading.names.short_forms import short_forms

#: A page with so many words of sport, and one such word in so many, is about sport.
_SPORT_LEAST, _SPORT_SHARE = 4, 60


def find(page: Page, prose: Sequence[Prose], found: Sequence[Finding]) -> list[Finding]:
    """All names of the page, one finding a mention; value.name is the fullest form that the page gives."""
    sheets = sheets_of(prose)
    placed = [(at, mention) for at, one in enumerate(sheets) for mention in mentions(one)]
    known = entities(sheets, placed)
    _add_short_forms(sheets, known, placed)
    return [finding for entity in known for finding in _findings(sheets, entity)]


def sheets_of(prose: Sequence[Prose]) -> list[Sheet]:
    """The sheets of a page's blocks."""
    sport = _is_sport(prose)
    return [sheet(block, sport=sport) for block in prose]


def mentions(one: Sheet) -> list[Mention]:
    """The mentions that stand in one sheet."""
    seen: list[Mention] = []
    one.asked = one.having(triggers())
    for i in one.asked:
        token = one.tokens[i]
        for find_at in rules_for(token.facts, token.stem):
            seen.extend(find_at(one, i))
    return resolve(seen)


def _is_sport(prose: Sequence[Prose]) -> bool:
    total = sum(len(block.texts) for block in prose)
    seen = sum(len(block.places_of(_SPORT)) for block in prose)
    return seen >= max(_SPORT_LEAST, total // _SPORT_SHARE)


_SPORT = Wanted(lambda: word_set("sport_words"))


def _add_short_forms(sheets: list[Sheet], known: list[Entity], placed: list[Placed]) -> None:
    taken: list[set[int]] = [set() for _ in sheets]
    for at, mention in placed:
        taken[at].update(range(mention.first, mention.last))
    for entity, one in repeated(sheets, known, taken):
        entity.add(sheets, one)
    for entity, one in short_forms(sheets, known, taken):
        entity.add(sheets, one)


def _findings(sheets: list[Sheet], entity: Entity) -> list[Finding]:
    name = entity.name
    value = NameValue(
        name, entity.type, entity.capacity, tuple(form for form in entity.forms if form != name)
    )
    return [_finding(sheets[at], mention, value) for at, mention in entity.mentions]


def _finding(one: Sheet, mention: Mention, value: NameValue) -> Finding:
    span = one.prose.span(*place(one, mention))
    sentence = one.prose.sentence_at(span.start)
    return Finding(
        FindingKind.NAME,
        (span,),
        one.prose.block,
        sentence,
        mention.rule,
        mention.confidence,
        value,
        mention.entry,
    )
