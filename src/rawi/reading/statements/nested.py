"""Nested statements: words reported inside what another says, or in a clause before the main one."""

from collections.abc import Callable
from dataclasses import replace

from rawi.reading.arabic.word_sets import is_in
from rawi.reading.statements.complement import Mark
from rawi.reading.statements.content import content_between
from rawi.reading.statements.draft import Draft
from rawi.reading.statements.scene import Scene

_COMMAS = frozenset(",،؛")
_GOES_ON = frozenset({"وان", "وانه", "وانها", "وانهم"})
#: What explains the words before it.
_EXPLAINING = frozenset({"حيث", "اذ", "ما", "مما"})
#: So few words of his own stand before the other's at most.
_FEW_OWN = 3
#: How far behind the word that opens a clause before the main one its cue stands.
_NEAR = 4


def inside_another(scene: Scene, draft: Draft, outer: Draft) -> Draft:
    """The draft with its words up to the comma behind which the outer speaker goes on.

    «… لأنهم يعتبرون المصنع قديما، وهذا خطأ»; a second أن and whole quotations stay, and so does what
    explains them where the outer one has begun with this draft («ذكر أن الوزارة أوضحت أن الحر شديد، ما يتطلب
    الحذر»).
    """
    inner = (content for content in outer.contents if content.first <= draft.anchor < content.end)
    if _is_in_relative(scene, draft):
        return _shortened(scene, draft, at=_is_no_reason)
    is_all = any(draft.anchor - content.first <= _FEW_OWN for content in inner)
    return _shortened(scene, draft, at=_begins_other if is_all else _goes_on)


def in_front(scene: Scene, draft: Draft) -> Draft:
    """The draft with its words up to the main clause: «رغم تأكيد الوزير أن العمل مستمر، توقف المصنع», «الرئيس
    الذي توعد بسحق التمرد، الحكم».
    """
    if _is_in_front(scene, draft):
        return _shortened(scene, draft, at=_anything)
    return _shortened(scene, draft, at=_goes_back) if _is_in_relative(scene, draft) else draft


def _is_in_relative(scene: Scene, draft: Draft) -> bool:
    """True for a verb right behind «الذي» that takes a noun: behind the comma the main clause goes on."""
    is_noun = draft.evidence in (Mark.PREPOSITION, Mark.NOUN, Mark.OBJECT, Mark.PREDICATE)
    return is_noun and draft.anchor > 0 and scene.is_word(draft.anchor - 1, "relatives")


def _is_in_front(scene: Scene, draft: Draft) -> bool:
    first, words = scene.sentence_start(draft.anchor), scene.passage.words
    form = draft.form
    if form is None or draft.anchor - first > _NEAR or not is_in(words[first].removeprefix("و"), "in_front"):
        return False
    if form.is_noun:
        return not form.leans
    return form.pronoun != "" or words[draft.anchor - 1] in ("ان", "ما", "بعدما", "وبعدما")


def _goes_on(word: str) -> bool:
    return word[0] in "وف" or is_in(word, "goes_on_outside")


def _begins_other(word: str) -> bool:
    return _goes_on(word) and word not in _EXPLAINING


def _is_no_reason(word: str) -> bool:
    return word not in _EXPLAINING


def _goes_back(word: str) -> bool:
    return word[0] != "و" and word not in _EXPLAINING


def _anything(_word: str) -> bool:
    return True


def _shortened(scene: Scene, draft: Draft, *, at: Callable[[str], bool]) -> Draft:
    """The draft up to the first comma behind which a word stands that begins something else."""
    passage, content = scene.passage, draft.contents[-1]
    if len(draft.contents) > 1 or content.first in passage.opening:
        return draft
    for word in range(content.first + 1, content.end):
        if _COMMAS.isdisjoint(passage.gaps[word]) or passage.words[word] in _GOES_ON:
            continue
        if at(passage.words[word]):
            shorter = content_between(passage, content.first, word)
            start = max(content.span.start, shorter.span.start)
            return replace(draft, contents=(replace(shorter, span=replace(shorter.span, start=start)),))
    return draft
