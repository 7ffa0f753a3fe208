"""Relative clauses: for whom the relative word before a verb stands («المحكمة التي قضت بأن»).

Example: وأحيلت القضية إلى المحكمة التي قضت بأن الفعل محرم -> المحكمة
Source: own observation; in «الهجوم الذي قال إن حصيلته ارتفعت» it stands for no speaker.
"""

from rawi.reading.model.findings import NameType
from rawi.reading.statements.agreement import is_feminine
from rawi.reading.statements.complement import Mark
from rawi.reading.statements.complements import SURE, complement
from rawi.reading.statements.completeness import has_joined_pronoun
from rawi.reading.statements.conjugation import Part
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.nouns import head_of, is_definite, without_preposition
from rawi.reading.statements.phrase import Phrase
from rawi.reading.statements.scene import Scene

_REACH = 8
#: «التي أعلنت ولاءها», «الذي أبدى استعداده»
_OF_ONESELF = frozenset({"أعلن", "أبدى"})
_FEMININE = frozenset({"التي", "والتي"})
_PLURAL = frozenset({"الذين", "والذين", "اللذين", "اللتين"})


def relative_subject(scene: Scene, first: int) -> Phrase | None:
    """Whom the relative word before the verb at first stands for, None where that is nobody who speaks."""
    end = first - 1
    if first not in scene.cue_at:
        return None
    for word in range(end - 1, max(end - _REACH, scene.sentence_start(end)) - 1, -1):
        if word in scene.known and scene.known[word][0] == end:
            is_person = scene.known_type(word) is NameType.PERSON
            fits = is_person or _agrees(scene, word, end)
            return speaker_phrase(scene, word, end, sure=True, joined=True) if fits else None
        if head_of(without_preposition(scene.passage.words[word])) is not None:
            phrase = _noun_phrase(scene, word, end)
            if phrase is not None:
                return phrase
    return None


def _noun_phrase(scene: Scene, word: int, end: int) -> Phrase | None:
    """The noun phrase from the word to the relative word, where this and the verb agree with it."""
    while word and _stands_in_construct(scene, word - 1):
        word -= 1
    phrase = speaker_phrase(scene, word, end, joined=True)
    if phrase is None or phrase.first != word or phrase.end != end:
        return None
    return phrase if _agrees(scene, word, end) and _reports(scene, end + 1) else None


def _stands_in_construct(scene: Scene, word: int) -> bool:
    """«نائب» before «رئيس»: a head without article, which the next one completes."""
    text = scene.passage.words[word]
    return not is_definite(text) and head_of(text) is not None and not scene.passage.gaps[word + 1].strip()


def _agrees(scene: Scene, word: int, end: int) -> bool:
    """True where the relative word and the verb have the gender and number of the noun at the word."""
    relative = scene.passage.words[end]
    if relative in _PLURAL:
        return True
    is_she, form = relative in _FEMININE, scene.cue_at[end + 1].form
    return is_feminine(scene, word) is is_she and form.feminine in (None, is_she) and not form.plural


def _reports(scene: Scene, word: int) -> bool:
    """True where أن, a colon, marks or a pronoun («التي أعلنت ولاءها») show that the verb reports: others
    describe («التي تهدد بـ»).
    """
    found = complement(scene, scene.cue_at[word])
    if found is None:
        return False
    form = scene.cue_at[word].form
    is_own = form.part is Part.PAST and form.word.lemma in _OF_ONESELF and found.mark is Mark.NOUN
    is_own = is_own and has_joined_pronoun(scene.passage, found.content)
    return is_own or found.mark in SURE or found.mark is Mark.PREDICATE
