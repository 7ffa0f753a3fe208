"""Fitness: what a draft needs before it counts as a statement."""

from rawi.reading.model.page import BlockKind
from rawi.reading.statements.before_verb import clause_start
from rawi.reading.statements.complement import Mark
from rawi.reading.statements.conjugation import Part
from rawi.reading.statements.draft import Draft
from rawi.reading.statements.leading import governing_verb
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.nouns import Head
from rawi.reading.statements.phrase import Phrase
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.subjects import SURE_MARKS

#: «ما وصفه», «بما وصفه»
_WHAT = frozenset({"ما", "بما", "مما", "لما"})


def is_sure(draft: Draft) -> bool:
    """True when أن, a colon or quotation marks show that something is said."""
    return draft.evidence in SURE_MARKS


def stands_alone(draft: Draft) -> bool:
    """True for what counts though nobody is known to say it: a sure mark, or «وعبر … عن استيائه»."""
    form = draft.form
    if draft.evidence == Mark.PREPOSITION and form is not None and form.part is Part.PAST:
        return form.conjunction == "و" and not form.pronoun
    return is_sure(draft) and not draft.is_participle


def is_weak_present(draft: Draft) -> bool:
    """«وتهدد بقطع الطريق»: without its own subject a present with no sure mark describes a thing."""
    return draft.form is not None and draft.form.part is Part.PRESENT and not is_sure(draft)


def needs_subject(scene: Scene, draft: Draft) -> bool:
    """True for a present inside a clause («تقريرا يؤكد أن»): without a subject it describes a thing."""
    form = draft.form
    if form is not None and form.is_noun:
        if governing_verb(scene, draft) is not None:
            return False
        return not form.leans and not (form.pronoun and is_sure(draft))
    if form is None or form.part is not Part.PRESENT:
        return False
    if draft.evidence in (Mark.QUOTE, Mark.COLON) and form.word.lemma == "قال":
        return False
    if "impersonal" in form.word.takes and not is_sure(draft):
        return True
    if draft.anchor and scene.passage.words[draft.anchor - 1] in ("ما", "مما"):
        return True
    return not form.conjunction and not scene.starts_clause(draft.anchor)


def is_outer(scene: Scene, draft: Draft) -> bool:
    """True for words inside another's that may be his own («لأنهم يعتبرون», «ما وصفه بـ», «بحجة أن»)."""
    return may_be_told(scene, draft) or calls_so(scene, draft) or gives_pretext(draft)


def may_be_told(scene: Scene, draft: Draft) -> bool:
    """True for a verb of saying inside reported words («لأنهم يعتبرون أن»): said by whom these mean."""
    form = draft.form
    if form is None or form.is_noun or draft.is_participle or not is_sure(draft):
        return False
    if draft.anchor in scene.passage.quote_of and not form.plural:
        return False
    return form.part is Part.PAST or bool(form.plural)


def doubter(scene: Scene, draft: Draft) -> Phrase | None:
    """Who rejects a claim («رفض الرئيس ادعاء الوزارة بأنه»), None where nobody rejects one: he speaks on, not
    who made it.
    """
    if draft.form is None or not draft.form.is_noun or draft.form.leans or draft.form.pronoun:
        return None
    for word in range(draft.anchor - 1, clause_start(scene, draft.anchor) - 1, -1):
        cue = scene.cue_at.get(word)
        if cue is not None and not cue.form.is_noun:
            return speaker_phrase(scene, cue.end, draft.anchor, sure=True)
    return None


def calls_so(scene: Scene, draft: Draft) -> bool:
    """True for «نتيجة ما وصفه بـ"الحرب"» inside reported words: what whoever reports calls a thing."""
    form = draft.form
    is_called = form is not None and form.pronoun != "" and "as" in form.word.takes
    return is_called and draft.anchor > 0 and scene.passage.words[draft.anchor - 1] in _WHAT


def gives_pretext(draft: Draft) -> bool:
    """True for «رفض التوقيع بحجة أن»: said by whoever refuses."""
    form = draft.form
    return form is not None and "pretext" in form.word.takes


def may_be_loose(scene: Scene, draft: Draft, *, nested: bool) -> bool:
    """True for a verb inside a clause, or in a headline: what stands before it is its subject."""
    form = draft.form
    if form is None or form.conjunction or form.is_noun or draft.is_participle:
        return False
    if scene.starts_clause(draft.anchor):
        return False
    if scene.passage.kind is BlockKind.HEADLINE:
        return not nested
    return form.part is Part.PAST and (is_sure(draft) or form.plural is True)


def is_unfit(scene: Scene, draft: Draft, phrase: Phrase | None) -> bool:
    """True when only papers and bodies do what the verb says (قضى، نص), or only papers (دل، اكتشف), and the
    speaker is none, nor anybody who finds things out («وجد الباحثون أن»).
    """
    takes = draft.form.word.takes if draft.form is not None else frozenset()
    if takes.isdisjoint(("paper", "finding")):
        return False
    if phrase is None:
        return True
    if phrase.head is Head.DOCUMENT or scene.is_word(phrase.first, "scholars"):
        return False
    return "finding" in takes or phrase.head is not Head.ORGANISATION
