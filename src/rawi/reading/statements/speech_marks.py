"""Marks of speech: the colons and quotation marks behind a cue that open what is said."""

from rawi.reading.arabic.word_sets import is_in, word_set
from rawi.reading.statements.complement import Complement, Mark
from rawi.reading.statements.cues import Cue
from rawi.reading.statements.lexicon import Form
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.nouns import is_definite
from rawi.reading.statements.passage import Passage, Stretch
from rawi.reading.statements.scene import Scene

#: A quotation of at least so many words is speech unless other speech follows.
_LONG = 5
_LOOK_AHEAD = 6
_LOOK_FAR = 12
#: So few words in marks are a name, but for some verbs.
_SHORT = 2
_CURT = frozenset({"قال", "قول", "رد", "أجاب", "كتب", "هتف", "صرخ", "صاح", "ردد"})
#: A quotation of so many words is speech though other speech follows.
_SURELY_SPEECH = 8
#: An unknown name is not longer.
_NAME_WORDS = 3
_ENDS = frozenset(",،.؛")
_COMMAS = frozenset("،,")
#: «ووفاة ثلاثة ركاب هم: أم وأخت …»: a list, no speech.
_LISTING = frozenset({"هم", "هي", "هما", "وهم", "وهي", "وهما", "منهم", "منها", "بينهم", "بينها", "ابرزها"})


def colon(passage: Passage, cue: Cue, form: Form, word: int) -> Complement | None:
    """What a colon opens; after it أن opens a clause."""
    if ":" not in passage.gaps[word] or "speech" not in form.word.takes or _is_time(passage, word):
        return None
    if word and (passage.words[word - 1] in _LISTING or _is_in_brackets(passage, cue.end, word)):
        return None
    if passage.words[word] in word_set("clause_words") and word not in passage.opening:
        return Complement(Mark.CLAUSE, word, word + 1, form) if word + 1 < passage.count else None
    return Complement(Mark.COLON, word, word, form)


def _is_in_brackets(passage: Passage, first: int, word: int) -> bool:
    """«وأشار إلى محاور (القانون الدولي: المنجزات)»: a heading in brackets that open behind the verb."""
    if "(" not in passage.text:
        return False
    opened = (n for n in range(word - 1, first - 1, -1) if "(" in passage.gaps[n] or ")" in passage.gaps[n])
    nearest = next(opened, None)
    return nearest is not None and "(" in passage.gaps[nearest] and ")" not in passage.gaps[word]


def _is_time(passage: Passage, word: int) -> bool:
    """True for the colon of «10:30»."""
    before = passage.words[word - 1][-1:] if word else ""
    return before.isdigit() and passage.words[word][0].isdigit()


def quotation(scene: Scene, cue: Cue, form: Form, word: int) -> Complement | None:
    """What quotation marks open, unless they hold a name."""
    quote = scene.passage.opening.get(word)
    if quote is None or "speech" not in form.word.takes or not _is_speech(scene, cue, quote):
        return None
    return Complement(Mark.QUOTE, word, word, form)


def _is_speech(scene: Scene, cue: Cue, quote: Stretch) -> bool:
    """True when the quotation is what is said, False when it is somebody's name."""
    passage, length = scene.passage, quote.end - quote.first
    if length < _SURELY_SPEECH and passage.words[quote.first - 1] in word_set("named_by"):
        return False
    if length >= _SURELY_SPEECH or ":" in passage.gaps[quote.first]:
        return True
    if length <= _SHORT and not _may_be_curt(cue):
        return False
    if quote.end in scene.cue_at:
        return True
    if _speech_follows(scene, cue, quote) or not _may_be_said(scene, cue, quote):
        return False
    after = passage.gaps[quote.end]
    return length >= _LONG or quote.end >= passage.sentence_ends[cue.first] or not _ENDS.isdisjoint(after)


def _may_be_curt(cue: Cue) -> bool:
    """True for verbs after which one or two words in marks are said («قال "نعم"», «وصفه "بالكارثة"»)."""
    return bool(cue.form.word.takes & {"as", "predicate"}) or cue.form.word.lemma in _CURT


def _may_be_said(scene: Scene, cue: Cue, quote: Stretch) -> bool:
    """False for a few words in marks that a noun before them needs («فئة "ذوي الإعاقة"»)."""
    before = quote.first - 1
    if quote.end - quote.first >= _LONG or before < cue.end:
        return True
    text = scene.passage.words[before]
    if is_definite(text) or is_in(text, "times", "prepositions", "manners") or before in scene.name_ends:
        return True
    if is_in(text, "pronoun_prepositions") and not scene.passage.said(before, before + 1).endswith("ة"):
        return True
    return not _COMMAS.isdisjoint(scene.passage.gaps[quote.first]) or _ends_speaker(scene, cue, before)


def _ends_speaker(scene: Scene, cue: Cue, word: int) -> bool:
    phrase = speaker_phrase(scene, cue.end, word + 1, sure=word - cue.end > _NAME_WORDS)
    return phrase is not None and phrase.end == word + 1


def _speech_follows(scene: Scene, cue: Cue, quote: Stretch) -> bool:
    """True when what is said opens only after the quotation: «المدير في "شركة النور" إن», «…: "…"»."""
    passage = scene.passage
    if quote.end - quote.first >= _LONG and not _COMMAS.isdisjoint(passage.gaps[quote.end]):
        return scene.is_word(quote.end, "clause_words")
    for word in range(quote.end, min(passage.sentence_ends[cue.first], quote.end + _LOOK_FAR)):
        if word in scene.cue_at:
            return False
        if word > quote.end and ":" in passage.gaps[word]:
            return True
        if word < quote.end + _LOOK_AHEAD and passage.words[word] in word_set("clause_words"):
            return True
    return False
