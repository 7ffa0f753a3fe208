"""Attribution: from drafts to findings, with the speaker of each, named or inherited."""

from dataclasses import dataclass

from rawi.reading.model.findings import Attribution, Finding, FindingKind, Speaker, SpeakerKind, StatementValue
from rawi.reading.model.page import BlockKind
from rawi.reading.spans import Span
from rawi.reading.statements.draft import Draft
from rawi.reading.statements.noun_phrase import Phrase, spelling
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.subjects import earlier_in_sentence, sentence_start, subject
from rawi.reading.statements.voices import Voice, Voices


@dataclass(frozen=True, slots=True)
class Said:
    """A draft with its voice: phrase is where the sentence names it, None where it is inherited."""

    draft: Draft
    voice: Voice
    phrase: Phrase | None
    explicit: bool


class Attributor:
    """Goes through the page once, remembering who spoke last and who spoke in this sentence."""

    def __init__(self) -> None:
        self.voices = Voices()
        self.last: Voice | None = None

    def findings(self, scene: Scene, drafts: list[Draft]) -> list[Finding]:
        """The findings of one scene, in order."""
        if scene.passage.kind is BlockKind.SUBHEAD:
            self.last = None
        said: list[Said] = []
        for draft in drafts:
            found = self._attribute(scene, draft, said)
            if found is not None:
                said.append(found)
        return [_finding(scene, item) for item in said]

    def _attribute(self, scene: Scene, draft: Draft, said: list[Said]) -> Said | None:
        phrase = subject(scene, draft)
        nested = is_nested(draft, said)
        if phrase is not None:
            voice = self.voices.of(scene.passage, phrase)
            if not nested:
                self._remember(voice, draft)
            return Said(draft, voice, phrase, explicit=True)
        return None if nested else self._inherit(scene, draft, said)

    def _inherit(self, scene: Scene, draft: Draft, said: list[Said]) -> Said | None:
        """The speaker from the same sentence, else from the sentences before."""
        start = sentence_start(scene, draft.anchor)
        for item in reversed(said):
            if item.draft.anchor < start:
                break
            if not is_nested(item.draft, said):
                return Said(draft, item.voice, None, explicit=item.explicit)
        phrase = earlier_in_sentence(scene, draft.cue) if draft.cue and draft.anchor > start else None
        if phrase is not None:
            voice = self.voices.of(scene.passage, phrase)
            self._remember(voice, draft)
            return Said(draft, voice, phrase, explicit=True)
        return Said(draft, self.last, None, explicit=False) if self.last else None

    def _remember(self, voice: Voice, draft: Draft) -> None:
        self.last = voice
        if draft.form and voice.feminine is None and voice.kind is SpeakerKind.PERSON:
            voice.feminine = draft.form.feminine


def is_nested(draft: Draft, said: list[Said]) -> bool:
    """True when the draft's cue stands inside what another draft reports."""
    return any(
        content.first <= draft.anchor < content.end
        for item in said
        if item.draft is not draft
        for content in item.draft.contents
    )


def _finding(scene: Scene, item: Said) -> Finding:
    passage, draft = scene.passage, item.draft
    spans = tuple(content.span.shift(passage.offset) for content in draft.contents)
    return Finding(
        kind=FindingKind.STATEMENT,
        spans=spans,
        block=passage.prose.block,
        sentence=passage.prose.sentence_at(spans[0].start),
        rule=draft.rule,
        confidence=0.9,
        value=_value(scene, item),
        entry=draft.form.word.lemma if draft.form else "",
    )


def _value(scene: Scene, item: Said) -> StatementValue:
    passage, draft = scene.passage, item.draft
    cue = draft.cue
    return StatementValue(
        speakers=(_speaker(scene, item),),
        form=draft.contents[0].form,
        attribution=Attribution.EXPLICIT if item.explicit else Attribution.INHERITED,
        cue=passage.said(cue.first, cue.end) if cue else "",
        cue_class=draft.form.word.cue_class if draft.form else "say",
        cue_span=passage.span(cue.first, cue.end) if cue else None,
        insertions=_insertions(passage.offset, draft),
    )


def _insertions(offset: int, draft: Draft) -> tuple[Span, ...]:
    return tuple(span.shift(offset) for content in draft.contents for span in content.insertions)


def _speaker(scene: Scene, item: Said) -> Speaker:
    voice, phrase = item.voice, item.phrase
    if phrase is None:
        return Speaker(voice.name, voice.kind, capacity=voice.capacity)
    first, end = phrase.name or (phrase.first, phrase.end)
    named = spelling(scene.passage, first, end)
    return Speaker(voice.name, voice.kind, named, voice.capacity, scene.passage.span(first, end))



