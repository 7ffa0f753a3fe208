"""Findings made of what the rules drafted and the attribution completed."""

from collections.abc import Iterator

from rawi.reading.model.findings import Attribution, Finding, FindingKind, Speaker, StatementValue
from rawi.reading.statements.confidence import confidence
from rawi.reading.statements.details import channel, told_to
from rawi.reading.statements.draft import Draft
from rawi.reading.statements.phrase import Phrase, spelling
from rawi.reading.statements.said import Said
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.voice import Voice


def finding_of(scene: Scene, item: Said) -> Finding:
    """The finding for one statement; its spans count in Page.text."""
    passage, draft = scene.passage, item.draft
    spans = tuple(content.span.shift(passage.offset) for content in draft.contents)
    return Finding(
        kind=FindingKind.STATEMENT,
        spans=spans,
        block=passage.prose.block,
        sentence=passage.prose.sentence_at(spans[0].start),
        rule=draft.rule,
        confidence=confidence(draft.rule, draft.evidence, _doubts(item)),
        value=_value(scene, item),
        entry=draft.entry,
    )


def _cue_class(scene: Scene, draft: Draft) -> str:
    """The class of the cue; «لم يستبعد أن تقع الحرب» denies nothing."""
    is_negated = draft.anchor > 0 and scene.is_word(draft.anchor - 1, "negations")
    return "say" if is_negated and draft.cue_class == "deny" else draft.cue_class


def _value(scene: Scene, item: Said) -> StatementValue:
    passage, draft = scene.passage, item.draft
    first, end = draft.speaker or (draft.anchor, draft.anchor)
    before = scene.sentence_start(draft.anchor)
    return StatementValue(
        speakers=tuple(_speakers(scene, item)),
        form=draft.contents[0].form,
        attribution=Attribution.EXPLICIT if item.explicit else Attribution.INHERITED,
        cue=passage.said(*draft.cue) if draft.cue else "",
        cue_class=_cue_class(scene, draft),
        cue_span=passage.span(*draft.cue) if draft.cue else None,
        told_to=told_to(scene, first, end),
        channel=channel(scene, first, end) or channel(scene, before, draft.anchor),
        insertions=tuple(
            span.shift(passage.offset) for content in draft.contents for span in content.insertions
        ),
    )


def _speakers(scene: Scene, item: Said) -> Iterator[Speaker]:
    for number, voice in enumerate(item.voices):
        phrase = item.phrases[number] if number < len(item.phrases) else None
        yield _speaker(scene, voice, phrase)


def _speaker(scene: Scene, voice: Voice, phrase: Phrase | None) -> Speaker:
    if phrase is None:
        return Speaker(voice.name, voice.kind, capacity=voice.capacity, reason=voice.reason)
    first, end = phrase.name or (phrase.first, phrase.end)
    named = spelling(scene.passage, first, end)
    return Speaker(
        voice.name, voice.kind, named, voice.capacity, scene.passage.span(first, end), voice.reason
    )


def _doubts(item: Said) -> Iterator[str]:
    """The rows of tables/statement_confidence.tsv that make the statement less sure."""
    if not item.explicit:
        yield "inherited"
    if item.nested:
        yield "nested"
    if not item.voices:
        yield "nobody"
    if any(phrase.head is None and phrase.known is None for phrase in item.phrases):
        yield "guessed_name"
    if item.draft.form is not None and item.draft.form.is_noun:
        yield "reporting_noun"
