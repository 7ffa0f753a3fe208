"""Turns: where, inside reported words, somebody else or the reporter begins to speak."""

from rawi.reading.arabic.word_sets import is_in
from rawi.reading.model.findings import NameType
from rawi.reading.statements.complement import Mark
from rawi.reading.statements.complements import complement
from rawi.reading.statements.conjugation import Part
from rawi.reading.statements.cues import Cue
from rawi.reading.statements.kept_back import says_no_more
from rawi.reading.statements.leading import REACH, SAYING
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.nouns import Head
from rawi.reading.statements.own_speech import opens_own_speech
from rawi.reading.statements.passage import Passage
from rawi.reading.statements.phrases import phrase_at
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.sources import TABLE, source_at, sources

_BREAKS = frozenset(",،;؛.-–—")
_SURE = (Mark.CLAUSE, Mark.COLON, Mark.QUOTE)
_SINCE = frozenset({"اذ", "حيث"})
#: How far behind «فيما» the speaker comes back.
_REACH_BACK = 30
_AT_A_TIME = ["في", "حين"]
_WHILE = frozenset({"بينما", "فيما"})
#: So many words stand at most between «وكان» and its «قد».
_REACH_OF_PERFECT = 10
#: So near behind «بينما» stands who else acts.
_REACH_OF_CONTRAST = 8
_WHO_SPEAK = (Head.UNNAMED, Head.ROLE)
_CONTRAST_PRONOUNS = frozenset({"انه", "انها", "انهم"})


def turns(scene: Scene, word: int) -> bool:
    """True when the reported clause ends before the word. Ask only of scene.turning words."""
    if word not in scene.turns:
        scene.turns[word] = _contrasts(scene, word) or _attributes(scene, word) or _reports(scene, word)
    return scene.turns[word]


def interrupts(scene: Scene, word: int, *, closed: bool) -> bool:
    """True when an attribution begins among words in marks: a participle, or any where none closes them."""
    cue = scene.cue_at.get(word)
    if cue is None or not (cue.is_participle or not closed):
        return False
    if closed and _BREAKS.isdisjoint(scene.passage.gaps[word]):
        return False
    found = complement(scene, cue)
    return found is not None and (found.mark in _SURE or cue.is_participle) and _attributes(scene, word)


def _contrasts(scene: Scene, word: int) -> bool:
    """«… لكنه قال إن», «… إلا أنه أكد أن»: another word of the speaker begins."""
    words = scene.passage.words
    is_long = word + 1 < scene.passage.count and words[word + 1] in _CONTRAST_PRONOUNS
    verb = word + 2 if words[word] in ("الا", "غير", "بيد") and is_long else word + 1
    if verb == word + 1 and not scene.is_word(word, "contrasts"):
        return False
    cue = scene.cue_at.get(verb)
    return cue is not None and complement(scene, cue) is not None


def _attributes(scene: Scene, word: int) -> bool:
    """«… وأضاف أن», «…، مشيرا إلى», «…، كما طالب بـ»."""
    passage = scene.passage
    after_break = not _BREAKS.isdisjoint(passage.gaps[word])
    cue = scene.cue_at.get(word) or (scene.cue_at.get(word + 1) if passage.words[word] == "كما" else None)
    if passage.words[word] in _SINCE:
        return _says(scene, word + 1)
    if passage.words[word] == "بينما" and word + 1 not in scene.cue_at:
        return after_break and _tells_of_others(scene, word + 1)
    is_while = passage.words[word : word + 2] == _AT_A_TIME
    if (is_while or passage.words[word] in _WHILE) and word + 1 + is_while in scene.cue_at:
        return complement(scene, scene.cue_at[word + 1 + is_while]) is not None
    if cue is None or not (after_break or cue.is_participle or cue.form.conjunction or cue.form.is_noun):
        return False
    found = complement(scene, cue)
    if after_break and says_no_more(scene, cue):
        return True
    if found is None:
        return (after_break and _leads_to_saying(scene, cue)) or _speaks_bare(scene, cue)
    if cue.form.is_noun:  # «دعت إلى الاقتحام، بدعوى «حلول الذكرى»» is one demand
        return found.mark in (Mark.COLON, Mark.QUOTE) and "pretext" not in cue.form.word.takes
    if "predicate" in cue.form.word.takes and "strict" not in cue.form.word.takes and cue.form.conjunction:
        return cue.form.part is Part.PAST
    if _promises_on(cue) and found.at == cue.end:
        return True
    is_joined = cue.form.conjunction or passage.words[word] == "كما"
    if cue.is_participle or found.mark in _SURE or (after_break and is_joined):
        return True
    return _has_subject(scene, cue, found.at)


def _tells_of_others(scene: Scene, first: int) -> bool:
    """«…، بينما اتصل الوزير سامي نصار بـ», «…، بينما طالبان تقول»: somebody else acts or speaks."""
    end = min(first + _REACH_OF_CONTRAST, scene.passage.sentence_ends[first - 1])
    for word in range(first, end):
        if word > first and not _BREAKS.isdisjoint(scene.passage.gaps[word]):
            return False
        cue = scene.cue_at.get(word)
        is_said = cue is not None and complement(scene, cue) is not None
        if is_said or scene.known_type(word) is NameType.PERSON:
            return True
    return False


def _promises_on(cue: Cue) -> bool:
    """«… ووعد بتفكيك القيود»; «وستلتزم بالإعلان» is what somebody in the reported words will do."""
    return cue.form.word.cue_class == "promise" and cue.form.conjunction == "و" and not cue.form.future


def _speaks_bare(scene: Scene, cue: Cue) -> bool:
    """«… ويقول المواطن سامي نصار كثير من الناس»: another speaker, whose words no mark opens."""
    if cue.form.word.lemma != "قال" or not cue.form.conjunction:
        return False
    if opens_own_speech(scene, cue.end):
        return True
    phrase = speaker_phrase(scene, cue.end, scene.passage.sentence_ends[cue.first], sure=True)
    return phrase is not None and phrase.first == cue.end


def _leads_to_saying(scene: Scene, cue: Cue) -> bool:
    """«، ليرد عليه النائب بقوله», «، وعلق المدير قائلا»: the verb whose words the next cue has."""
    if cue.is_participle or cue.form.is_noun or "speech" not in cue.form.word.takes:
        return False
    end = min(cue.end + REACH, scene.passage.sentence_ends[cue.first])
    cues = (scene.cue_at[word] for word in range(cue.end, end) if word in scene.cue_at)
    later = next(cues, None)
    if later is None or later.form.word.lemma not in SAYING or later.form.conjunction:
        return False
    return complement(scene, later) is not None


def _says(scene: Scene, word: int) -> bool:
    """«…، إذ قال إن»: a past verb of saying, with a sure mark."""
    cue = scene.cue_at.get(word)
    if cue is None or cue.form.part is not Part.PAST or cue.form.conjunction:
        return False
    found = complement(scene, cue)
    return found is not None and found.mark in _SURE


def _has_subject(scene: Scene, cue: Cue, end: int) -> bool:
    """True when a speaker stands after the verb: with no comma or sure mark, only he shows that it
    reports.
    """
    return speaker_phrase(scene, cue.end, end, sure=True) is not None


def _reports(scene: Scene, word: int) -> bool:
    """True when the reporter speaks again: background, «فيما», «بحسب», the main clause after «وبينما»."""
    passage = scene.passage
    if phrase_at(passage, "background", word, "clause"):
        return True
    if _BREAKS.isdisjoint(passage.gaps[word]):
        return _names_source(scene, word)
    is_told = _tells_before(passage, word) or _comments(scene, word)
    return is_told or begins_anew(scene, word) or _resumes(passage, word)


def _tells_before(passage: Passage, word: int) -> bool:
    """«…، وكانت المدينة قد شهدت قبل شهر»: the reporter tells what had been before."""
    if passage.words[word] not in ("وكان", "وكانت"):
        return False
    end = min(passage.sentence_ends[word], word + _REACH_OF_PERFECT)
    near = range(word + 2, end)
    had = next((later for later in near if passage.words[later] == "قد"), end)
    return had < end and all(_BREAKS.isdisjoint(passage.gaps[later]) for later in range(word + 1, had + 1))


def _comments(scene: Scene, word: int) -> bool:
    """«…، وهو ما أكده الوزير»: another who says the same."""
    words = scene.passage.words[word : word + 2]
    return words in (["وهو", "ما"], ["وهي", "ما"]) and word + 2 in scene.cue_at


def begins_anew(scene: Scene, word: int) -> bool:
    """True for the reporter's own openings («من جهة أخرى») and for sources named beside («بحسب»)."""
    if phrase_at(scene.passage, "reporter_turns", word):
        return not (phrase_at(scene.passage, "not_turns", word) or _comes_back(scene, word))
    length = phrase_at(scene.passage, TABLE, word)
    return length > 1 or (length == 1 and source_at(scene, word + 1) is not None)


def _names_source(scene: Scene, word: int) -> bool:
    """«… أن العمل بدأ | بحسب مصدر أمني»: somebody beside the clause, with no comma before; papers and plans
    are more often part of it («العمل يسير وفق الخطة»).
    """
    if word not in scene.phrase_words or not phrase_at(scene.passage, TABLE, word):
        return False
    if scene.passage.words[word][0] == "و" or scene.is_word(word - 1, "relatives"):
        return False
    end = next(last for first, last in sources(scene) if first == word)
    phrase = source_at(scene, end) if end < scene.passage.sentence_ends[word] else None
    return phrase is not None and phrase.head in _WHO_SPEAK and _closes(scene, phrase.end)


def _closes(scene: Scene, word: int) -> bool:
    """True where no clause goes on at the word: behind a mark, before «الذي» or a time."""
    passage = scene.passage
    is_end = passage.sentence_ends[word - 1] == word or bool(passage.gaps[word].strip())
    return is_end or is_in(passage.words[word], "relatives", "times")


def _comes_back(scene: Scene, word: int) -> bool:
    """«… فيما خصصت مقاعد للمتميزين، مبينا أن»: the participle shows that the speaker has not stopped."""
    if scene.passage.words[word] not in _WHILE or word + 1 in scene.cue_at:
        return False
    end = min(scene.passage.sentence_ends[word], word + _REACH_BACK)
    cues = (scene.cue_at[later] for later in range(word + 1, end) if later in scene.cue_at)
    first = next((cue for cue in cues if complement(scene, cue) is not None), None)
    return first is not None and first.is_participle


def _resumes(passage: Passage, word: int) -> bool:
    """«وبينما قال مصدر: إن …، كانت النيابة …»: the main clause comes after the one with the cue."""
    if passage.words[word] not in ("كان", "كانت", "فقد", "فان"):
        return False
    return passage.words[passage.sentence_starts[word]].removeprefix("و") in ("بينما", "فيما")
