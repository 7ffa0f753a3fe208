"""A reporting word, perhaps its speaker, and speech with no mark at all.

Example: وأضاف بلغ حجم التبادل مليارا هذا العام. -> بلغ حجم التبادل مليارا هذا العام
Source: annotated pages (no أن and no quotation marks; runs on over the full stop).
"""

from collections.abc import Iterator

from rawi.reading.arabic.word_sets import is_in
from rawi.reading.statements.before_verb import has_topic
from rawi.reading.statements.clause_end import speech_end
from rawi.reading.statements.complement import Complement, Mark
from rawi.reading.statements.complements import complement
from rawi.reading.statements.conjugation import Part
from rawi.reading.statements.content import spoken
from rawi.reading.statements.cues import Cue
from rawi.reading.statements.draft import Draft, draft_of
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.nouns import is_definite
from rawi.reading.statements.own_speech import opens_own_speech
from rawi.reading.statements.passage import BREAKS
from rawi.reading.statements.phrases import phrase_at
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.word_kinds import is_past

RULE = "statements.bare_speech"
RANK = 90
_LEAST_WORDS = 5
#: «من الصعب التوقع»
_OF = "من"
_COMMAS = frozenset("،,")
_MOST_NAMING_WORDS = 9
#: «وقال المتحدث الرسمي باسم … سامي نصار، أسفر الحادث عن»: a whole title before a name and a verb.
_MOST_WITH_NAME = 20


def propose(scene: Scene) -> Iterator[Draft]:
    """Speech after «وأضاف», «وقال فلان», where the sentence holds no mark."""
    for cue in scene.cues:
        if not _may_be_bare(scene, cue) or complement(scene, cue):
            continue
        first = _first_of_speech(scene, cue)
        end = speech_end(scene, first) if first else 0
        if end - first >= _LEAST_WORDS:
            found = Complement(Mark.BARE, first, first, cue.form)
            yield draft_of(RULE, cue, found, spoken(scene.passage, first, end))


def _may_be_bare(scene: Scene, cue: Cue) -> bool:
    """True for «وأضاف», «وقال» at the start of a clause: other forms are other things («متابعة»)."""
    form = cue.form
    if form.word.lemma == "قال" and cue.is_participle:
        return True
    if "bare" in form.word.takes and not form.pronoun and _speaks_himself(scene, cue):
        return True
    if "bare" not in form.word.takes or form.pronoun:
        return False
    if _answers(scene, cue):
        return True
    if not form.conjunction:
        return False
    is_told = form.part is Part.PAST or form.word.lemma == "قال" or form.word.cue_class == "add"
    if "strict" in form.word.takes or not is_told:
        return False
    if form.conjunction == "ف" and scene.is_word(scene.sentence_start(cue.first), "as_for"):
        return True
    return scene.starts_clause(cue.first) or (form.word.lemma == "قال" and _names_speaker(scene, cue))


def _answers(scene: Scene, cue: Cue) -> bool:
    """«وعن الأسعار قال هي في تزايد»: the sentence begins with what he was asked about."""
    is_past = cue.form.part is Part.PAST and not cue.form.plural
    return is_past and scene.sentence_start(cue.first) < cue.first and has_topic(scene, cue.first)


def _speaks_himself(scene: Scene, cue: Cue) -> bool:
    """«… وقال ستظل بلادنا عصية», «قال الوزير سامي نصار نحن قررنا»: words that only a speaker says."""
    form = cue.form
    if form.part is not Part.PAST and not cue.is_participle:
        return False
    is_apart = form.conjunction or cue.is_participle or scene.starts_clause(cue.first)
    if opens_own_speech(scene, cue.end) and is_apart:
        return True
    phrase = speaker_phrase(scene, cue.end, scene.passage.sentence_ends[cue.first], sure=True)
    return phrase is not None and phrase.first == cue.end and opens_own_speech(scene, phrase.end)


def _names_speaker(scene: Scene, cue: Cue) -> bool:
    """«… ويقول المواطن سامي نصار كثير من الناس»: inside a sentence, a sure speaker shows that it reports."""
    phrase = speaker_phrase(scene, cue.end, scene.passage.sentence_ends[cue.first], sure=True)
    return phrase is not None and phrase.first == cue.end


def _first_of_speech(scene: Scene, cue: Cue) -> int:
    """The first word that is said, 0 where an aside or another attribution follows the cue."""
    limit = scene.passage.sentence_ends[cue.first]
    phrase = speaker_phrase(scene, cue.end, limit, sure=True)
    is_named = phrase is not None and phrase.first == cue.end and not _is_subject(scene, phrase.end)
    first = phrase.end if phrase and is_named else cue.end
    if cue.is_participle and cue.end < limit and not scene.passage.gaps[cue.end].strip():
        return cue.end
    if first >= limit or first in scene.cue_at:
        return 0
    breaks = BREAKS.intersection(scene.passage.gaps[first])
    text = scene.passage.words[first]
    is_told = phrase is not None and phrase.name is not None and is_named and is_past(text)
    is_sure = first == cue.end or (is_named and phrase is not None and phrase.name is not None)
    is_added = cue.form.word.cue_class == "add" and is_sure  # «وأضاف، العمل بدأ»
    if breaks and not (breaks <= _COMMAS and (is_told or is_added or opens_own_speech(scene, first))):
        return 0
    if text[0].isdigit() or first - cue.end > (_MOST_WITH_NAME if is_told else _MOST_NAMING_WORDS):
        return 0
    if is_in(text, "adverbs", "prepositions", "times", "manners", "clause_words", "reflexives"):
        is_led = text == _OF and first + 1 < limit and is_definite(scene.passage.words[first + 1])
        return first if is_led and _answers(scene, cue) else 0
    if phrase_at(scene.passage, "according_to", first):
        return 0
    if text.startswith(("لل", "بال")) or scene.is_medium(first) or (first > cue.end and is_definite(text)):
        return 0
    return first


def _is_subject(scene: Scene, word: int) -> bool:
    """«وقال السوق لا تحتاج إلى دراسة»: what is denied of the noun before makes it the first of the speech."""
    return scene.is_word(word, "negations") and not scene.passage.gaps[word].strip()
