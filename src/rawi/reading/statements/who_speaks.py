"""Verbs that tell who speaks, inside the subject of another verb, whose أن they would take.

Example: قال الوزير، الذي يتابع العمل، إن الجسر جاهز -> said by قال; not «الوزير الذي أعلن أمس أن»
Source: grammar: behind a relative clause and its comma the outer verb goes on; إن follows «قال» alone.
"""

from rawi.reading.arabic.word_sets import word_set
from rawi.reading.statements.conjugation import Part
from rawi.reading.statements.draft import Draft
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.nouns import is_definite, is_outlet
from rawi.reading.statements.scene import Scene

_SAY = "قال"
_VERBS = (Part.PAST, Part.PRESENT)
#: «التي كانت تعتبر»: so near before its verb stands the relative word.
_REACH = 2
_COMMAS = frozenset("،,")
#: What papers do that print somebody's words.
PUBLISHING = frozenset({"نشر", "بث", "أذاع", "أورد", "كتب", "نقل", "أصدر"})


def tells_of_speaker(scene: Scene, outer: Draft, inner: Draft) -> bool:
    """True where the inner verb only describes who speaks by the outer one, whose words they are."""
    if outer.form is None or inner.form is None or outer.form.part not in _VERBS or inner.form.is_noun:
        return False
    if outer.speaker is None or scene.sentence_start(outer.anchor) != scene.sentence_start(inner.anchor):
        return False
    if not (_is_said(scene, outer, inner) or _is_relative(scene, inner)):
        return False
    phrase = speaker_phrase(scene, outer.speaker[0], inner.anchor, sure=True)
    return phrase is not None and phrase.first == outer.speaker[0]


def publishes(scene: Scene, word: int, lemma: str) -> bool:
    """«في مقابلة | نشرت أمس»: where the words appeared, told of the paper right before the verb."""
    if lemma not in PUBLISHING or not word:
        return False
    paper = scene.passage.words[word - 1]
    if is_definite(paper) or scene.passage.gaps[word].strip():
        return False
    return is_outlet(paper)


def _is_said(scene: Scene, outer: Draft, inner: Draft) -> bool:
    """«قال …، التي تعتبر …، إن»: by its hamza the clause is of «قال»."""
    if outer.form is None or inner.form is None or inner.speaker is None:
        return False
    if outer.form.word.lemma != _SAY or inner.form.word.lemma == _SAY:
        return False
    at = inner.speaker[1]
    at -= not scene.is_word(at, "clause_words")  # «…، إن: …»
    return scene.is_word(at, "clause_words") and scene.passage.said(at, at + 1).startswith("إ")


def _is_relative(scene: Scene, inner: Draft) -> bool:
    """«…، الذي يتابع النشاط، أن»: a relative clause that a comma ends."""
    words, gaps = scene.passage.words, scene.passage.gaps
    before = words[max(inner.anchor - _REACH, 0) : inner.anchor]
    if word_set("relatives").isdisjoint(before) or inner.speaker is None:
        return False
    at = inner.speaker[1]
    return at < scene.passage.count and not _COMMAS.isdisjoint(gaps[at])
