"""Attribution: from drafts to findings, with the speaker of each, named or inherited."""

from rawi.reading.model.findings import Attribution, Finding, FindingKind, Speaker, StatementValue
from rawi.reading.spans import Span
from rawi.reading.statements.draft import Draft
from rawi.reading.statements.known_names import Names
from rawi.reading.statements.noun_phrase import Known, Phrase, speaker_phrase, spelling
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.voices import Voice, Voices

__all__ = ["Attributor", "Names"]


class Attributor:
    """Goes through the page once, remembering who spoke last."""

    def __init__(self) -> None:
        self.voices = Voices()
        self.last: Voice | None = None

    def findings(self, scene: Scene, drafts: list[Draft], known: Known) -> list[Finding]:
        """The findings of one scene."""
        return [self._finding(scene, draft, known) for draft in drafts]

    def _finding(self, scene: Scene, draft: Draft, known: Known) -> Finding:
        phrase = self._phrase(scene, draft, known)
        if phrase is not None:
            self.last = self.voices.voice(scene.passage, phrase)
        value = StatementValue(
            speakers=(_speaker(scene, phrase, self.last),) if self.last else (),
            form=draft.contents[0].form,
            attribution=Attribution.EXPLICIT if phrase else Attribution.INHERITED,
            cue=scene.passage.said(draft.cue.first, draft.cue.end) if draft.cue else "",
            cue_class=draft.form.word.cue_class if draft.form else "say",
            cue_span=scene.passage.span(draft.cue.first, draft.cue.end) if draft.cue else None,
            insertions=tuple(s.shift(scene.passage.offset) for c in draft.contents for s in c.insertions),
        )
        return _finding(scene, draft, value)

    def _phrase(self, scene: Scene, draft: Draft, known: Known) -> Phrase | None:
        if draft.speaker is None:
            return None
        return speaker_phrase(scene.passage, *draft.speaker, known, scene.cue_at)


def _speaker(scene: Scene, phrase: Phrase | None, voice: Voice) -> Speaker:
    if phrase is None:
        return Speaker(voice.name, voice.kind, capacity=voice.capacity)
    first, end = phrase.name or (phrase.first, phrase.end)
    return Speaker(
        voice.name,
        voice.kind,
        spelling(scene.passage, first, end),
        voice.capacity,
        scene.passage.span(first, end),
    )


def _finding(scene: Scene, draft: Draft, value: StatementValue) -> Finding:
    passage = scene.passage
    spans: tuple[Span, ...] = tuple(content.span.shift(passage.offset) for content in draft.contents)
    return Finding(
        kind=FindingKind.STATEMENT,
        spans=spans,
        block=passage.prose.block,
        sentence=passage.prose.sentence_at(spans[0].start),
        rule=draft.rule,
        confidence=0.9,
        value=value,
        entry=draft.form.word.lemma if draft.form else "",
    )
