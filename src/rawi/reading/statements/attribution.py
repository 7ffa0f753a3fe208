"""Attribution: from drafts to findings, with the speaker of each, named or inherited."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rawi.reading.model.findings import (
    Attribution,
    Finding,
    FindingKind,
    NameValue,
    Speaker,
    SpeakerKind,
    StatementValue,
)
from rawi.reading.model.page import BlockKind
from rawi.reading.spans import Span
from rawi.reading.statements.confidence import confidence
from rawi.reading.statements.conjugation import Part
from rawi.reading.statements.details import channel, reason, told_to
from rawi.reading.statements.draft import Draft
from rawi.reading.statements.phrase import Phrase, spelling
from rawi.reading.statements.nouns import Head
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.subjects import (
    SURE_MARKS,
    earlier_in_sentence,
    in_clause,
    loosely_before,
    person_at,
    subject,
)
from rawi.reading.statements.voices import Voice, Voices


@dataclass(frozen=True, slots=True)
class Said:
    """A draft with its voice (None: nobody is named); phrase is where it is named, None where it is inherited."""

    draft: Draft
    voice: Voice | None
    phrase: Phrase | None
    explicit: bool
    nested: bool = False


class Attributor:
    """Goes through the page once, remembering who spoke last and who spoke in this sentence."""

    def __init__(self, people: Iterable[NameValue]) -> None:
        self.voices = Voices()
        self.voices.expect(people)
        self.last: Voice | None = None

    def findings(self, scene: Scene, drafts: list[Draft]) -> list[Finding]:
        """The findings of one scene, in order."""
        if scene.passage.kind in (BlockKind.SUBHEAD, BlockKind.HEADLINE):
            self.last = None
        said: list[Said] = []
        for draft in drafts:
            found = self._attribute(scene, draft, said)
            if found is not None:
                said.append(found)
        return [_finding(scene, item) for item in said]

    def _attribute(self, scene: Scene, draft: Draft, said: list[Said]) -> Said | None:
        nested = is_nested(draft, said)
        if nested and draft.form and draft.form.future:
            return None
        needs_subject = nested or _needs_subject(scene, draft)
        phrase = subject(scene, draft, sure=needs_subject)
        if phrase is None and _may_be_loose(scene, draft, nested=nested):
            phrase = self._in_clause(scene, draft, said) or loosely_before(scene, draft.anchor)
        if phrase is None and needs_subject:
            return None
        if _is_unfit(draft, phrase):
            return None
        if phrase is None:
            return self._inherit(scene, draft, said)
        return self._say(scene, draft, phrase, nested=nested)

    def _say(self, scene: Scene, draft: Draft, phrase: Phrase, *, nested: bool = False) -> Said:
        voice = self.voices.of(scene.passage, phrase, ahead=scene.passage.kind is BlockKind.HEADLINE)
        if voice.kind is SpeakerKind.UNNAMED and not voice.reason and draft.speaker:
            voice.reason = reason(scene, phrase.end, draft.speaker[1])
        if not nested:
            self._remember(voice, draft)
        return Said(draft, voice, phrase, explicit=True, nested=nested)

    def _in_clause(self, scene: Scene, draft: Draft, said: list[Said]) -> Phrase | None:
        """The subject of an earlier verb of the draft's own clause."""
        start = scene.sentence_start(draft.anchor)
        here = [item for item in said if item.draft.anchor >= start]
        return in_clause(scene, draft.anchor, _said_until(here, start))

    def _inherit(self, scene: Scene, draft: Draft, said: list[Said]) -> Said | None:
        """The speaker from the same clause, the same sentence, else from the sentences before."""
        start = scene.sentence_start(draft.anchor)
        here = [item for item in said if item.draft.anchor >= start]
        if not draft.is_participle and draft.anchor > start and not _is_weak_present(draft):
            phrase = self._in_clause(scene, draft, said)
            if phrase is not None:
                return self._say(scene, draft, phrase)
        same = _same_sentence(draft, here, said)
        if (
            same is not None
            and draft.is_participle
            and same.voice
            and same.voice.kind is SpeakerKind.DOCUMENT
        ):
            phrase = person_at(scene, same.draft.first)
            if phrase is not None:
                return Said(draft, self.voices.of(scene.passage, phrase), phrase, explicit=True)
        if same is not None:
            return Said(draft, same.voice, None, explicit=same.explicit)
        if _is_weak_present(draft) and draft.anchor > start:
            return None
        phrase = earlier_in_sentence(scene, draft.anchor) if draft.anchor > start else None
        if phrase is not None:
            return self._say(scene, draft, phrase)
        voice = self._last_fitting(draft)
        if voice is None and (draft.is_participle or not _is_sure(draft)):
            return None
        return Said(draft, voice, None, explicit=False)

    def _last_fitting(self, draft: Draft) -> Voice | None:
        """Who spoke last, unless the verb's gender says that it is somebody else."""
        form = draft.form
        if self.last is None or form is None or form.feminine is None or self.last.feminine is None:
            return self.last
        if form.feminine == self.last.feminine or form.plural:
            return self.last
        fitting = [voice for voice in self.voices.met if voice.feminine == form.feminine]
        return fitting[-1] if fitting else None

    def _remember(self, voice: Voice, draft: Draft) -> None:
        self.last = voice
        form = draft.form
        is_after = form is not None and form.part is Part.PAST and not form.plural
        if form and is_after and voice.feminine is None:
            voice.feminine = form.feminine


def _may_be_loose(scene: Scene, draft: Draft, *, nested: bool) -> bool:
    """True for a verb in the middle of a clause, or in a headline: what stands before it is its subject."""
    form = draft.form
    if form is None or form.conjunction or form.is_noun or draft.is_participle or scene.starts_clause(draft.anchor):
        return False
    if scene.passage.kind is BlockKind.HEADLINE:
        return not nested
    return form.part is Part.PAST and _is_sure(draft)


def _is_sure(draft: Draft) -> bool:
    return draft.evidence in SURE_MARKS


def _is_weak_present(draft: Draft) -> bool:
    """«وتهدد بقطع الطريق»: without its own subject a present with no sure mark describes a thing."""
    return draft.form is not None and draft.form.part is Part.PRESENT and not _is_sure(draft)


def _needs_subject(scene: Scene, draft: Draft) -> bool:
    """True for a present in the middle of a clause («تقريرا يؤكد أن»): without a subject it describes a thing."""
    form = draft.form
    if form is None or form.part is not Part.PRESENT:
        return False
    if "impersonal" in form.word.takes and not _is_sure(draft):
        return True
    if draft.anchor and scene.passage.words[draft.anchor - 1] in ("ما", "مما"):
        return True
    return not form.conjunction and not scene.starts_clause(draft.anchor)


def _is_unfit(draft: Draft, phrase: Phrase | None) -> bool:
    """True when only papers and bodies do what the verb says (قضى، نص), and the speaker is neither."""
    if draft.form is None or "paper" not in draft.form.word.takes:
        return False
    return phrase is None or phrase.head not in (Head.DOCUMENT, Head.ORGANISATION)


def _same_sentence(draft: Draft, here: list[Said], said: list[Said]) -> Said | None:
    """Who spoke last in the sentence; a participle after a document's words belongs to whom these name."""
    for item in reversed(here):
        if not is_nested(item.draft, said):
            return item
        if draft.is_participle and item.explicit and _outer_kind(item, here) is SpeakerKind.DOCUMENT:
            return item
    return None


def _said_until(here: list[Said], start: int) -> int:
    """The word after all that the sentence has reported so far."""
    return max([start, *(content.end for item in here for content in item.draft.contents)])


def _outer_kind(inner: Said, here: list[Said]) -> SpeakerKind | None:
    outer = [item for item in here if item is not inner and is_nested(inner.draft, [item])]
    return outer[0].voice.kind if outer and outer[0].voice else None


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
        confidence=confidence(draft.rule, draft.evidence, _doubts(item)),
        value=_value(scene, item),
        entry=draft.entry,
    )


def _doubts(item: Said) -> Iterator[str]:
    """The rows of tables/statement_confidence.tsv that make the statement less sure."""
    form, phrase = item.draft.form, item.phrase
    if not item.explicit:
        yield "inherited"
    if item.nested:
        yield "nested"
    if item.voice is None:
        yield "nobody"
    if phrase is not None and phrase.head is None and phrase.known is None:
        yield "guessed_name"
    if form is not None and form.is_noun:
        yield "reporting_noun"


def _value(scene: Scene, item: Said) -> StatementValue:
    passage, draft = scene.passage, item.draft
    cue = draft.cue
    return StatementValue(
        speakers=(_speaker(scene, item.voice, item.phrase),) if item.voice else (),
        form=draft.contents[0].form,
        attribution=Attribution.EXPLICIT if item.explicit else Attribution.INHERITED,
        cue=passage.said(*cue) if cue else "",
        cue_class=draft.cue_class,
        cue_span=passage.span(*cue) if cue else None,
        told_to=told_to(scene, *_asides(draft)),
        channel=channel(scene, *_asides(draft))
        or channel(scene, scene.sentence_start(draft.anchor), draft.anchor),
        insertions=_insertions(passage.offset, draft),
    )


def _asides(draft: Draft) -> tuple[int, int]:
    """The words between the cue and what is said, where listeners and occasions stand."""
    return draft.speaker or (draft.anchor, draft.anchor)


def _insertions(offset: int, draft: Draft) -> tuple[Span, ...]:
    return tuple(span.shift(offset) for content in draft.contents for span in content.insertions)


def _speaker(scene: Scene, voice: Voice, phrase: Phrase | None) -> Speaker:
    if phrase is None:
        return Speaker(voice.name, voice.kind, capacity=voice.capacity, reason=voice.reason)
    first, end = phrase.name or (phrase.first, phrase.end)
    named = spelling(scene.passage, first, end)
    return Speaker(
        voice.name, voice.kind, named, voice.capacity, scene.passage.span(first, end), voice.reason
    )
