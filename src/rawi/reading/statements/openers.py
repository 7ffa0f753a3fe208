"""Openers: the marks that open what is said, each asked of one word after the cue."""

from rawi.reading.arabic.clitics import OF_THIRD
from rawi.reading.arabic.word_sets import is_in, word_set
from rawi.reading.statements.complement import Complement, Mark
from rawi.reading.statements.completeness import has_joined_pronoun, is_complete
from rawi.reading.statements.cues import Cue
from rawi.reading.statements.lexicon import Form
from rawi.reading.statements.noun_openers import noun
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.nouns import Head, bare, head_of, is_definite, leans
from rawi.reading.statements.passage import Passage
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.speech_marks import colon, quotation
from rawi.reading.statements.together import joint
from rawi.reading.statements.word_kinds import is_past, is_word

_COMMAS = frozenset("،,")
#: So many words may stand between the speaker and the أن of a verb that takes objects as well.
_NEAR = 5
_JOINED = ("ب", "ل")
#: What «شكك» takes: doubt of a thing, be it said anywhere.
_DOUBTS = frozenset({"في", "ب"})
#: What these verbs say stands behind more than their preposition: «أكد على التلفاز أن», «أثنى على البرنامج».
_TAKEN_BY_MEDIA = frozenset({"clause", "speech", "noun"})
#: So near behind a ل stands the إلى of the same verb.
_NEAR_OWN = 8
_LEAST_OF_VERB = 4
#: A name in marks is not longer.
_NAME_WORDS = 4
_ALL = "كل"
#: «على لسان»
MOUTH = "لسان"
_CLAUSE_WORDS = word_set("clause_words")
_WHETHER = (["عما", "اذا"], ["ما", "اذا"])


def opens(scene: Scene, cue: Cue, form: Form, word: int) -> Complement | None:
    """The complement that opens at the word, None where none does."""
    passage = scene.passage
    return (
        (colon(passage, cue, form, word) if ":" in passage.gaps[word] else None)
        or (_question(passage, form, word) if "ask" in form.word.takes else None)
        or (_whether(passage, form, word) if "whether" in form.word.takes else None)
        or (quotation(scene, cue, form, word) if word in passage.opening else None)
        or (_clause(scene, cue, form, word) if passage.words[word] in _CLAUSE_WORDS else None)
        or (_preposition(scene, cue, form, word) if form.word.prepositions else None)
        or (noun(scene, cue, form, word) if form.word.takes_noun else None)
    )


def _is_that(passage: Passage, word: int) -> bool:
    """False for إلا, whose letters are those of ألا («إلا أنه عاد»)."""
    if passage.words[word] != "الا":
        return True
    return passage.words[word + 1][0] in "يتن" and not passage.said(word, word + 1).startswith("إ")


def _opens_name(passage: Passage, word: int) -> bool:
    """«محطة "ان تي في"»: the word opens a short name in marks."""
    quote = passage.opening.get(word)
    return quote is not None and quote.closed and quote.end - quote.first <= _NAME_WORDS


def _question(passage: Passage, form: Form, word: int) -> Complement | None:
    """«تساءل عما إذا كان الجسر آمنا»: the question from إذا on."""
    if passage.words[word : word + 2] not in _WHETHER:
        return None
    return Complement(Mark.CLAUSE, word, word + 1, form)


def _whether(passage: Passage, form: Form, word: int) -> Complement | None:
    """«سأل إن كان الجسر آمنا»: the question from إن on."""
    is_if = passage.words[word] == "ان" and passage.said(word, word + 1).startswith("إ")
    is_question = is_if and passage.words[word + 1 : word + 2] in (["كان"], ["كانت"], ["كانوا"])
    return Complement(Mark.CLAUSE, word, word, form) if is_question else None


def _clause(scene: Scene, cue: Cue, form: Form, word: int) -> Complement | None:
    passage = scene.passage
    if word + 1 >= passage.count or word in scene.named_words or passage.words[word + 1] == "كي":
        return None
    if not _is_that(passage, word) or _opens_name(passage, word):
        return None
    if _is_conditional(passage, form, word) or _is_asked(passage, cue, word):
        return None
    if not _takes_clause(form, passage.words[word - 1], passage.words[word]):
        return None
    is_behind_quote = word - 1 in passage.quote_of and passage.quote_of[word - 1].end == word
    if word > cue.end and not is_behind_quote and _is_blocked(passage, word):
        return None
    if "predicate" in form.word.takes and _is_far(scene, cue, word):
        return None
    is_led = scene.is_word(word - 1, "prepositions") and word - 1 not in scene.named_words  # «محمد علي إن»
    if is_led and not (is_behind_quote or _is_own(scene, cue, form, word)):
        return None
    if form.is_noun and not _is_nouns_own(passage, cue, form, word):
        return None
    return Complement(Mark.CLAUSE, word, word + 1, form)


def _is_own(scene: Scene, cue: Cue, form: Form, word: int) -> bool:
    """True for the verb's preposition before أن; not for «أضاف هدفا إلى أن سجل», which is «until»."""
    preposition, after = scene.passage.words[word - 1], scene.passage.words[word + 1]
    if preposition in form.word.prepositions:
        return True
    if preposition == "الي" and "towards" in form.word.takes:
        return not is_past(after) or head_of(after) is not None or scene.is_word(word + 1, "prepositions")
    return preposition == "من" and scene.is_word(cue.first - 1, "whats")


def _is_blocked(passage: Passage, word: int) -> bool:
    """True for the أن of «يجب أن», «بعد أن», «ذلك أن»; not of «على ذلك بأن», «مصادر خاصة أن»."""
    before = passage.words[word - 1]
    if before not in word_set("clause_blockers") or _is_special(passage, word - 1):
        return False
    return not (before == "ذلك" and passage.words[word].startswith("با"))


def _is_conditional(passage: Passage, form: Form, word: int) -> bool:
    """«… كأي مرض، إن لم يعالج انتشر»: a condition, no clause of the verb."""
    if passage.words[word + 1] != "لم" or form.word.lemma == "قال":
        return False
    return passage.words[word] == "ان" and "أ" not in passage.said(word, word + 1)


def _is_asked(passage: Passage, cue: Cue, word: int) -> bool:
    """«ردا على سؤال عما إذا كان يحق للمجلس أن يؤجل»: أن belongs to the question."""
    before = passage.words[cue.end : word]
    if "اذا" not in before:
        return False
    asked = cue.end + len(before) - 1 - before[::-1].index("اذا")
    return all(_COMMAS.isdisjoint(passage.gaps[number]) for number in range(asked, word + 1))


def _is_special(passage: Passage, word: int) -> bool:
    """«مصادر خاصة أن»: special sources, not «especially as»."""
    of = head_of(passage.words[word - 1]) if word else None
    return passage.words[word] == "خاصه" and of in (Head.UNNAMED, Head.DOCUMENT)


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
    if before == "الي" and "towards" in form.word.takes:
        return True
    return text.startswith("با") and "ب" in form.word.prepositions


def _is_nouns_own(passage: Passage, cue: Cue, form: Form, word: int) -> bool:
    """True when no comma stands between a reporting noun and أن; إن is said («قال بعد إعلان الشركة إن»)."""
    is_of_saying = passage.said(word, word + 1).startswith("إ")
    if is_of_saying and form.word.lemma != "قول":
        return False
    return not any(mark in passage.gaps[number] for number in range(cue.end, word + 1) for mark in "،,؛")


def _preposition(scene: Scene, cue: Cue, form: Form, word: int) -> Complement | None:
    passage = scene.passage
    text = passage.words[word]
    is_its_own = text in form.word.prepositions and word not in scene.named_words
    if (
        is_its_own
        and scene.is_word(cue.first - 1, "whats")
        and scene.is_word(cue.end, "pronoun_prepositions")
    ):
        return None  # «ما أفاد به العلماء عن الأصول» is spoken of
    if is_its_own and word + 1 < passage.count and not _is_other(scene, word):
        if not scene.is_word(word + 1, "clause_words") and _leads_to_content(scene, cue, form, word):
            return Complement(Mark.PREPOSITION, word, word + 1, form)
        return None
    joined = text[0] in _JOINED and text[0] in form.word.prepositions and len(text) > 2
    if joined and word in scene.named_words and word not in scene.known:
        return None  # «أمل بوشوشة»
    if (
        joined
        and text[0] == "ل"
        and "الي" in form.word.prepositions
        and "الي" in passage.words[cue.end : word]
    ):
        return None  # «تتطلع المدينة إلى الجسر الجديد | لتحفيز التجارة»
    if joined and word > cue.end and (_is_before_its_own(scene, form, word) or _is_verb(scene, word - 1)):
        return None
    if joined and _is_joined_content(scene, cue, form, word):
        return Complement(Mark.PREPOSITION, word, word, form, joined=text[0] == "ب")
    return None


def _is_verb(scene: Scene, word: int) -> bool:
    """«أقر المجلس القانون، في خطوة | قوبلت بمعارضة»: another verb has the ب."""
    text, before = scene.passage.words[word], scene.passage.words[word - 1] if word else ""
    is_past_form = len(text) >= _LEAST_OF_VERB and text.endswith("ت") and not text.endswith(("ات", "يت"))
    if not is_past_form or is_definite(text) or word in scene.named_words:
        return False
    return not scene.passage.gaps[word].strip() and not is_definite(before) and head_of(text) is None


def _is_before_its_own(scene: Scene, form: Form, word: int) -> bool:
    """«دعت الوزارة أمام مجلس الأمة لحقوق الأفراد | الدول إلى اتخاذ»: a ل before the إلى of who is urged."""
    passage = scene.passage
    if (
        passage.words[word][0] != "ل"
        or not {"ل", "الي"} <= form.word.prepositions
        or "whom" not in form.word.takes
    ):
        return False
    limit = min(passage.sentence_ends[word], word + _NEAR_OWN)
    for later in range(word + 1, limit - 1):
        if not _COMMAS.isdisjoint(passage.gaps[later]):
            return False
        if passage.words[later] == "الي":
            return scene.is_content_noun(later + 1)
    return False


def _is_other(scene: Scene, word: int) -> bool:
    """«خلص إلى القول إن»: the noun has the words itself; «أكد علي حسين»: the page prints a name."""
    cue = scene.cue_at.get(word + 1)
    if cue is not None and cue.form.has_article:
        return True
    is_name = scene.passage.said(word, word + 1).endswith("ي") and scene.is_word(word + 1, "given_names")
    return scene.passage.words[word] == "علي" and is_name


def _leads_to_content(scene: Scene, cue: Cue, form: Form, word: int) -> bool:
    """True when the preposition at the word leads to what is said, not to a place, a paper or an office."""
    passage = scene.passage
    after, before = passage.words[word + 1], passage.words[word - 1]
    if after == MOUTH:
        return False  # «أكدت الهيئة على لسان رئيسها انخفاض العدد»
    if word + 1 in passage.opening:
        return not scene.is_medium(word + 1)
    if scene.is_content_noun(word + 1):
        return not leans(before, passage.words[word])
    if word > cue.end and scene.is_place(word + 1):
        return False
    if form.word.prepositions == _DOUBTS and word == cue.end:
        return True
    may_be_medium = passage.words[word] != "عن" and bool(form.word.takes & _TAKEN_BY_MEDIA)
    is_medium = may_be_medium and scene.is_medium(word + 1)
    if is_medium or after in word_set("occasions") or after in word_set("times"):
        return False
    if word == cue.end or "topic" in form.word.takes:
        return "topic" not in form.word.takes
    if passage.words[word] == "من" and form.word.cue_class == "warn":
        return _warns_of(scene, word)
    if passage.words[word] in ("من", "في") or leans(before, passage.words[word]):
        return False
    if not _COMMAS.isdisjoint(passage.gaps[word]):
        return True  # «كشفت الشركة الخاصة ببيع التذاكر، | عن بطاقة»
    return not (before in word_set("channel_nouns") or scene.is_content_noun(word - 1))


def _warns_of(scene: Scene, word: int) -> bool:
    """«حذر الوزير | من كارثة»; not «حذر النائب | من كتلة الوسط», «حذر عدد | من الأطباء»."""
    after = scene.passage.words[word + 1]
    if word + 1 in scene.known or head_of(after) is not None or after in word_set("not_warned_of"):
        return False
    return is_complete(scene, word - 1)


def _is_of_something(scene: Scene, word: int) -> bool:
    """«أشاد بقوة الفريق»: his strength; «أشاد بقوة بالفريق» strongly."""
    if not scene.is_word(word, "manners") or word + 1 >= scene.passage.count:
        return False
    text = scene.passage.words[word + 1]
    return not scene.passage.gaps[word + 1].strip() and (is_definite(text) or word + 1 in scene.known)


def _is_somebodys(scene: Scene, word: int) -> bool:
    return has_joined_pronoun(scene.passage, word)


def _is_behind_both(scene: Scene, cue: Cue, word: int) -> bool:
    """«تقدم النائب سامي نصار، ونظيره رامي عطا | بعرض»: right behind those who hand it in."""
    phrase = speaker_phrase(scene, cue.end, word, sure=True)
    if phrase is None or phrase.first != cue.end:
        return False
    others = joint(scene, phrase, word)
    return (others[-1] if others else phrase).end == word


def _is_in_one_clause(scene: Scene, first: int, word: int) -> bool:
    return all(_COMMAS.isdisjoint(scene.passage.gaps[number]) for number in range(first, word + 1))


def _is_work_on(scene: Scene, form: Form, word: int) -> bool:
    """«تعهدت الحكومة بالعمل مع الحلفاء»: a deed with its preposition is promised; «قام بالعمل»."""
    is_deed = is_in(bare(scene.passage.words[word][1:]), "deeds")
    return is_deed and form.word.cue_class == "promise" and scene.is_word(word + 1, "deed_prepositions")


def _is_joined_content(scene: Scene, cue: Cue, form: Form, word: int) -> bool:
    text = scene.passage.words[word]
    stem = text[1:]
    if (
        stem == "ما"
        and word + 1 < scene.passage.count
        and scene.passage.words[word + 1] in ("في", "فيه", "ان")
    ):
        return False
    if stem in word_set("clause_words"):
        return False
    if stem == _ALL and scene.is_word(word + 1, "whats"):
        return True  # «اعترف المدعى عليه بكل ما ذكرته المرأة»
    if text in word_set("not_content") and not _is_of_something(scene, word):
        return False
    if leans(scene.passage.words[word - 1], text[0]):
        return False  # «أقرت اللوائح الخاصة بتحويل القمامة»
    if {"act", "deed"} <= form.word.takes and _is_somebodys(scene, word):
        return False  # «وجه الحارس الكرة بيده»
    is_handed_in = "thanks" in form.word.takes and "act" not in form.word.takes
    if is_handed_in and not (_is_in_one_clause(scene, cue.end, word) or _is_behind_both(scene, cue, word)):
        return False  # «تقدم الفريق بهدفين، قبل أن يهدر فرصة | بإضاعته»
    if scene.is_content_noun(word, joined=True) or _is_work_on(scene, form, word):
        return True
    if "deed" in form.word.takes:
        return False
    if "whom" in form.word.takes and is_definite(stem) and head_of(stem) is None and not scene.is_named(word):
        return bare(stem) not in word_set("place_heads")
    of = head_of(scene.passage.words[cue.first - 1]) if cue.first and "as" in form.word.takes else None
    if of is Head.UNNAMED:
        return False
    if word == cue.end and (is_definite(stem) or stem.endswith(OF_THIRD)):
        return True
    is_paper = "thing" in form.word.takes and text[0] == "ب" and head_of(stem) is Head.DOCUMENT
    is_thing = is_paper or ("thing" in form.word.takes and text.startswith("بال"))
    if is_thing and _is_behind_speaker(scene, cue, word):
        return True
    if text[0] != "ب" or word > cue.end:
        return False
    if word in scene.named_words or not is_word(stem):
        return False  # «ووصف بلاتر بأنه»
    if is_paper:
        return True  # «مرحبا بقرار المحكمة»
    return len(stem) > 3 and head_of(stem) is None and not is_in(bare(stem), "places", "place_heads")


def _is_behind_speaker(scene: Scene, cue: Cue, word: int) -> bool:
    """«ونوه معاليه بالاجتماعات الموسعة»: a thing right behind whoever praises it; a body or a place where
    no office can sit in it («أشاد الوزير بالفريق», «أشاد سامي نصار بالجسر»; «مدير التعليم بالمدينة»).
    """
    stem = scene.passage.words[word][1:]
    if cue.is_participle or scene.is_named(word):
        return False
    phrase = speaker_phrase(scene, cue.end, word, sure=True)
    if phrase is None or phrase.first != cue.end or phrase.end != word:
        return False
    if head_of(stem) in (None, Head.DOCUMENT) and not is_in(bare(stem), "places", "place_heads"):
        return True
    return phrase.name is not None or phrase.end == phrase.first + 1
