"""Finder of pledges: what somebody binds himself to do, or not to do."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from rawi.reading.arabic.fold import fold
from rawi.reading.arabic.prose import Prose
from rawi.reading.model.findings import Finding, FindingKind, NameType, NameValue, PledgeValue, Speaker
from rawi.reading.model.page import Page
from rawi.reading.pledges.beneficiary import beneficiary_of
from rawi.reading.pledges.choose import chosen
from rawi.reading.pledges.condition import condition_of
from rawi.reading.pledges.draft import Draft
from rawi.reading.pledges.due import due_of, sought_for
from rawi.reading.pledges.echoes import said_once, without_echoes
from rawi.reading.pledges.rules import rules_for
from rawi.reading.pledges.states import as_states, states_named
from rawi.reading.pledges.titles import titles_up_to
from rawi.reading.pledges.view import View
from rawi.reading.spans import Span
from rawi.reading.statements.scenes import scenes_of

__all__ = ["find"]


def find(page: Page, prose: Sequence[Prose], found: Sequence[Finding]) -> list[Finding]:
    """All pledges of the page. found holds the dates, names and statements found before."""
    statements = _by_block(found, FindingKind.STATEMENT)
    dates = _by_block(found, FindingKind.DATE)
    names = [finding for finding in found if finding.kind is FindingKind.NAME]
    named = states_named({f.value.name for f in names if isinstance(f.value, NameValue)})
    people = _people(names)
    scenes = scenes_of(prose, found)
    titled = titles_up_to(page, names, [one.passage.offset + len(one.passage.text) for one in scenes])
    findings: list[Finding] = []
    heard: tuple[Speaker, ...] = ()
    for scene, titles in zip(scenes, titled, strict=True):
        block = scene.passage.prose.block
        view = View(scene, statements.get(block, []), people, dates.get(block, []), titles, heard)
        heard = view.last_speakers(scene.passage.count)
        for draft in without_echoes(chosen(_drafts(view)), view):
            draft = replace(draft, pledgers=as_states(named, draft.pledgers))
            findings.append(_finding(view, draft, dates.get(block, [])))
    return said_once(page, findings)


def _people(names: Sequence[Finding]) -> dict[str, NameValue]:
    values = [f.value for f in names if isinstance(f.value, NameValue) and f.value.type is NameType.PERSON]
    return {fold(value.name).split()[-1]: value for value in values if " " in value.name}


def _by_block(found: Sequence[Finding], kind: FindingKind) -> dict[str, list[Finding]]:
    blocks: dict[str, list[Finding]] = {}
    for finding in found:
        if finding.kind is kind:
            blocks.setdefault(finding.block, []).append(finding)
    return blocks


def _drafts(view: View) -> Iterable[Draft]:
    for rule in rules_for(view):
        for draft in rule.propose(view):
            if draft.end > draft.first and draft.stop > draft.start:
                yield replace(draft, rule=rule.name)


def _finding(view: View, draft: Draft, dates: Sequence[Finding]) -> Finding:
    offset = view.passage.offset
    span = Span(draft.start, draft.stop).shift(offset)
    verb = view.passage.starts[draft.sought] + offset
    due, words = due_of(dates, sought_for(view, draft).shift(offset), verb, draft.start + offset)
    return Finding(
        kind=FindingKind.PLEDGE,
        spans=(span,),
        block=view.passage.prose.block,
        sentence=view.passage.prose.sentence_at(span.start),
        rule=f"pledges.{draft.rule}",
        confidence=draft.confidence,
        value=PledgeValue(
            pledgers=draft.pledgers,
            polarity=draft.polarity,
            cue=draft.cue,
            due=due,
            due_words=words.shift(-offset).of(view.passage.text) if words else "",
            beneficiary=beneficiary_of(view, draft.first, draft.end, draft.pledgers),
            condition=condition_of(view, draft.first, draft.end),
        ),
        entry=draft.entry,
    )
