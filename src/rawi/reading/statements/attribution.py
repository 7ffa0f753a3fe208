"""Attribution: whose words each draft reports, named in the sentence or inherited from before."""

from collections.abc import Container, Iterable, Iterator, Sequence

from rawi.reading.arabic.word_sets import word_set
from rawi.reading.model.findings import Finding, NameValue, SpeakerKind
from rawi.reading.statements.agreement import is_feminine
from rawi.reading.statements.before_verb import has_topic
from rawi.reading.statements.conjugation import Part
from rawi.reading.statements.details import reason
from rawi.reading.statements.draft import Draft
from rawi.reading.statements.earlier import (
    antecedent,
    earlier_in_sentence,
    in_clause,
    last_named,
    loosely_before,
    only_person,
    people_at,
    person_at,
)
from rawi.reading.statements.finding_of import finding_of
from rawi.reading.statements.fitness import (
    calls_so,
    doubter,
    gives_pretext,
    is_outer,
    is_sure,
    is_unfit,
    is_weak_present,
    may_be_loose,
    needs_subject,
    stands_alone,
)
from rawi.reading.statements.home import home_at
from rawi.reading.statements.nested import in_front, inside_another
from rawi.reading.statements.nouns import Head, bare, is_definite
from rawi.reading.statements.own_subject import named_by, own_subject
from rawi.reading.statements.passage import Passage
from rawi.reading.statements.phrase import Phrase
from rawi.reading.statements.rules.continued import CONTINUED
from rawi.reading.statements.rules.relayed import RULE as RELAYED
from rawi.reading.statements.said import Said, holder, said_here, said_until
from rawi.reading.statements.same_sentence import is_one_man, same_sentence
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.subjects import quotes_pronoun, subject
from rawi.reading.statements.titles import honoured_by
from rawi.reading.statements.together import is_dual, joint
from rawi.reading.statements.told_of import person_told_of, told_just_before, told_of
from rawi.reading.statements.voice import Voice
from rawi.reading.statements.voices import Voices
from rawi.reading.statements.word_kinds import is_surely_past

_TWO = 2
_SHALL = frozenset({"سوف", "وسوف"})
_OF_ME = frozenset({"مني", "لي", "الي", "علي", "عني"})
_WHEN = frozenset({"عندما", "حين", "حينما", "لما"})


class Attributor:
    """Goes through the page once, remembering who spoke last and who spoke in this sentence."""

    def __init__(
        self,
        people: Iterable[NameValue],
        passages: Sequence[Passage] = (),
        offices: Container[str] = (),
    ) -> None:
        self.voices = Voices(passages)
        self.voices.expect(people, offices)
        self.last: tuple[Voice, ...] = ()
        self.before_subhead: tuple[Voice, ...] = ()
        self.read: list[Scene] = []
        self.ends_said = False
        self.spoken: tuple[Scene | None, int] = (None, 0)

    def findings(self, scene: Scene, drafts: Sequence[Draft]) -> list[Finding]:
        """The findings of one scene, in order. A headline and a subhead end what is inherited."""
        if scene.is_headline:
            self.before_subhead, self.last = self.last or self.before_subhead, ()
            self.read.clear()
        else:
            self.read.append(scene)
        said: list[Said] = []
        relayed: list[Said] = []
        until = 0
        for draft in drafts:
            if draft.rule == RELAYED:
                relayed += self._relayed(scene, draft)
                continue
            found = self._attribute(scene, draft, said)
            if found is not None:
                said.append(found)
                until = max(said_until([found], until), draft.anchor + 1)
                self.spoken = (scene, until)
        self.ends_said = said_until(said, 0) >= scene.passage.count
        whole = sorted(said + relayed, key=lambda item: item.draft.anchor) if relayed else said
        return [finding_of(scene, item) for item in whole]

    def _relayed(self, scene: Scene, draft: Draft) -> Iterator[Said]:
        """The paper that tells what somebody else said; he, not the paper, is who goes on to speak."""
        if draft.phrase is not None and not scene.is_headline:
            voice = self.voices.of(scene.passage, draft.phrase, aside=True)
            yield Said(draft, (voice,), (draft.phrase,), explicit=True)

    def _attribute(self, scene: Scene, draft: Draft, said: list[Said]) -> Said | None:
        outer = holder(draft, said)
        nested = outer is not None
        if nested and _will_be_said(scene, draft):
            return None
        if draft.evidence == CONTINUED and not self._goes_on(draft, said):
            return None
        if quotes_pronoun(scene, draft):
            return self._from_before(scene, draft)
        if outer and (home := self._home(scene, draft, said)):
            return Said(inside_another(scene, draft, outer.draft), (home,), nested=True)
        if gives_pretext(draft) and not (nested or said_here(said, scene.sentence_start(draft.anchor))):
            return None
        needed = nested or needs_subject(scene, draft)
        phrase = subject(scene, draft, sure=needed)
        if phrase is None and may_be_loose(scene, draft, nested=nested):
            phrase = self._in_clause(scene, draft, said) or loosely_before(scene, draft.anchor)
        noun = own_subject(scene, draft)
        if noun and (phrase is None or not phrase.first <= noun < phrase.end):
            phrase = named_by(scene, draft, noun)
            if phrase is None:
                return None
        draft = inside_another(scene, draft, outer.draft) if outer else in_front(scene, draft)
        if phrase is None and nested and is_outer(scene, draft) and not is_unfit(scene, draft, phrase):
            return Said(draft, self._meant(scene, draft, said), nested=True)
        own = self._own_act(scene, draft, said) if phrase is None and nested else ()
        if own:
            return Said(draft, own, nested=True)
        if (phrase is None and needed) or is_unfit(scene, draft, phrase):
            return None
        if phrase is None:
            return self._inherit(scene, draft, said)
        if draft.form is None and scene.is_headline and not self.voices.knows(scene.passage, phrase):
            return None
        return self._say(scene, draft, phrase, nested=nested)

    def _own_act(self, scene: Scene, draft: Draft, said: list[Said]) -> tuple[Voice, ...]:
        """«وأضاف: "طلبت منه أن يعود"»: inside a man's own words «طلبت» is what he did himself."""
        form, outer = draft.form, holder(draft, said)
        if form is None or outer is None or draft.anchor not in scene.passage.quote_of:
            return ()
        is_first = form.part is Part.PAST and form.feminine is True and not form.plural
        is_told = is_sure(draft) or form.pronoun != ""
        if not (is_first and is_told) or scene.passage.words[draft.first - 1] == "كيف":
            return ()
        if _is_hers(scene, draft.anchor):
            return ()
        if len(outer.voices) != 1 or outer.voices[0].feminine:
            return ()
        return outer.voices if outer.voices[0].kind is SpeakerKind.PERSON else ()

    def _home(self, scene: Scene, draft: Draft, said: list[Said]) -> Voice | None:
        """The state of who reports, where the verb's subject is «بلاده»."""
        outer = holder(draft, said)
        if outer is None or not is_sure(draft):
            return None
        name = home_at(scene, draft.anchor, [role for voice in outer.voices for role in voice.roles])
        return self.voices.state(name) if name else None

    def _meant(self, scene: Scene, draft: Draft, said: list[Said]) -> tuple[Voice, ...]:
        """Whom a verb inside reported words means: its clause's subject, else who reports («إنهم يرون»)."""
        outer = holder(draft, said)
        if outer is None:
            return ()
        before = draft.anchor - 1
        before -= scene.passage.words[before] in _WHEN  # «وأوضح أنه عندما قال»
        if scene.is_word(before, "outer_pronouns") or scene.is_word(before, "relatives"):
            return outer.voices
        if calls_so(scene, draft):
            return outer.voices
        if gives_pretext(draft):  # «قال المحامي إن الشرطة اعتقلته بحجة أنه»
            who = people_at(scene, outer.draft.first) or person_at(scene, outer.draft.first)
            if who is not None:
                return (self.voices.of(scene.passage, who),)
            return () if is_sure(outer.draft) else outer.voices
        if draft.form is not None and draft.form.conjunction and said[-1].nested:
            return said[-1].voices if said[-1].draft.anchor >= outer.draft.first else ()
        phrase = in_clause(scene, draft.anchor, outer.draft.first)
        if phrase is not None:
            return (self.voices.of(scene.passage, phrase),)
        return ()

    def _goes_on(self, draft: Draft, said: list[Said]) -> bool:
        """True where the sentence or the paragraph before ends with reported words."""
        return self.ends_said if draft.anchor == 0 else said_until(said, 0) >= draft.anchor

    def _say(self, scene: Scene, draft: Draft, phrase: Phrase, *, nested: bool = False) -> Said:
        """The draft with the speakers that the phrase, and those joined to it, name."""
        two = self._two(scene, phrase) if is_dual(scene, phrase) else ()
        if two:
            return Said(draft, two, explicit=True, nested=nested)
        limit = draft.speaker[1] if draft.speaker else phrase.end
        if draft.phrase is not None:
            limit = max(limit, scene.passage.sentence_ends[phrase.first])
        phrases = (phrase, *joint(scene, phrase, limit))
        ahead = scene.is_headline
        self._meet_honoured(scene, phrase)
        phrases = (last_named(scene, phrase) or phrase, *phrases[1:])
        voices = tuple(self.voices.of(scene.passage, each, ahead=ahead) for each in phrases)
        if voices[0].kind is SpeakerKind.UNNAMED and not voices[0].reason:
            voices[0].reason = reason(scene, phrase.end, limit)
        doubting = doubter(scene, draft)
        if doubting is not None:
            self.last = (self.voices.of(scene.passage, doubting),)
        elif not nested:
            self._remember(voices, draft)
        return Said(draft, voices, phrases, explicit=True, nested=nested)

    def _two(self, scene: Scene, phrase: Phrase) -> tuple[Voice, ...]:
        """Whom «الوزيران» means: those who spoke last together, else the last two who have the title."""
        if len(self.last) == _TWO:
            return self.last
        return self.voices.two_of(bare(scene.passage.words[phrase.first][:-2]))

    def _meet_honoured(self, scene: Scene, phrase: Phrase) -> None:
        """Before «معاليه»: him whom the text names with the title, where he has not spoken yet."""
        titles = honoured_by(scene.passage.words[phrase.first])
        if titles is None or self.voices.honoured(titles) is not None:
            return
        found = person_told_of(self.read, phrase.first, titles)
        if found is not None:
            self.voices.of(found[0].passage, found[1])

    def _in_clause(self, scene: Scene, draft: Draft, said: list[Said]) -> Phrase | None:
        """The subject of an earlier verb of the draft's own clause."""
        start = scene.sentence_start(draft.anchor)
        return in_clause(scene, draft.anchor, said_until(said_here(said, start), start))

    def _inherit(self, scene: Scene, draft: Draft, said: list[Said]) -> Said | None:
        """The speaker from the same clause, the same sentence, else from the sentences before."""
        start = scene.sentence_start(draft.anchor)
        is_inside = draft.anchor > start
        if is_inside and not draft.is_participle and (scene.is_headline or not is_weak_present(draft)):
            phrase = self._in_clause(scene, draft, said)
            if phrase is not None:
                return self._say(scene, draft, phrase)
        same = same_sentence(draft, said_here(said, start), said)
        if same is not None:
            return self._like(scene, draft, same)
        if is_inside and is_weak_present(draft):
            return None
        phrase = self._earlier(scene, draft) if is_inside else None
        return self._say(scene, draft, phrase) if phrase else self._from_before(scene, draft)

    def _earlier(self, scene: Scene, draft: Draft) -> Phrase | None:
        return antecedent(scene, draft.anchor) or earlier_in_sentence(scene, draft.anchor)

    def _like(self, scene: Scene, draft: Draft, same: Said) -> Said:
        """The draft with another's speakers; after a paper's words, with whom the paper names; «أن سامر أجرى
        اتصالات، قال فيها», «أن سامر تطرق إلى الملف، موضحا»: with whom the words before begin.
        """
        after = scene.passage.words[draft.anchor + 1 : draft.anchor + 2]
        is_within = draft.form is not None and after and after[0] in word_set("insides")
        is_of_paper = draft.is_participle and same.voices and same.voices[0].kind is SpeakerKind.DOCUMENT
        if is_of_paper or is_within or draft.is_participle:
            phrase = person_at(scene, same.draft.first)
            is_his = phrase is not None and scene.is_word(phrase.end, "talking_verbs")
            if phrase is not None and (is_of_paper or is_within or is_his):
                return self._say(scene, draft, phrase, nested=True)
        if draft.is_participle and draft.form and draft.form.plural and is_one_man(same):
            phrase = people_at(scene, same.draft.first)
            if phrase is not None:
                return self._say(scene, draft, phrase, nested=True)
        return Said(draft, same.voices, explicit=same.explicit)

    def _from_before(self, scene: Scene, draft: Draft) -> Said | None:
        """The draft with the speakers of the sentences before, None where neither they nor it are sure."""
        voices = (
            self._told_just_before(scene, draft)
            or self._last_fitting(draft)
            or self._over_subhead(scene, draft)
            or self._told_of(scene, draft)
            or self._only_named(scene, draft)
        )
        if not voices and not stands_alone(draft):
            return None
        return Said(draft, voices)

    def _told_just_before(self, scene: Scene, draft: Draft) -> tuple[Voice, ...]:
        """«وانتقد العمدة سامي نصار الخطة. وقال»: of whom the sentence before tells, where nobody speaks in
        it; «وأضاف» goes on with who spoke last.
        """
        form = draft.form
        if form is None or draft.anchor != scene.sentence_start(draft.anchor):
            return ()
        goes_on = form.word.cue_class == "add" or form.conjunction != "و" or form.plural
        if goes_on or form.part is not Part.PAST:
            return ()
        found = told_just_before(self.read, draft.anchor, *self.spoken)
        if found is None:
            return ()
        is_titled = found[1].head is Head.ROLE
        if is_titled and is_feminine(found[0], found[1].first) is not form.feminine:
            return ()
        voice = self.voices.of(found[0].passage, found[1])
        if voice.feminine not in (None, form.feminine):
            return ()
        self.last = (voice,)
        return self.last

    def _over_subhead(self, scene: Scene, draft: Draft) -> tuple[Voice, ...]:
        """Who spoke before the subhead, where the text after it goes on with a joined verb («وأوضح أن»), or
        with what he was asked about («وعن الأسعار، قال»).
        """
        form = draft.form
        if scene.is_headline or len(self.read) > 1 or form is None or form.plural:
            return ()
        is_joined = draft.anchor == 0 and form.conjunction == "و"
        is_asked = scene.sentence_start(draft.anchor) == 0 and has_topic(scene, draft.anchor)
        if not is_joined and not is_asked:
            return ()
        self.last = self.before_subhead
        return self._last_fitting(draft)

    def _told_of(self, scene: Scene, draft: Draft) -> tuple[Voice, ...]:
        """Of whom the sentences before tell, where nobody has spoken yet."""
        is_plural = draft.form is not None and draft.form.plural
        is_told = is_sure(draft) and not is_plural and not scene.is_headline
        found = told_of(self.read, draft.anchor) if is_told else None
        if found is None:
            return ()
        self.last = (self.voices.of(found[0].passage, found[1]),)
        return self.last

    def _only_named(self, scene: Scene, draft: Draft) -> tuple[Voice, ...]:
        """The only person of the sentence, where nobody has spoken yet and the verb may be his."""
        form = draft.form
        if form is None or form.plural or scene.is_headline or not is_sure(draft):
            return ()
        phrase = only_person(scene, draft.anchor)
        voice = self.voices.of(scene.passage, phrase) if phrase else None
        if voice is None or voice.feminine not in (None, form.feminine):
            return ()
        self.last = (voice,)
        return self.last

    def _last_fitting(self, draft: Draft) -> tuple[Voice, ...]:
        """Who spoke last, unless the verb's gender says that it is somebody else."""
        form = draft.form
        if len(self.last) != 1 or form is None or form.feminine is None or form.plural:
            return self.last
        if self.last[0].feminine in (None, form.feminine):
            return self.last
        fitting = self.voices.last_of(feminine=form.feminine)
        return (fitting,) if fitting else ()

    def _remember(self, voices: tuple[Voice, ...], draft: Draft) -> None:
        self.last = voices
        self.voices.speaking = voices[0] if len(voices) == 1 else None
        form = draft.form
        if form and form.part is Part.PAST and not form.plural and voices[0].feminine is None:
            voices[0].feminine = form.feminine


def _will_be_said(scene: Scene, draft: Draft) -> bool:
    """«قال إنه سيدعو الوزير إلى», «إنه سوف يدعو»: what the speaker himself will say is no second saying."""
    if draft.form is None:
        return False
    before = scene.passage.words[draft.anchor - 1] if draft.anchor else ""
    return draft.form.future or before in _SHALL


def _is_hers(scene: Scene, anchor: int) -> bool:
    """«جاءت الشرطة وطلبت منه», «وطلبت مني»: another did it, whom the sentence names or who asked of him."""
    words = scene.passage.words
    if words[anchor + 1 : anchor + 2] and words[anchor + 1] in _OF_ME:
        return True
    start = max(scene.passage.quote_of[anchor].first, scene.sentence_start(anchor))
    before = words[start:anchor]
    return any(is_surely_past(word) or (is_definite(word) and word.endswith("ه")) for word in before)
