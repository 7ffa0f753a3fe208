"""Finder of dates: absolute, relative and open ones, with their grain, in Gregorian and Hijri years."""

from collections.abc import Sequence
from datetime import date

from rawi.reading.arabic.brackets import with_closing
from rawi.reading.arabic.prose import Prose
from rawi.reading.dates.cascade import dates_of
from rawi.reading.dates.copy_day import copy_day
from rawi.reading.dates.echo import answered
from rawi.reading.dates.entries import entry_of
from rawi.reading.dates.event import with_event
from rawi.reading.dates.setting import Setting
from rawi.reading.dates.tokens import Token, islands, words_in
from rawi.reading.dates.when import When
from rawi.reading.model.findings import Finding, FindingKind
from rawi.reading.model.page import Page

#: How many dates back an echo («العام نفسه») may look.
_MEMORY = 12


def find(page: Page, prose: Sequence[Prose], found: Sequence[Finding]) -> list[Finding]:
    """All dates of the page, in the order of the text, none overlapping; found is not asked.

    Relative dates count from Page.reference_date; where it is None they come with the value "".
    """
    return dates_in(prose, page.reference_date)


def dates_in(prose: Sequence[Prose], day: date | None) -> list[Finding]:
    """All dates of the blocks; day is the page's day, None where it is not known."""
    texts = [(block, words_in(block)) for block in prose]
    rows = [(block, words, list(islands(words))) for block, words in texts]
    copy = copy_day([island for _, _, tokens in rows for island in tokens], day)
    findings: list[Finding] = []
    before: list[When] = []
    for block, words, tokens in rows:
        findings += _in_block(Setting(day, copy, block, words), tokens, before)
    return findings


def _in_block(setting: Setting, tokens: list[list[Token]], before: list[When]) -> list[Finding]:
    """The dates of one block; before has those of the page so far and grows by them."""
    findings: list[Finding] = []
    start = len(before)
    for island in tokens:
        for token in dates_of(island, setting):
            here = before[max(start, len(before) - _MEMORY) :]
            when = answered(token.when, before[-_MEMORY:], here, setting.day)
            if when is None:
                continue
            if not token.when.echo.startswith("before"):
                before.append(when)  # «العام السابق» twice is the same year both times
            findings.append(_finding(setting, island, token, when))
    return findings


def _finding(setting: Setting, island: list[Token], token: Token, when: When) -> Finding:
    prose = setting.prose
    end = with_event(setting.words, token)
    span = prose.span(token.start, with_closing(prose.folded.text, token.start, end))
    return Finding(
        kind=FindingKind.DATE,
        spans=(span,),
        block=prose.block,
        sentence=prose.sentence_at(span.start),
        rule=f"dates.{token.rule}",
        confidence=when.certain if when.placed else min(when.certain, 0.8),
        value=when.value(setting.day),
        entry=entry_of(token, island, prose.folded.text),
    )
