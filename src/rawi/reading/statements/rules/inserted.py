"""A verb of saying and its speaker between commas, inside the words that are said.

Example: فالنشر اليوم، يقول المدير، صناعة متكاملة -> فالنشر اليوم … صناعة متكاملة
Source: own observation of features (يقول فلان, يضيف فلان in the middle of a sentence).
"""

from collections.abc import Iterator

from rawi.reading.arabic.word_sets import is_in
from rawi.reading.statements.clause_end import clause_end
from rawi.reading.statements.complement import Complement, Mark
from rawi.reading.statements.complements import complement
from rawi.reading.statements.content import content_between
from rawi.reading.statements.cues import Cue
from rawi.reading.statements.draft import Draft, draft_of
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.scene import Scene

RULE = "statements.inserted"
RANK = 15
_COMMAS = frozenset("،,")
_LEAST_WORDS = 2
#: No words before the verb are more: keeps a page without full stops linear.
_REACH = 80
#: A speaker that stands alone between commas is not longer.
_MOST_WORDS = 8


def propose(scene: Scene) -> Iterator[Draft]:
    """What stands before and after «، يقول فلان،»."""
    passage = scene.passage
    for cue in scene.cues:
        start, end = scene.sentence_start(cue.first), _speaker_end(scene, cue)
        if not end or not _LEAST_WORDS <= cue.first - start <= _REACH:
            continue
        if is_in(passage.words[start], "adverbs", "prepositions"):
            continue
        found = complement(scene, cue)
        if found is not None and (found.mark is not Mark.CLAUSE or found.at <= end + 1):
            continue
        before = content_between(passage, start, cue.first)
        after = content_between(passage, end, clause_end(scene, end))
        yield draft_of(RULE, cue, Complement(Mark.BARE, end, start, cue.form), before, after)


def _speaker_end(scene: Scene, cue: Cue) -> int:
    """The word after the speaker where commas stand round him and his verb and words follow, else 0."""
    form, gaps = cue.form, scene.passage.gaps
    if form.conjunction or cue.is_participle or form.is_noun or form.pronoun or "bare" not in form.word.takes:
        return 0
    if _COMMAS.isdisjoint(gaps[cue.first]):
        return 0
    limit = min(scene.passage.sentence_ends[cue.first], cue.end + _MOST_WORDS)
    phrase = speaker_phrase(scene, cue.end, limit)
    if phrase is None or phrase.first != cue.end or phrase.end >= limit:
        return 0
    if _COMMAS.isdisjoint(gaps[phrase.end]):
        return 0
    is_other = (
        is_in(scene.passage.words[phrase.end], "clause_words", "relatives") or phrase.end in scene.cue_at
    )
    return 0 if is_other or scene.passage.words[phrase.end][0] == "و" else phrase.end
