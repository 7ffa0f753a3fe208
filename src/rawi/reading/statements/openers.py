"""Openers: the marks that open what is said, each asked of one word after the cue."""

from rawi.reading.statements.complement import Complement, Mark
from rawi.reading.statements.cues import Cue
from rawi.reading.statements.lexicon import Form
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.nouns import bare, head_of, is_definite, leans
from rawi.reading.statements.passage import Passage, Stretch
from rawi.reading.statements.phrase_start import is_address
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.tables import is_in, word_set

#: A quotation of at least so many words is speech unless other speech follows.
_LONG = 5
_LOOK_AHEAD = 6
_LOOK_FAR = 12
#: A quotation of so many words is speech though other speech follows.
_SURELY_SPEECH = 8
_ENDS = frozenset(",،.؛")
_COMMAS = frozenset("،,")
#: So many words may stand between the speaker and the أن of a verb that takes objects as well.
_NEAR = 5
_JOINED = ("ب", "ل")


def opens(scene: Scene, cue: Cue, form: Form, word: int) -> Complement | None:
    """The complement that opens at the word, None where none does."""
    return (
        _colon(scene.passage, form, word)
        or _quote(scene, cue, form, word)
        or _clause(scene, cue, form, word)
        or _preposition(scene, cue, form, word)
        or _noun(scene, cue, form, word)
    )


def _colon(passage: Passage, form: Form, word: int) -> Complement | None:
    if ":" not in passage.gaps[word] or "speech" not in form.word.takes or _is_time(passage, word):
        return None
    if passage.words[word] in word_set("clause_words") and word not in passage.opening:
        return Complement(Mark.CLAUSE, word, word + 1, form) if word + 1 < passage.count else None
    return Complement(Mark.COLON, word, word, form)


def _is_time(passage: Passage, word: int) -> bool:
    """True for the colon of «10:30»."""
    before = passage.words[word - 1][-1:] if word else ""
    return before.isdigit() and passage.words[word][0].isdigit()


def _quote(scene: Scene, cue: Cue, form: Form, word: int) -> Complement | None:
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
    if quote.end in scene.cue_at:
        return True
    if _speech_follows(scene, cue, quote):
        return False
    after = passage.gaps[quote.end]
    return length >= _LONG or quote.end >= passage.sentence_ends[cue.first] or not _ENDS.isdisjoint(after)


def _speech_follows(scene: Scene, cue: Cue, quote: Stretch) -> bool:
    """True when what is said opens only after the quotation: «المدير في "شركة النور" إن», «…: "…"»."""
    passage = scene.passage
    for word in range(quote.end, min(passage.sentence_ends[cue.first], quote.end + _LOOK_FAR)):
        if word in scene.cue_at:
            return False
        if word > quote.end and ":" in passage.gaps[word]:
            return True
        if word < quote.end + _LOOK_AHEAD and passage.words[word] in word_set("clause_words"):
            return True
    return False


def _clause(scene: Scene, cue: Cue, form: Form, word: int) -> Complement | None:
    passage = scene.passage
    if passage.words[word] not in word_set("clause_words") or word + 1 >= passage.count:
        return None
    if word in scene.named_words or passage.words[word + 1] == "كي":
        return None
    if not _takes_clause(form, passage.words[word - 1], passage.words[word]):
        return None
    is_quoted = word - 1 in passage.quote_of
    if word > cue.end and not is_quoted and passage.words[word - 1] in word_set("clause_blockers"):
        return None
    if "predicate" in form.word.takes and _is_far(scene, cue, word):
        return None
    before = passage.words[word - 1]
    if before in word_set("prepositions") and before not in (*form.word.prepositions, "الي"):
        return None
    if form.is_noun and not _is_nouns_own(passage, cue, word):
        return None
    return Complement(Mark.CLAUSE, word, word + 1, form)


def _is_far(scene: Scene, cue: Cue, word: int) -> bool:
    """True where an object stands between «اعتبر» and أن: the clause is not what is held."""
    if word - cue.end <= _NEAR:
        return False
    phrase = speaker_phrase(scene, cue.end, word, sure=True)
    end = phrase.end if phrase is not None else cue.end
    return word - end > _NEAR and not _COMMAS & set(scene.passage.gaps[word])


def _takes_clause(form: Form, before: str, text: str) -> bool:
    """True for verbs with أن, and where the verb's own preposition stands before it («توعد بأن»)."""
    if form.word.takes & {"clause", "as"} or before in form.word.prepositions:
        return True
    return text.startswith("با") and "ب" in form.word.prepositions


def _is_nouns_own(passage: Passage, cue: Cue, word: int) -> bool:
    """True when no comma stands between a reporting noun and أن."""
    return not any(mark in passage.gaps[number] for number in range(cue.end, word + 1) for mark in "،,؛")


def _preposition(scene: Scene, cue: Cue, form: Form, word: int) -> Complement | None:
    passage = scene.passage
    text = passage.words[word]
    if text in form.word.prepositions and word + 1 < passage.count:
        if passage.words[word + 1] in word_set("clause_words") or not _leads_to_content(scene, cue, word):
            return None
        return Complement(Mark.PREPOSITION, word, word + 1, form)
    joined = text[0] in _JOINED and text[0] in form.word.prepositions and len(text) > 2
    if joined and _is_joined_content(scene, cue, form, word):
        return Complement(Mark.PREPOSITION, word, word, form, joined=text[0] == "ب")
    return None


def _leads_to_content(scene: Scene, cue: Cue, word: int) -> bool:
    """True when the preposition at the word leads to what is said, not to a place, a paper or an office."""
    passage = scene.passage
    after, before = passage.words[word + 1], passage.words[word - 1]
    if word + 1 in passage.opening:
        return not scene.is_medium(word + 1)
    if scene.is_content_noun(word + 1):
        return not leans(before, passage.words[word])
    if word > cue.end and scene.is_place(word + 1):
        return False
    if scene.is_medium(word + 1) or after in word_set("occasions") or after in word_set("times"):
        return False
    if word == cue.end:
        return True
    if passage.words[word] in ("من", "في") or leans(before, passage.words[word]):
        return False
    return not (before in word_set("channel_nouns") or scene.is_content_noun(word - 1))


def _is_joined_content(scene: Scene, cue: Cue, form: Form, word: int) -> bool:
    text = scene.passage.words[word]
    stem = text[1:]
    if (
        stem == "ما"
        and word + 1 < scene.passage.count
        and scene.passage.words[word + 1] in ("في", "فيه", "ان")
    ):
        return False
    if stem in word_set("clause_words") or text in word_set("not_content"):
        return False
    if scene.is_content_noun(word, joined=True):
        return True
    if "whom" in form.word.takes and is_definite(stem) and head_of(stem) is None and not scene.is_named(word):
        return bare(stem) not in word_set("place_heads")
    return word == cue.end and (is_definite(stem) or stem.endswith(("ه", "ها", "هم")))


def _noun(scene: Scene, cue: Cue, form: Form, word: int) -> Complement | None:
    if "act" in form.word.takes:
        is_act = _stems(scene.passage.words[word]) & word_set("speech_acts")
        return Complement(Mark.NOUN, word, word, form) if is_act and _may_end_at(scene, cue, word) else None
    if not form.word.takes & {"noun", "object"} or not scene.is_content_noun(word):
        return None
    text, before = scene.passage.words[word], scene.passage.words[word - 1]
    if is_definite(text) or (text == "ما" and word > cue.end and not is_complete(scene, word - 1)):
        return None
    if before == "قبل" and scene.passage.words[word - 2] == "من":
        before = ""
    if word > cue.end and (
        (head_of(before) and not is_definite(before)) or before in word_set("prepositions")
    ):
        return None
    if not _may_end_at(scene, cue, word):
        return None
    if "noun" not in form.word.takes and not (is_complete(scene, word - 1) or word == cue.end):
        return None
    return Complement(Mark.NOUN, word, word, form)


def _stems(word: str) -> set[str]:
    """The folded word, and without an accusative ا or a pronoun («اعتذارا», «رفضه», «دعوته»)."""
    stems = {word, word.removesuffix("ا")}
    for pronoun in ("ه", "ها", "هم"):
        stem = word.removesuffix(pronoun)
        stems |= {stem, stem[:-1] + "ه"}
    return stems


def is_complete(scene: Scene, word: int) -> bool:
    """True when a noun phrase may end with the word: a bare noun («عملية») waits for its complement."""
    text = scene.passage.words[word]
    if is_definite(text) or text in word_set("times") or word in scene.passage.quote_of:
        return True
    return scene.passage.gaps[word + 1].strip() != "" or word in scene.name_ends


def _may_end_at(scene: Scene, cue: Cue, word: int) -> bool:
    """True when nothing but a speaker and asides stand between the cue and the word."""
    if word == cue.end or cue.is_participle:
        return True
    phrase = speaker_phrase(scene, cue.end, word)
    if phrase is None or phrase.end >= word:
        return True
    after = scene.passage.words[phrase.end]
    if after in word_set("introducers"):
        return not _COMMAS.isdisjoint(scene.passage.gaps[word])
    return is_address(scene, phrase.end) or is_in(after, "times", "adverbs", "prepositions")
