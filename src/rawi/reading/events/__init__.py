"""Finder of events: meetings, visits, signings, attacks, elections … held or announced, with day, place
and parties.

Rules (events/rules, one a file) see drafts in each block's scene, which holds the names and dates found
before;
of those that overlap the first stands.
"""

from collections.abc import Iterator, Sequence

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.prose import Prose
from rawi.reading.events.draft import Draft, span, value
from rawi.reading.events.rules import rules
from rawi.reading.events.scene import Scene, scene
from rawi.reading.events.status import is_ruled_out
from rawi.reading.events.words import TELLING
from rawi.reading.model.findings import EventValue, Finding, FindingKind
from rawi.reading.model.page import Page

#: Confidence of an event with 0 to 3 of: day, place, parties.
_CONFIDENCE = (0.3, 0.45, 0.6, 0.75)


def find(page: Page, prose: Sequence[Prose], found: Sequence[Finding]) -> list[Finding]:
    """All events of the page, one finding for each clause that tells of one."""
    by_block: dict[str, list[Finding]] = {}
    for finding in found:
        if finding.kind in (FindingKind.NAME, FindingKind.DATE):
            by_block.setdefault(finding.block, []).append(finding)
    events: list[Finding] = []
    for block in prose:
        if block.has(TELLING):
            here = scene(block, by_block.get(block.block, ()))
            events += _once([_finding(here, draft) for draft in _drafts(here)])
    return _told_once(events)


def _told_once(events: list[Finding]) -> list[Finding]:
    """The page's events but for those that it only names again: the same title, with no day or the same."""
    days: dict[tuple[str, str], set[str]] = {}
    kept = []
    for event in events:
        told = event.value
        if not isinstance(told, EventValue):
            continue
        before = days.setdefault((told.type, fold(told.title).removeprefix("ال")), set())
        if not before or (told.start and told.start not in before):
            kept.append(event)
        before.add(told.start)
    return kept


def _once(events: list[Finding]) -> list[Finding]:
    """A sentence that names one event by two nouns (مباحثات … بمؤتمر عبر الفيديو) gives one finding."""
    seen: set[tuple[object, ...]] = set()
    kept = []
    for event in events:
        key = (
            (event.sentence, event.value.type, event.value.start)
            if isinstance(event.value, EventValue)
            else ()
        )
        if key not in seen:
            kept.append(event)
        seen.add(key)
    return kept


def _drafts(here: Scene) -> Iterator[Draft]:
    """The drafts of a scene that do not overlap, in order."""
    free = 0
    for i in here.prose.places_of(TELLING):
        for rule in rules():
            for draft in rule(here, i) if i >= free else ():
                if not is_ruled_out(here, draft.clause):
                    yield draft
                    free = max(free, draft.last)


def _finding(here: Scene, draft: Draft) -> Finding:
    event, words = value(here, draft), span(here, draft)
    known = sum((bool(event.start), bool(event.place), bool(event.participants)))
    return Finding(
        FindingKind.EVENT,
        (words,),
        here.prose.block,
        here.prose.sentence_at(words.start),
        draft.rule,
        _CONFIDENCE[known],
        event,
        draft.entry,
    )
