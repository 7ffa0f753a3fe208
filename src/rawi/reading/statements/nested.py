"""Nested statements: words reported inside what another says, or in a clause before the main one."""

from dataclasses import replace

from rawi.reading.statements.content import content_between
from rawi.reading.statements.draft import Draft
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.tables import is_in

_COMMAS = frozenset(",،؛")
_GOES_ON = frozenset({"وان", "وانه", "وانها", "وانهم"})
#: How far behind the word that opens a clause before the main one its cue stands.
_NEAR = 4


def inside_another(scene: Scene, draft: Draft) -> Draft:
    """The draft with its words up to the comma behind which the outer speaker goes on.

    «… لأنهم يعتبرون المصنع قديما، وهذا خطأ»; a second أن and whole quotations stay.
    """
    return _shortened(scene, draft, anything=False)


def in_front(scene: Scene, draft: Draft) -> Draft:
    """The draft with its words up to the main clause: «رغم تأكيد الوزير أن العمل مستمر، توقف المصنع»."""
    return _shortened(scene, draft, anything=True) if _is_in_front(scene, draft) else draft


def _is_in_front(scene: Scene, draft: Draft) -> bool:
    first, words = scene.sentence_start(draft.anchor), scene.passage.words
    form = draft.form
    if form is None or draft.anchor - first > _NEAR or not is_in(words[first].removeprefix("و"), "in_front"):
        return False
    if form.is_noun:
        return not form.leans
    return form.pronoun != "" or words[draft.anchor - 1] in ("ان", "ما", "بعدما", "وبعدما")


def _shortened(scene: Scene, draft: Draft, *, anything: bool) -> Draft:
    """The draft up to the first comma where something else begins; with anything, whatever comes does."""
    passage, content = scene.passage, draft.contents[-1]
    if len(draft.contents) > 1 or content.first in passage.opening:
        return draft
    for word in range(content.first + 1, content.end):
        if _COMMAS.isdisjoint(passage.gaps[word]) or passage.words[word] in _GOES_ON:
            continue
        if anything or passage.words[word][0] in "وف" or is_in(passage.words[word], "goes_on_outside"):
            shorter = content_between(passage, content.first, word)
            start = max(content.span.start, shorter.span.start)
            return replace(draft, contents=(replace(shorter, span=replace(shorter.span, start=start)),))
    return draft
