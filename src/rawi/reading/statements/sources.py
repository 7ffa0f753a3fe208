"""Sources named beside a clause: «وفقا لـ», «بحسب», «على حد قول» and whom they lead to."""

from collections.abc import Iterator

from rawi.reading.arabic.word_sets import word_set
from rawi.reading.statements.complements import complement
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.nouns import Head, bare, head_of, is_definite, without_preposition
from rawi.reading.statements.papers import paper_at
from rawi.reading.statements.phrase import Phrase
from rawi.reading.statements.phrases import first_words, phrase_at
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.unknown_source import unknown_source

TABLE = "according_to"
_MOST_IN_MARKS = 4
#: «وفقا لـ"رويترز"»: the ل stands alone before marks.
_TO = "ل"
_IN_PAPER = (["ورد", "في"], ["جاء", "في"], ["نشر", "في"])
#: «كما رحب الوزير بالاتفاق، وقال», «كما طالب بالهدنة»: he did so besides.
_BESIDES = ("demand", "accuse", "promise")
_PRONOUNS = ("ها", "هم", "ه")
_SAYINGS = frozenset({"قول", "وصف", "تعبير", "زعم", "راي", "نظر", "اعتقاد", "تقدير"})
_POINTING = frozenset({"لهذا", "لهذه", "لتلك", "هذا", "هذه", "تلك"})
#: What joins a sentence to the one before it.
_JOINING = frozenset({"لكن", "ولكن", "حيث", "وحيث", "اذ", "واذ", "كما", "فيما", "وفيما", "بينما", "وبينما"})
#: How far «فإن» stands behind its source.
_REACH = 16


def sources(scene: Scene) -> list[tuple[int, int]]:
    """The words [first, end) of each phrase of the table, in order; a joined و belongs to them."""
    if scene.sources is None:
        scene.sources = list(_sources(scene))
    return scene.sources


def _sources(scene: Scene) -> Iterator[tuple[int, int]]:
    first = first_words(TABLE)
    for word in sorted(scene.phrase_words):
        length = phrase_at(scene.passage, TABLE, word) if scene.passage.words[word] in first else 0
        length = length or _as_somebody_says(scene, word)
        if length:
            yield word, word + length


def _as_somebody_says(scene: Scene, word: int) -> int:
    """2 for «كما حذر»: any verb of speech without words of its own; else 0."""
    if scene.passage.words[word] not in ("كما", "وكما") or word + 1 not in scene.cue_at:
        return 0
    cue = scene.cue_at[word + 1]
    is_verb = not (cue.is_participle or cue.form.is_noun or cue.form.pronoun)
    takes = cue.form.word.takes  # «كما تحدثت مستشارة الرئيس مع الوزير»: she did so too
    is_besides = "thing" in takes or cue.form.word.cue_class in _BESIDES
    return 2 if is_verb and "speech" in takes and "topic" not in takes and not is_besides else 0


def is_by_pronoun(scene: Scene, end: int) -> bool:
    """True for «على حد قوله», «وحسب رأيه», which end at word end: the source is who spoke before."""
    text = scene.passage.words[end - 1]
    stem = next((text.removesuffix(pronoun) for pronoun in _PRONOUNS if text.endswith(pronoun)), "")
    return stem in _SAYINGS


def opens_clause(scene: Scene, first: int) -> bool:
    """True for a source at the sentence's start, for «لكن بحسب الصحيفة» and for «…، وبحسب التقرير فإن»."""
    start = scene.sentence_start(first)
    if start == first or (start == first - 1 and scene.passage.words[start] in _JOINING):
        return True
    text = scene.passage.words[first]
    is_joined = text[0] in "وف" and text[1:] in first_words(TABLE)
    return is_joined and scene.passage.gaps[first].strip() in ("،", ",", "..", "…")


def is_taken(scene: Scene, first: int, end: int) -> bool:
    """True when a cue among the words [first, end) has a complement of its own."""
    cues = (scene.cue_at.get(word) for word in range(first, end))
    return any(complement(scene, cue) for cue in cues if cue)


def source_at(scene: Scene, word: int) -> Phrase | None:
    """The source after «وفقا», also the subject of «ما ذكر»; None where the words name none. Each rule of
    sources asks it: it is looked up once.
    """
    if word not in scene.source_phrases:
        scene.source_phrases[word] = _source_at(scene, word)
    return scene.source_phrases[word]


def _source_at(scene: Scene, word: int) -> Phrase | None:
    passage = scene.passage
    limit = passage.sentence_ends[word - 1]
    is_told = word < limit and passage.words[word] in ("ما", "لما")
    if is_told:
        word += 3 if passage.words[word + 1 : word + 3] in _IN_PAPER else 2
    if word + 1 < limit and passage.words[word] in _POINTING:
        word += 1
    if word + 1 < limit and _is_saying_of(passage.words[word]):
        word += 1
    paper = word
    while word < limit and (_is_between(passage.words[word]) or word in scene.cue_at):
        word += 1
    if word < limit and passage.words[word] == _TO and word + 1 in passage.opening:
        word += 1
    quote = passage.opening.get(word)
    if quote is not None and word < limit and quote.end - word <= _MOST_IN_MARKS:
        return Phrase(word, quote.end, None, Head.ORGANISATION)
    phrase = paper_at(scene, word, limit)
    if phrase is None and word < limit:
        phrase = speaker_phrase(scene, word, limit, sure=True, joined=True)
    phrase = phrase or _told_source(scene, word, limit, is_told=is_told) or unknown_source(scene, word, limit)
    if (phrase is None or phrase.first != word) and paper < word:
        return _paper(scene, paper, limit)
    if phrase is None or phrase.first != word:
        return None
    if _is_law(scene, phrase) or _is_measure(scene, phrase):
        return phrase if _resumes(scene, phrase) else None
    return phrase


def _is_law(scene: Scene, phrase: Phrase) -> bool:
    return phrase.head is Head.DOCUMENT and bare(scene.passage.words[phrase.first]) in word_set("laws")


def _is_measure(scene: Scene, phrase: Phrase) -> bool:
    """«وفقا لعدد من المعايير»: by what things are done; «بحسب معايير الوزارة في التخصيص، فإن» speaks."""
    words = map(without_preposition, scene.passage.words[phrase.first : phrase.end])
    return any(bare(text) in word_set("not_sources") for text in words)


def _is_saying_of(word: str) -> bool:
    """«بحسب | رواية شهود», «وفقا | لأقوال السكان»: the noun before whose words they are."""
    return not is_definite(word) and not word_set("sayings_of").isdisjoint((word, word.removeprefix("ل")))


def _is_between(word: str) -> bool:
    """«بحسب ما ذكر أمس الوزير», «وفق ما قاله لنا»: a time or a listener before the source."""
    return word in word_set("pronoun_prepositions") or word in word_set("times")


def _paper(scene: Scene, word: int, limit: int) -> Phrase | None:
    """«بحسب توقعات حكومية»: nobody stands behind what has been said, so that speaks itself."""
    if head_of(without_preposition(scene.passage.words[word])) is not Head.DOCUMENT:
        return None
    return speaker_phrase(scene, word, limit, sure=True, joined=True)


def _told_source(scene: Scene, word: int, limit: int, *, is_told: bool) -> Phrase | None:
    """A source that no table knows: the subject of «لما ذكره», or what stands before «فإن»."""
    resumed = next((n for n in range(word, min(limit, word + _REACH)) if scene.is_word(n, "resumptives")), 0)
    if word >= limit or not (is_told or resumed):
        return None
    return speaker_phrase(scene, word, resumed or limit, joined=True)


def _resumes(scene: Scene, phrase: Phrase) -> bool:
    """«وبموجب القرار فإن»: only then does a law speak."""
    limit = min(scene.passage.sentence_ends[phrase.first], phrase.end + _REACH)
    return any(scene.is_word(word, "resumptives") for word in range(phrase.end, limit))
