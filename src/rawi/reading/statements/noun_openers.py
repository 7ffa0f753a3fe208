"""Noun openers: verbal nouns and other acts with which what is said begins, where no mark opens it."""

from rawi.reading.arabic.clitics import OF_THIRD
from rawi.reading.arabic.word_sets import is_in, word_set
from rawi.reading.memory import remembered
from rawi.reading.statements.agreement import is_feminine
from rawi.reading.statements.aside import aside_end
from rawi.reading.statements.complement import Complement, Mark
from rawi.reading.statements.completeness import JOINED_ARTICLES, has_joined_pronoun, is_complete
from rawi.reading.statements.conjugation import Part
from rawi.reading.statements.content_nouns import is_content_noun
from rawi.reading.statements.cues import Cue
from rawi.reading.statements.kept_back import keeps_silent
from rawi.reading.statements.lexicon import ACTS, OBJECTS, Form
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.nouns import Head, bare, head_of, is_definite
from rawi.reading.statements.passage import Passage
from rawi.reading.statements.phrase import Phrase
from rawi.reading.statements.phrase_start import is_address
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.together import joint
from rawi.reading.statements.word_kinds import is_adjective, is_surely_verb, is_word

_COMMAS = frozenset("،,")
_LONGEST_DESCRIPTION = 8
_LONGEST_ASIDE = 6
#: How far behind a measured thing its measure stands.
_REACH_MEASURE = 10
#: «أبدى سعادته بالانتقال»; else «His Excellency».
_JOYS = frozenset({"سعادته", "سعادتها", "سعادتهم"})
_SHOW = "أبدى"
#: «أبدوا آراءهم بصدد هذه الأمور» does not tell which.
_NOTHING_SHOWN = frozenset({"هذه", "رايه", "رايها", "رايهم", "اراءه", "اراءها", "اراءهم"})
_DECLARE = "أعلن"
_RENEW = "جدد"
#: Verbs behind which an act with the article is what is asked or wished.
_WISHES = frozenset({"طلب", "ناشد", "أهاب", "تمنى"})
_SEVERAL = "عده"
_HOPE = "أمل"
_NISBA = ("ي", "يه")


def noun(scene: Scene, cue: Cue, form: Form, word: int) -> Complement | None:
    """The act that opens what is said at the word, None where none does."""
    if not form.word.takes.isdisjoint(ACTS):
        is_act = _is_act(scene.passage, form, word) or _is_renewed(scene, cue, form, word)
        is_act = is_act and _may_end_at(scene, cue, word)
        return Complement(Mark.NOUN, word, word, form) if is_act else None
    is_named = word in scene.named_words
    if form.word.lemma == _DECLARE and _is_declared(scene.passage.words[word]) and not is_named:
        return Complement(Mark.NOUN, word, word, form)
    if form.word.lemma == _HOPE and not _hopes(scene, cue, form):
        return None
    if form.word.takes.isdisjoint(OBJECTS) or (is_named and word not in scene.known):
        return None  # «طالب عضو حركة فتح سامي نصار السلطة بتوفير»
    text = scene.passage.words[word]
    if form.word.lemma == _SHOW and word > cue.end and (text in _JOYS or _is_shown(scene, cue, word)):
        return Complement(Mark.NOUN, word, word, form)
    if "measure" in form.word.takes and _is_measured(scene, cue, word):
        return Complement(Mark.NOUN, word, word, form)
    if not (scene.is_content_noun(word) or (text[-1] == "ا" and _is_in_accusative(scene, cue, word))):
        return None
    if _is_nisba(scene, word) or _is_given(scene, word):
        return None
    before = scene.passage.words[word - 1]
    if "via" in form.word.takes:
        return Complement(Mark.NOUN, word, word, form) if _is_quoted_act(scene, cue, word) else None
    if text in word_set("pronoun_honours") or (text == "ما" and scene.is_word(word + 1, "not_what")):
        return None
    if keeps_silent(form, text) or (is_definite(text) and not _is_act_on(scene, cue, word)):
        return None
    if text == "اي" and not _COMMAS.isdisjoint(scene.passage.gaps[word]):
        return None  # «كشفت جامعتها، أي جامعة المدينة، أنها»
    if text == "ما" and word > cue.end and not is_complete(scene, word - 1):
        return None
    if before == "قبل" and scene.passage.words[word - 2] == "من":
        before = ""
    is_led = before in word_set("prepositions") or before in word_set("construct_nouns")
    if word > cue.end and (is_led or _is_of_head(scene, word)):
        return None
    if not _may_end_at(scene, cue, word):
        return None
    if "noun" not in form.word.takes and not (is_complete(scene, word - 1) or word == cue.end):
        return None
    return Complement(Mark.NOUN, word, word, form)


def _hopes(scene: Scene, cue: Cue, form: Form) -> bool:
    """«ويأمل العراقيون طي الصفحة»; «أمل السكان عودة الكهرباء» has the noun, «تأمل الصورة» another verb."""
    if form.part is not Part.PRESENT or cue.end >= scene.passage.count:
        return False
    return bool(form.plural) or form.feminine == is_feminine(scene, cue.end)


def _is_shown(scene: Scene, cue: Cue, word: int) -> bool:
    """«أبدى المدرب | تذمره من التحكيم»: whatever is his own, behind a complete subject."""
    text = scene.passage.words[word]
    is_his = has_joined_pronoun(scene.passage, word) and head_of(text) is None
    if text[0] == "و" or is_in(text, "pronoun_prepositions", "not_speakers") or text in _NOTHING_SHOWN:
        return False
    if not is_his or word in scene.named_words:
        return False
    phrase = None if is_complete(scene, word - 1) else speaker_phrase(scene, cue.end, word, sure=True)
    return phrase.end == word if phrase is not None else is_complete(scene, word - 1)


def _is_measured(scene: Scene, cue: Cue, word: int) -> bool:
    """«قدرت الوزارة عدد الزوار بمليون»: what is measured, behind its verb's subject («يقدر عدد الزوار بـ» is
    nobody's), and by how much.
    """
    if word == cue.end or not scene.is_word(word, "measured_heads") or not is_complete(scene, word - 1):
        return False
    ends = min(word + _REACH_MEASURE, scene.passage.sentence_ends[word])
    return any(scene.passage.words[later][0] == "ب" for later in range(word + 1, ends))


def _is_declared(text: str) -> bool:
    """«أعلنوا الحداد», «أعلنت ولاءها»."""
    declared = word_set("declared")
    return text in declared or any(
        text.endswith(pronoun) and "ال" + text.removesuffix(pronoun) in declared for pronoun in OF_THIRD
    )


def _is_given(scene: Scene, word: int) -> bool:
    """«أكد حسن مغربي مدير المصرف أن»: a given name before a family of a country, then an office or أن."""
    words, gaps = scene.passage.words, scene.passage.gaps
    if not is_in(words[word], "given_names") or word + 2 >= scene.passage.count:
        return False
    family, after = words[word + 1], words[word + 2]
    if is_definite(family) or not is_adjective(family) or not family.endswith("ي") or gaps[word + 1].strip():
        return False
    return after in word_set("clause_words") or head_of(after) in (Head.ROLE, Head.HONOUR)


def _is_nisba(scene: Scene, word: int) -> bool:
    """«بمنظور إنساني»: an adjective, though it is written like «my making»."""
    text = scene.passage.words[word]
    if not text.endswith(_NISBA) or scene.passage.last_letter(word) not in "ية":
        return False
    return is_adjective(text) and bare(text) not in word_set("content_nouns")


def _is_in_accusative(scene: Scene, cue: Cue, word: int) -> bool:
    """«أظهرت البيانات تراجعا في الإنتاج», «توقع ارتفاعا»: an act without article, and more about it."""
    text = scene.passage.words[word]
    if word in scene.named_words or text in word_set("set_phrases"):
        return False
    if not is_content_noun(text[:-1]) or is_adjective(text[:-1]):
        return False
    after = word + 1
    if after < scene.passage.count and not (cue.form.is_noun or scene.passage.gaps[after].strip()):
        after += scene.passage.words[after].endswith("ا") and is_adjective(scene.passage.words[after][:-1])
    return _leads_on(scene, after)  # «ارتفاعا كبيرا في»


def _is_act_on(scene: Scene, cue: Cue, word: int) -> bool:
    """«أعلن الوزير الكشف عن لوحتين», «طلبت منه الحصول على قرض», «أعلن النادي الفوز بالكأس»: an act with
    article and preposition.
    """
    text, before = scene.passage.words[word], scene.passage.words[word - 1]
    is_described = is_adjective(text) and text not in word_set("content_nouns")
    if is_described or is_in(text, "times"):
        return False
    is_last = cue.form.word.lemma in _WISHES and _is_last(scene, word)
    if not (is_last or _leads_on(scene, word + 1)):
        return False
    if word == cue.end and _has_subject_before(scene, cue):
        return True
    return is_complete(scene, word - 1) or before in word_set("pronoun_prepositions")


def _has_subject_before(scene: Scene, cue: Cue) -> bool:
    """«المجلس يعلن السيطرة على الجبل» in a headline, «سامي نصار أعلن», «معلنا»: no subject follows."""
    if cue.is_participle:
        return True
    if cue.form.conjunction or not cue.first:
        return False
    return scene.is_headline or cue.first - 1 in scene.name_ends


def _is_last(scene: Scene, word: int) -> bool:
    """«طلب من المواطنين التعاون.», «تمنى للجميع التوفيق، و»: nothing follows the act, which is no subject."""
    passage = scene.passage
    is_end = word + 1 >= passage.sentence_ends[word] or passage.gaps[word + 1].strip() != ""
    return is_end and word - 1 not in scene.cue_at


def _leads_on(scene: Scene, word: int) -> bool:
    """True for a preposition right behind an act, or one joined to a noun («التوصل لاتفاق»)."""
    if word >= scene.passage.count or scene.passage.gaps[word].strip():
        return False
    text = scene.passage.words[word]
    if scene.is_word(word, "prepositions") or text.startswith(JOINED_ARTICLES):
        return True
    return text[0] in "بل" and is_word(text[1:]) and not is_word(text)


def _is_quoted_act(scene: Scene, cue: Cue, word: int) -> bool:
    """«ونقلت الوكالة عن المتحدث تبنيه الهجوم»: what the one quoted did by his words; «نفيه وجود خلاف» has
    words of its own.
    """
    passage = scene.passage
    if word in scene.cue_at and word + 1 < passage.count and scene.is_content_noun(word + 1):
        return False
    has_pronoun = has_joined_pronoun(passage, word)
    is_clause = word + 1 < passage.count and passage.words[word + 1] in word_set("clause_words")
    return has_pronoun and not is_clause and "عن" in passage.words[cue.end : word]


def _is_of_head(scene: Scene, word: int) -> bool:
    """«رئيس لجنة مكافحة …»: the noun completes a title or a body; «حركة طالبان مسؤوليتها» does not."""
    before = scene.passage.words[word - 1]
    if is_definite(before) or word - 1 in scene.name_ends or head_of(before) is None:
        return False
    if before == _SEVERAL and scene.passage.words[word - 2].endswith("ات"):
        return False  # «طلبوا مرات عدة | وقف النار»
    if head_of(before) is Head.UNNAMED and word - 2 in scene.cue_at and scene.passage.words[word][-1] != "ي":
        return False
    return not (head_of(before) is Head.ORGANISATION and has_joined_pronoun(scene.passage, word))


def _is_renewed(scene: Scene, cue: Cue, form: Form, word: int) -> bool:
    """«جدد المجلس المواقف الثابتة», «جدد الوزير الدعوة إلى الحوار»: with the article, in one clause;
    «جدد التأكيد على» leaves the words to the noun.
    """
    text = scene.passage.words[word]
    if form.word.lemma != _RENEW or word in scene.cue_at or not is_definite(text):
        return False
    is_near = all(_COMMAS.isdisjoint(scene.passage.gaps[number]) for number in range(cue.end, word + 1))
    return is_near and bare(text) in word_set("speech_acts")


def _is_act(passage: Passage, form: Form, word: int) -> bool:
    """True for «دعوته» after وجه, «تعازيه» after قدم, «أحر التعازي», «بخالص الشكر» after تقدم."""
    text = passage.words[word]
    if "act" in form.word.takes and _stems(text) & word_set("speech_acts"):
        return True
    if "thanks" not in form.word.takes:
        return False
    while word < passage.count and text.removeprefix("ب") in word_set("heartfelt"):
        word += 1
        text = passage.words[word] if word < passage.count else ""
    return bool(_stems(bare(text)) & word_set("thanks"))


@remembered(most=1 << 12)
def _stems(word: str) -> frozenset[str]:
    """The folded word, and without an accusative ا or a pronoun («اعتذارا», «رفضه», «دعوته»)."""
    stems = {word, word.removesuffix("ا")}
    for pronoun in OF_THIRD:
        stem = word.removesuffix(pronoun)
        stems |= {stem, stem[:-1] + "ه"}
    return frozenset(stems)


def _may_end_at(scene: Scene, cue: Cue, word: int) -> bool:
    """True when nothing but a speaker and asides stand between the cue and the word."""
    if word == cue.end or cue.is_participle:
        return True
    phrase = speaker_phrase(scene, cue.end, word)
    end = phrase.end if phrase is not None else word
    if phrase is None or end >= word or (end := _whole_end(scene, phrase, word)) >= word:
        return True
    after = scene.passage.words[end]
    if _is_described(scene, phrase, word) or _is_behind_apposition(scene, phrase, word):
        return True
    if phrase.head is Head.DOCUMENT and has_joined_pronoun(scene.passage, phrase.end):
        return True
    if after in word_set("introducers"):
        return not _COMMAS.isdisjoint(scene.passage.gaps[word])
    is_time = is_in(after, "times") or is_in(bare(after), "time_units")  # «أعلن البنك الشهر الماضي | رصد»
    return is_time or is_address(scene, phrase.end) or is_in(after, "adverbs", "prepositions")


def _whole_end(scene: Scene, phrase: Phrase, word: int) -> int:
    """Where the subject ends, at most the word: behind whoever speaks along («سامي نصار ورامي عطا») and a
    short parenthesis or an aside between dashes («اتحاد السلة (آسيا)», «سامي نصار -محلل مستقل-»).
    """
    others = joint(scene, phrase, word) if phrase.name is not None else []
    end = others[-1].end if others else phrase.end
    most = min(word - end, _LONGEST_ASIDE)
    return (aside_end(scene.passage, end, most) if most > 0 else 0) or end


def _is_behind_apposition(scene: Scene, phrase: Phrase, word: int) -> bool:
    """«أعلن محافظ عدن، كبرى مدن الجنوب، | تسجيل إقبال»: between commas stands what the place is."""
    gaps = scene.passage.gaps
    if gaps[phrase.end].strip() not in _COMMAS or gaps[word].strip() not in _COMMAS:
        return False
    inside = range(phrase.end, word)
    is_bare = not any(n in scene.cue_at or (n > phrase.end and gaps[n].strip()) for n in inside)
    return is_bare and len(inside) <= _LONGEST_DESCRIPTION


def _is_described(scene: Scene, phrase: Phrase, word: int) -> bool:
    """«أكد خبراء استطلعت الصحيفة آراءهم | ضرورة الفصل»: told of unnamed people before what they say."""
    passage = scene.passage
    is_open = phrase.head is Head.UNNAMED and not is_definite(passage.words[phrase.first])
    if not is_open or word - phrase.end > _LONGEST_DESCRIPTION or not has_joined_pronoun(passage, word - 1):
        return False
    return is_surely_verb(passage.words[phrase.end])
