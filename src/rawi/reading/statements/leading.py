"""Leading verbs: «تساءل فلان قائلا», «رد عليه المدير بقوله»: the verb whose words a second cue opens."""

from rawi.reading.statements.complements import complement
from rawi.reading.statements.cues import Cue
from rawi.reading.statements.draft import Draft
from rawi.reading.statements.scene import Scene

#: How many words may stand between the two.
REACH = 14
SAYING = ("قال", "قول")


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
