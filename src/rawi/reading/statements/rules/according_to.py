"""Words that name a source beside the clause, before it.

Example: ووفقا للمصدر البرلماني، فإن العراق بحاجة إلى الدعم -> العراق بحاجة إلى الدعم
Source: annotated pages (ووفقا ل, وبموجب … فإن).
"""

from collections.abc import Iterator

from rawi.reading.arabic.word_sets import is_in
from rawi.reading.statements.clause_end import clause_end
from rawi.reading.statements.content import content_between, quoted_content
from rawi.reading.statements.draft import Draft
from rawi.reading.statements.nouns import head_of
from rawi.reading.statements.phrase import Phrase
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.sources import is_by_pronoun, is_taken, opens_clause, source_at, sources

RULE = "statements.according_to"
RANK = 35
_LEAST_WORDS = 2
_REACH = 35
#: A present is not shorter.
_LEAST_LETTERS = 4
_STOPS = frozenset("،,:")
_AS_FOR = frozenset({"اما", "واما"})


def propose(scene: Scene) -> Iterator[Draft]:
    """«وفقا لـ», «بحسب» at the start of a sentence, and the clause after the source."""
    for first, end in sources(scene):
        if is_taken(scene, first, end):
            continue
        is_pronoun = is_by_pronoun(scene, end)
        phrase = _source(scene, first, end) if opens_clause(scene, first) else None
        content = _content_start(scene, phrase) if phrase else 0
        if phrase is None or not content:
            continue
        last = _before_other(scene, content, clause_end(scene, content))
        if last - content < _LEAST_WORDS:
            continue
        quote = scene.passage.opening.get(content)
        whole = quote is not None and quote.end >= last
        said = (
            quoted_content(scene.passage, quote)
            if quote and whole
            else content_between(scene.passage, content, last)
        )
        entry = scene.passage.said(first, end)
        if is_pronoun:
            yield Draft(RULE, "pronoun", (said,), (first, end), None, None, first, entry)
            continue
        yield Draft(
            RULE, "before", (said,), (first, end), None, (phrase.first, phrase.end), first, entry, phrase
        )


def _source(scene: Scene, first: int, end: int) -> Phrase | None:
    """The source behind the words, or the very words where a pronoun stands for it («وحسب رأيه، …»)."""
    return Phrase(first, end, None, None) if is_by_pronoun(scene, end) else source_at(scene, end)


def _content_start(scene: Scene, phrase: Phrase) -> int:
    """The first word of the clause: after فإن, else after the comma; 0 where the source runs on."""
    passage = scene.passage
    if phrase.end in scene.cue_at and phrase.first in passage.opening:
        return 0
    if is_taken(scene, phrase.end, phrase.end + 1):
        return 0
    limit = passage.sentence_ends[phrase.first]
    if phrase.end < limit and _is_verb(scene, phrase.end):
        return phrase.end
    if phrase.end + 1 < limit and scene.is_word(phrase.end, "clause_words"):
        return phrase.end + 1  # «وجاء على لسان الوزير أن العمل بدأ»
    window = range(phrase.end, min(limit, phrase.end + _REACH))
    resumed = next((word for word in window if scene.is_word(word, "resumptives")), 0)
    if resumed:
        return resumed + 1 if resumed + 1 < limit and not is_taken(scene, resumed + 1, resumed + 2) else 0
    comma = next((word for word in window if not _STOPS.isdisjoint(passage.gaps[word])), phrase.end)
    return 0 if comma >= limit or (comma == phrase.end and _speaks(scene, comma)) else comma


def _before_other(scene: Scene, first: int, end: int) -> int:
    """«فبحسب شهود فإن الطريق مغلق، | أما الجسر»: the reporter goes on to something else."""
    words, gaps = scene.passage.words, scene.passage.gaps
    others = (word for word in range(first + 1, end) if words[word] in _AS_FOR and "،" in gaps[word])
    return next(others, end)


def _speaks(scene: Scene, word: int) -> bool:
    """True for a verb of speech; «وبحسب الشرطة وجدت السيارة» tells what happened."""
    cue = scene.cue_at.get(word)
    return cue is not None and "paper" not in cue.form.word.takes


def _is_verb(scene: Scene, word: int) -> bool:
    """True for a present right behind the source: «ووفقا لمختصين تبدأ الوزارة العمل، …»."""
    text = scene.passage.words[word]
    if text[0] not in "يت" or len(text) < _LEAST_LETTERS or scene.is_content_noun(word):
        return False
    return (
        head_of(text) is None and not is_in(text, "adverbs", "prepositions") and word not in scene.named_words
    )
