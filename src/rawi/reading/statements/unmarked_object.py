"""The unmarked object: what stands behind the speaker with no mark at all.

«استنكر الوزير الهجوم», «عد البرنامج ناجحا», «وحملت إسرائيل المسؤولية».
"""

from rawi.reading.arabic.word_sets import word_set
from rawi.reading.statements.complement import Complement, Mark
from rawi.reading.statements.conjugation import Part
from rawi.reading.statements.cues import Cue
from rawi.reading.statements.lexicon import Form
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.nouns import Head, head_of, is_definite
from rawi.reading.statements.passage import Passage
from rawi.reading.statements.phrase import Phrase
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.word_kinds import is_adjective, is_nisba

#: An apposition between two commas is not longer.
_LONGEST_APPOSITION = 12
_ON, _SITES = ("علي", "عبر"), ("موقع", "حساب", "صفح")
_POINTING = frozenset({"هذا", "هذه", "ذلك", "تلك"})


def bare_object(scene: Scene, cue: Cue) -> Complement | None:
    """«استنكر الوزير الهجوم», «عد البرنامج ناجحا»: what follows the speaker, with no mark at all."""
    for form in cue.readings:
        if form.part is Part.PRESENT and "object" not in form.word.takes and not form.pronoun:
            continue
        wanted = form.word.takes & {"object", "predicate"}
        if wanted:
            mark = Mark.OBJECT if "object" in wanted else Mark.PREDICATE
            return _after_speaker(scene, cue, form, mark)
    return None


def _after_speaker(scene: Scene, cue: Cue, form: Form, mark: Mark) -> Complement | None:
    passage = scene.passage
    limit = passage.sentence_ends[cue.first]
    word = cue.end
    if not cue.is_participle:
        phrase = speaker_phrase(scene, cue.end, limit, sure=True)
        word = _after_manner(scene, phrase.end if phrase else cue.end, limit)
        if phrase is None and scene.is_word(word, "pronoun_prepositions"):
            word += 1
        is_told = word > (phrase.end if phrase else cue.end)
        is_named = phrase is not None and phrase.name is not None
        if phrase is not None and _is_blamed(scene, cue, form, word):
            return Complement(mark, phrase.first, phrase.first, form)
        if phrase is not None and _is_behind_manner(scene, cue, phrase, limit):
            return Complement(mark, phrase.first, phrase.first, form)
    if not cue.is_participle and word < limit and passage.gaps[word].strip() in ("،", ","):
        after = _after_apposition(passage, word, limit)
        is_body = phrase is not None and phrase.head is Head.ORGANISATION and not is_named
        is_at = is_told or ((is_named or (is_body and after == limit)) and _is_objects(scene, word))
        word = word if is_at else after
    if "blame" in form.word.takes and not any(scene.is_word(n, "blame_nouns") for n in range(word, limit)):
        return None
    is_thing = mark is Mark.PREDICATE and word < limit and passage.words[word] in _POINTING
    if (
        word >= limit
        or (_is_no_object(scene, word) and not is_thing)
        or any(m in passage.gaps[word] for m in ".؛:-–")
    ):
        return None
    return Complement(mark, word, word, form)


def _is_behind_manner(scene: Scene, cue: Cue, phrase: Phrase, limit: int) -> bool:
    """«القوات دانت في بيان | القصف، معتبرة»: nothing else can be condemned."""
    if phrase.name is not None or phrase.first == cue.end:
        return False
    is_only = phrase.end >= limit or scene.passage.gaps[phrase.end].strip() != ""
    return is_only and _after_manner(scene, cue.end, limit) == phrase.first


def _is_blamed(scene: Scene, cue: Cue, form: Form, word: int) -> bool:
    """«دانت الحكومة القصف، وحملت إسرائيل | المسؤولية»: behind a comma the only noun before the blame is whom
    he who spoke before blames.
    """
    goes_on = form.conjunction == "و" and "،" in scene.passage.gaps[cue.first]
    return goes_on and "blame" in form.word.takes and scene.is_word(word, "blame_nouns")


def nearer_object(scene: Scene, cue: Cue, quote: Complement) -> Complement:
    """«استنكر الكاتب الجريمة في رسائل، منها "…"», «اعتبر الحزب هذا القصف "عدوانا"»: the object itself, where
    it stands before the marks.
    """
    found = bare_object(scene, cue)
    if found is None or found.content >= quote.content:
        return quote
    text = scene.passage.words[found.content]
    is_sure = "object" in found.form.word.takes or found.content > cue.end or cue.is_participle
    return found if is_sure and (is_definite(text) or text in _POINTING) else quote


def _is_objects(scene: Scene, word: int) -> bool:
    """«أدان مفتي الجمهورية علي جمعة، | العمليات»: a definite noun, no office, behind a name's comma."""
    text = scene.passage.words[word]
    return is_definite(text) and text[0] != "و" and head_of(text) not in (Head.ROLE, Head.HONOUR)


def _after_apposition(passage: Passage, word: int, limit: int) -> int:
    """«انتقد سامي نصار، جد الضحية، المحكمة»: the word after the second comma; limit where there is none."""
    ends = range(word + 1, min(limit, word + _LONGEST_APPOSITION))
    return next((end for end in ends if passage.gaps[end].strip() in ("،", ",")), limit)


def _after_manner(scene: Scene, word: int, limit: int) -> int:
    """«دان الرئيس بشدة الهجوم», «… بأشد العبارات الهجوم»: how, before what."""
    while word < limit:
        if scene.is_word(word, "superlatives"):
            word += 2
        elif _is_in_paper(scene, word, limit):
            word = _after_adjectives(scene, word + 2, limit)
        elif scene.is_word(word, "manners") or scene.is_word(word, "times"):
            word += 1
        elif scene.is_word(word, "prepositions") and word + 1 < limit and scene.is_medium(word + 1):
            word += 2  # «دان الدبلوماسي على تويتر الهجمات»
        else:
            break
    return word


def _is_in_paper(scene: Scene, word: int, limit: int) -> bool:
    """«دانت الحكومة | في بيان صحفي اليوم، القصف», «… | على موقعها الإلكتروني القصف»: where it was said."""
    if word + 1 >= limit:
        return False
    where, paper = scene.passage.words[word : word + 2]
    return (where == "في" and paper in word_set("speech_papers")) or (
        where in _ON and paper.startswith(_SITES)
    )


def _after_adjectives(scene: Scene, word: int, limit: int) -> int:
    words = scene.passage.words
    while word < limit and words[word] not in _ON and (is_adjective(words[word]) or is_nisba(words[word])):
        word += 1
    return word


def _is_no_object(scene: Scene, word: int) -> bool:
    text, cue = scene.passage.words[word], scene.cue_at.get(word)
    return (
        text.startswith("لل")
        or text in word_set("adverbs")
        or text in word_set("prepositions")
        or text in word_set("clause_words")
        or (cue is not None and not cue.form.is_noun)  # «استنكر الحزب | مزاعم الوزير»
    )
