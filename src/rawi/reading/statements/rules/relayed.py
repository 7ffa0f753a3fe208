"""A paper, and after or before it the whole sentence in which somebody else is reported.

Example: وبحسب «رويترز»، قال الوزير إن الجسر سيفتح غدا -> قال الوزير إن الجسر سيفتح غدا
Source: annotated pages, where the paper's report and the minister's words are a statement each.
"""

from collections.abc import Iterator

from rawi.reading.statements.complements import complement
from rawi.reading.statements.content import content_between
from rawi.reading.statements.draft import Draft
from rawi.reading.statements.papers import is_paper
from rawi.reading.statements.phrase import Phrase
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.sources import is_by_pronoun, opens_clause, source_at, sources

RULE = "statements.relayed"
RANK = 34
_COMMAS = ("،", ",")
#: «فقد قال», «فإن … قال» is told otherwise.
_RESUMED = "فقد"
#: «كما تقول "القاعدة"» tells what they say themselves.
_AS = "كما"
#: «ما أفادت», behind which a paper needs no comma.
_TOLD = "ما"


def propose(scene: Scene) -> Iterator[Draft]:
    """«بحسب الوكالة، قال …» and «قال …، بحسب ما ذكرت الوكالة»."""
    for first, end in sources(scene):
        phrase = None if is_by_pronoun(scene, end) else source_at(scene, end)
        if phrase is None or not is_paper(scene, phrase) or scene.passage.words[first].endswith(_AS):
            continue
        words = _after(scene, first, phrase) or _before(scene, first, end)
        if words is not None:
            said, speaker = content_between(scene.passage, *words), (phrase.first, phrase.end)
            entry = scene.passage.said(first, end)
            evidence = "after" if words[1] == first else "before"
            yield Draft(RULE, evidence, (said,), (first, end), None, speaker, first, entry, phrase)


def _after(scene: Scene, first: int, phrase: Phrase) -> tuple[int, int] | None:
    """The words after the paper up to the sentence's end, where the first is a verb that reports."""
    if not opens_clause(scene, first):
        return None
    start, end = phrase.end, scene.passage.sentence_ends[first]
    start += scene.passage.words[start : start + 1] == [_RESUMED]
    is_said = start < end and _is_verb(scene, start) and complement(scene, scene.cue_at[start])
    return (start, end) if is_said else None


def _before(scene: Scene, first: int, end: int) -> tuple[int, int] | None:
    """The words before it from the sentence's start, where they begin with a verb that reports."""
    start = scene.sentence_start(first)
    is_set_off = scene.passage.gaps[first].strip() in _COMMAS or _is_told(scene, first, end)
    if not is_set_off or first in scene.passage.quote_of or not _is_verb(scene, start):
        return None
    found = complement(scene, scene.cue_at[start])
    return (start, first) if found is not None and found.at < first else None


def _is_told(scene: Scene, first: int, end: int) -> bool:
    return scene.passage.words[first].endswith(_TOLD) or scene.passage.words[end : end + 1] == [_TOLD]


def _is_verb(scene: Scene, word: int) -> bool:
    cue = scene.cue_at.get(word)
    return cue is not None and not (cue.is_participle or cue.form.is_noun)
