"""Leading verbs: «تساءل فلان قائلا», «رد عليه المدير بقوله»: the verb whose words a second cue opens."""

from rawi.reading.statements.complements import complement
from rawi.reading.statements.cues import Cue
from rawi.reading.statements.draft import Draft
from rawi.reading.statements.scene import Scene

#: How many words may stand between the two.
REACH = 14
_NEAR = 6
_GOVERN = frozenset({"جدد", "كرر", "أعاد", "خلص", "مضى", "ذهب", "واصل", "عاد"})
SAYING = ("قال", "قول")


def governing_verb(scene: Scene, draft: Draft) -> Cue | None:
    """The verb that leads to «القول», «التأكيد» («جدد التأكيد على أن», «خلص إلى القول إن»), else None."""
    if draft.form is None or not draft.form.has_article:
        return None
    floor = max(scene.sentence_start(draft.anchor), draft.anchor - _NEAR)
    cues = (scene.cue_at[word] for word in range(draft.anchor - 1, floor - 1, -1) if word in scene.cue_at)
    cue = next(cues, None)
    if cue is None or cue.form.word.lemma not in _GOVERN:
        return None
    found = complement(scene, cue)
    return cue if found is None or found.content == draft.first else None


def leading_verb(scene: Scene, draft: Draft) -> Cue | None:
    """The verb of speech before «قائلا» or «بقوله» that has no other words of its own, else None."""
    if draft.form is None or draft.form.word.lemma not in SAYING:
        return None
    floor = max(scene.sentence_start(draft.anchor), draft.anchor - REACH)
    for word in range(draft.anchor - 1, floor - 1, -1):
        cue = scene.cue_at.get(word)
        if cue is None or "speech" not in cue.form.word.takes:
            continue
        found = complement(scene, cue)
        is_free = found is None or found.content == draft.first
        return cue if is_free and not cue.is_participle and not cue.form.is_noun else None
    return None
