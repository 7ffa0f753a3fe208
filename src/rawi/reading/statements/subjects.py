"""Subjects: who, by the sentence itself, speaks: after the verb, before it, or earlier in the sentence."""

from rawi.reading.statements.cues import Cue
from rawi.reading.statements.draft import Draft
from rawi.reading.statements.noun_phrase import Phrase, may_begin_late, speaker_phrase
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.tables import word_set

_BREAKS = ",،;؛:.…-–—ـ(["
_REACH_BACK = 25


def subject(scene: Scene, draft: Draft) -> Phrase | None:
    """The phrase beside the cue that names the speaker, None where there is none."""
    if draft.cue is None:
        return speaker_phrase(scene, *draft.speaker) if draft.speaker else None
    if draft.cue.is_participle:
        return None
    if draft.form and "whom" in draft.form.word.takes:
        return before(scene, draft.cue) or _after(scene, draft)
    return _after(scene, draft) or before(scene, draft.cue)


def _after(scene: Scene, draft: Draft) -> Phrase | None:
    if draft.speaker is None or draft.form is None or draft.form.plural and draft.form.part == "present":
        return None
    phrase = speaker_phrase(scene, *draft.speaker)
    if phrase is None or _is_cut_off(scene, phrase):
        return None
    return phrase


def _is_cut_off(scene: Scene, phrase: Phrase) -> bool:
    """True for «وقال - رافضا ذكر اسمه -»: a dash or bracket stands before what would be the speaker."""
    return any(mark in "-–—ـ([" for mark in scene.passage.gaps[phrase.first])


def before(scene: Scene, cue: Cue) -> Phrase | None:
    """The subject that stands before the verb («الوزير أكد أن», «أما المدير فقال إن»)."""
    end = cue.first
    while end and scene.passage.words[end - 1] in word_set("before_verbs"):
        end -= 1
    start = _clause_start(scene, end)
    if start >= end:
        return None
    phrase = speaker_phrase(scene, start, end, sure=True)
    return phrase if phrase and phrase.first == start and phrase.end == end else None


def _clause_start(scene: Scene, end: int) -> int:
    """Where the clause that holds the word before end begins."""
    passage = scene.passage
    word = end
    floor = max(0, end - _REACH_BACK)
    while word > floor:
        if word < passage.count and (_starts_sentence(scene, word) or _opens_clause(scene, word)):
            return word
        word -= 1
    return word


def _starts_sentence(scene: Scene, word: int) -> bool:
    return word == 0 or scene.passage.sentence_ends[word - 1] == word


def _opens_clause(scene: Scene, word: int) -> bool:
    passage = scene.passage
    if any(mark in passage.gaps[word] for mark in _BREAKS):
        return True
    before_it = passage.words[word - 1]
    return before_it in word_set("clause_words") or before_it in word_set("clause_starters")


def earlier_in_sentence(scene: Scene, cue: Cue) -> Phrase | None:
    """The first speaker that the sentence names before the cue, where no cue has one."""
    start = sentence_start(scene, cue.first)
    for word in range(start, cue.first):
        if word in scene.passage.quote_of:
            continue
        phrase = speaker_phrase(scene, start, cue.first, sure=True) if word == start else None
        if phrase is None and word > start and may_begin_late(scene, word):
            phrase = speaker_phrase(scene, word, cue.first, sure=True)
        if phrase is not None:
            return phrase
    return None


def sentence_start(scene: Scene, word: int) -> int:
    """The first word of the sentence that holds the word."""
    ends = scene.passage.sentence_ends
    end = ends[word]
    while word and ends[word - 1] == end:
        word -= 1
    return word
