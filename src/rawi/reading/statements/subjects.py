"""Subjects: who, by the sentence itself, speaks: after the verb or before it."""

from rawi.reading.arabic.clitics import BY_THAT
from rawi.reading.arabic.word_sets import is_in, word_set
from rawi.reading.statements.agreement import is_feminine
from rawi.reading.statements.before_verb import before, clause_start, paper_around
from rawi.reading.statements.complement import Mark
from rawi.reading.statements.completeness import has_joined_pronoun
from rawi.reading.statements.conjugation import Part
from rawi.reading.statements.draft import Draft
from rawi.reading.statements.holder import holder
from rawi.reading.statements.leading import governing_verb, leading_verb
from rawi.reading.statements.lexicon import Form
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.nouns import Head, bare, has_joined_and, head_of, is_definite
from rawi.reading.statements.phrase import Phrase
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.spokesman import spokesman

SURE_MARKS = (Mark.CLAUSE, Mark.COLON, Mark.QUOTE)
_REACH_BACK = 25
_REACH_NAME = 8
_LONGEST_BARE_NAME = 2
#: What verbs take with which somebody is spoken to or of, so that a noun behind them may be their object.
_OBJECTS = frozenset({"whom", "object", "predicate", "as"})
_FEMININE_POINTERS = frozenset({"هذه", "تلك"})
_INFORMING = frozenset({"أبلغ", "أخبر"})
_URGING = frozenset({"حث", "دعا", "أوصى", "نصح"})
_THROUGH = frozenset({"عبر", "في", "علي"})
_GOING_ON = frozenset({"واصل", "واصلت", "واصلوا", "يواصل", "تواصل"})
#: Spelled like their own nouns.
_URGING_OR_NOUN = frozenset({"حث", "حض"})
_ASKING = "طلب"
_ALREADY = "قد"
_WAS = frozenset({"كان", "كانت", "وكان", "وكانت", "فكان", "فكانت"})
#: «كان», a subject, «قد».
_LEAST_BEFORE = 3
_LEADS_TO_SOURCE = ("عن", "الي")


def subject(scene: Scene, draft: Draft, *, sure: bool) -> Phrase | None:
    """The phrase beside the cue that names the speaker, None where there is none.

    With sure, an unknown word after the verb counts as no name.
    """
    if draft.phrase is not None:
        return draft.phrase
    if draft.form is None or draft.cue is None:
        return speaker_phrase(scene, *draft.speaker, sure=sure) if draft.speaker else None
    first = draft.cue[0]
    if draft.is_participle or (draft.form.leans and draft.form.word.lemma == "قول"):
        return _of_leading_verb(scene, draft)
    if draft.form.is_noun:
        return _of_noun(scene, draft)
    if "via" in draft.form.word.takes:
        return _quoted(scene, draft)
    sure = sure or draft.evidence not in SURE_MARKS
    if scene.is_word(first - 1, "outer_pronouns"):
        return None
    if "document" in draft.form.word.takes and scene.passage.words[first + 1] in ("فيه", "فيها"):
        paper = paper_around(scene, first, beside=True)
        return (_issuer(scene, paper) or paper) if paper else None
    if "whom" in draft.form.word.takes:
        return before(scene, first) or _after(scene, draft, sure=sure)
    phrase = spokesman(scene, draft)
    if phrase is None:
        ahead = before(scene, first)
        ahead = _of_past_perfect(scene, ahead, first) or ahead
        phrase = ahead if _opens(scene, ahead, first) else _after(scene, draft, sure=sure) or ahead
    is_of_paper = phrase is None and "paper" in draft.form.word.takes and draft.form.part is Part.PAST
    return paper_around(scene, first) if is_of_paper else phrase


def _issuer(scene: Scene, paper: Phrase) -> Phrase | None:
    """«أصدر المدير سامي نصار بيانا | جاء فيه»: who issued the paper, where the sentence opens with that."""
    start = scene.sentence_start(paper.first)
    after = scene.passage.words[paper.first + 1]
    if not scene.is_word(start, "issuing_verbs") or after[0] == "ل" or after in ("من", "عن"):
        return None  # «بعث الكاتب تقريرا للأمم المتحدة جاء فيه»
    phrase = speaker_phrase(scene, start + 1, paper.first, sure=True)
    return phrase if phrase is not None and phrase.first == start + 1 else None


def _opens(scene: Scene, phrase: Phrase | None, first: int) -> bool:
    """«الدكتور سامي نصار وصف الكتاب بأنه»: who opens the clause, right before its verb."""
    if phrase is None:
        return False
    if scene.passage.words[first - 1] == _ALREADY and scene.passage.words[phrase.first - 1] in _WAS:
        return True
    if phrase.end != first or not scene.starts_clause(phrase.first):
        return False
    return phrase.name is not None or phrase.known is not None


def _of_past_perfect(scene: Scene, ahead: Phrase | None, first: int) -> Phrase | None:
    """«وكانت الشركة الراعية | قد أكدت الاتفاق»: who stands between «كان» and «قد»; None where nobody does."""
    words = scene.passage.words
    if first < _LEAST_BEFORE or words[first - 1] != _ALREADY:
        return None
    floor = max(scene.sentence_start(first), first - _REACH_BACK)
    start = next((word + 1 for word in range(first - 2, floor - 1, -1) if words[word] in _WAS), first)
    if start >= first - 1 or (ahead is not None and (ahead.first > start or ahead.name is not None)):
        return None
    if any(scene.passage.gaps[word].strip() for word in range(start + 1, first)):
        return None  # «وكان المدير غائبا، وسالم قد قال»
    phrase = speaker_phrase(scene, start, first - 1)
    is_whole = phrase is not None and phrase.first == start and phrase.end == first - 1
    return phrase if is_whole else None


def _of_leading_verb(scene: Scene, draft: Draft) -> Phrase | None:
    """«وتساءل سامي نصار قائلا»: the subject of the verb before; «ختم حديثه» names none."""
    cue = leading_verb(scene, draft)
    if cue is None:
        return None
    named = speaker_phrase(scene, cue.end, draft.anchor, sure=True) or before(scene, cue.first)
    phrase = named or speaker_phrase(scene, cue.end, draft.anchor)
    return None if phrase and not named and has_joined_pronoun(scene.passage, phrase.first) else phrase


def _of_noun(scene: Scene, draft: Draft) -> Phrase | None:
    """«تأكيد الوزارة أن»: the noun's own complement; «عن مصدر قوله إن»: what عن leads to."""
    if draft.speaker is None or draft.cue is None or draft.form is None:
        return None
    if draft.form.leans:
        return None
    cue = governing_verb(scene, draft)
    if cue is not None:
        return speaker_phrase(scene, cue.end, draft.anchor, sure=True) or before(scene, cue.first)
    if not draft.form.pronoun and not draft.form.has_article:
        phrase = speaker_phrase(scene, *draft.speaker, sure=True)
        if phrase and phrase.first == draft.speaker[0]:
            return phrase
        is_itself = "itself" in draft.form.word.takes
        return Phrase(*draft.cue, None, Head.UNNAMED) if is_itself else None
    first = draft.cue[0]
    for word in range(first - 1, max(first - _REACH_BACK, -1), -1):
        if scene.passage.words[word] in _LEADS_TO_SOURCE:
            phrase = speaker_phrase(scene, word + 1, first, sure=draft.form.has_article)
            is_whole = phrase is not None and (phrase.end == first or scene.is_word(phrase.end, "seats"))
            return phrase if is_whole or draft.form.has_article else None
    return None


def _quoted(scene: Scene, draft: Draft) -> Phrase | None:
    """«نقلت الوكالة عن مصدر أن»: who is quoted; where nobody is, who quotes."""
    first, end = draft.speaker or (0, 0)
    for word in range(end - 1, first - 1, -1):
        if scene.passage.words[word] in _LEADS_TO_SOURCE:
            return speaker_phrase(scene, word + 1, end) or _name_behind(scene, word + 1, end)
    return speaker_phrase(scene, first, end, sure=True)


def _name_behind(scene: Scene, first: int, end: int) -> Phrase | None:
    """«نقلت الوكالة عن تشانغ أن»: one or two words between عن and what is said, whatever they look like."""
    is_name = 0 < end - first <= _LONGEST_BARE_NAME and not scene.is_word(first, "quoted_pronouns")
    if not is_name or is_in(scene.passage.words[first], "pronoun_prepositions", "reflexives"):
        return None
    return Phrase(first, end, (first, end), None)


def quotes_pronoun(scene: Scene, draft: Draft) -> bool:
    """«ونقلت الصحيفة عنه قوله», «نقل عنها أن»: the one quoted is he who was spoken of before."""
    if draft.form is None or draft.cue is None:
        return False
    if draft.form.is_noun:
        return bool(draft.form.pronoun) and scene.is_word(draft.cue[0] - 1, "quoted_pronouns")
    if "via" not in draft.form.word.takes or draft.speaker is None:
        return False
    first, end = draft.speaker
    return any(scene.is_word(word, "quoted_pronouns") for word in range(first, min(end, first + _REACH_NAME)))


def _after(scene: Scene, draft: Draft, *, sure: bool) -> Phrase | None:
    form = draft.form
    if draft.speaker is None or form is None or (form.plural and form.part is Part.PRESENT):
        return None
    transitive = not form.word.takes.isdisjoint(_OBJECTS)
    first, end = draft.speaker[0], _own_preposition(scene, draft.speaker, form)
    first = _behind_listener(scene, form, first, end)
    phrase = speaker_phrase(scene, first, end, sure=sure, before_object=transitive)
    if phrase is None or _is_cut_off(scene, phrase) or _disagrees(scene, phrase, form):
        return None
    if _is_channel(scene, first, phrase):
        return None
    named = _introduced(scene, phrase, end) or holder(scene, phrase, end)
    return named or phrase


def _behind_listener(scene: Scene, form: Form, first: int, end: int) -> int:
    """«أبلغ «المدينة» مصدر مطلع أن»: the word behind the paper that was told; first where nobody speaks."""
    if form.word.lemma not in _INFORMING or first >= end:
        return first
    quote = scene.passage.opening.get(first)
    behind = first + 1 if quote is None else quote.end
    is_paper = behind - first <= _LONGEST_BARE_NAME and scene.is_medium(first)
    is_speaker = behind < end and head_of(scene.passage.words[behind]) in (Head.UNNAMED, Head.ROLE)
    return behind if is_paper and is_speaker else first


def _is_channel(scene: Scene, first: int, phrase: Phrase) -> bool:
    """«وقال عبر حسابه في "تويتر"»: the site on which he said it."""
    words = scene.passage.words[first : phrase.first]
    return not _THROUGH.isdisjoint(words) and phrase.first in scene.passage.opening


def _own_preposition(scene: Scene, words: tuple[int, int], form: Form) -> int:
    """Where the speaker's stretch ends: before the verb's own من («حذر رئيس بلدية روما | من مغبة», «طلب أعضاء
    من اللجنة | من الوزير كشف»).
    """
    first, end = words
    if "من" not in form.word.prepositions and form.word.lemma != _ASKING:
        return end
    own = (word for word in range(first + 1, end) if scene.passage.words[word] == "من")
    return next(
        (word for word in own if is_definite(scene.passage.words[word - 1]) or scene.is_place(word - 1)), end
    )


def _introduced(scene: Scene, phrase: Phrase, end: int) -> Phrase | None:
    """«زعيمان محليان، هما كمال سعد ورامي عطا»: the first of the names that follow."""
    if phrase.name or phrase.end + 1 >= end or not scene.is_word(phrase.end, "introducers"):
        return None
    named = speaker_phrase(scene, phrase.end + 1, end)
    return named if named is not None and named.name and named.first == phrase.end + 1 else None


def _disagrees(scene: Scene, phrase: Phrase, form: Form) -> bool:
    """«ويدعو الدول إلى», «يطالب إيران بـ», «واتهمت الحكومة بأنها»: whom it asks, not who asks."""
    is_object = _is_in_accusative(scene, phrase) or (form.feminine and _is_he(scene, phrase))
    if is_object and not form.word.takes.isdisjoint(_OBJECTS):
        return True
    is_pointed_at = scene.passage.words[phrase.first - 1] in _FEMININE_POINTERS
    if is_pointed_at and form.feminine is False and form.word.takes & {"whom", "as"}:
        return True  # «وصف تلك الأسعار بالجنونية»
    if "whom" not in form.word.takes:
        return False
    if form.word.cue_class == "accuse" and _is_charged(scene, phrase.end):
        return True
    before_it, text = scene.passage.words[phrase.first - 1], scene.passage.words[phrase.first]
    if _is_second(scene, phrase):
        return True
    is_behind = is_in(before_it, "pronoun_prepositions") and not is_in(before_it, "insides")
    if is_behind or text in word_set("addressees"):
        return True
    if _is_urged(scene, phrase, form):
        return True
    return not phrase.name and not form.feminine and is_feminine(scene, phrase.first)


def _is_he(scene: Scene, phrase: Phrase) -> bool:
    """«اتهمت المرشح الجمهوري بـ»: one man in office, behind a verb that tells of a woman or a body."""
    text = scene.passage.words[phrase.first]
    is_his = bare(text) in word_set("titles") and bare(text) not in word_set("offices_of_both")
    is_office = phrase.head is Head.ROLE and is_his
    return is_office and scene.passage.last_letter(phrase.first) != "ة" and phrase.known is None


def _is_urged(scene: Scene, phrase: Phrase, form: Form) -> bool:
    """«إن السوق مستقرة، وحث التجار على»: behind a comma a crowd is whom the one who spoke before urges on;
    «تواصل السلطات حض السكان على».
    """
    if form.word.lemma in _URGING_OR_NOUN and _goes_on(scene, phrase.first - 1):
        return phrase.name is None
    if form.word.lemma not in _URGING or form.conjunction != "و" or phrase.name is not None:
        return False
    cue = phrase.first - 1
    is_crowd = phrase.head is Head.UNNAMED and is_definite(scene.passage.words[phrase.first])
    return is_crowd and scene.passage.gaps[cue].strip() in ("،", ",") and phrase.end == phrase.first + 1


def _goes_on(scene: Scene, cue: int) -> bool:
    """«تواصل السلطات حض»: the clause begins with a verb of going on, whose object the cue is."""
    first = scene.passage.words[clause_start(scene, cue)]
    return first in _GOING_ON or first.removeprefix("و") in _GOING_ON


def _is_charged(scene: Scene, word: int) -> bool:
    """«واتهمت الحكومة | بأنها»: right before the charge stands who is charged."""
    return word < scene.passage.count and scene.passage.words[word] in BY_THAT


def _is_second(scene: Scene, phrase: Phrase) -> bool:
    """«كما دعا «الراصد» والأمم المتحدة إلى»: what و joins to a name in marks begins no subject."""
    before_it = phrase.first - 1
    return has_joined_and(scene.passage.words[phrase.first]) and before_it in scene.passage.quote_of


def _is_in_accusative(scene: Scene, phrase: Phrase) -> bool:
    """«ويتهم المعارضين», «وصف المهاجرين»: a plural in ين is the object; of offices papers print it always."""
    text = scene.passage.words[phrase.first]
    is_plural = text.endswith("ين") and len(text) > len("الدين") and is_definite(text)
    return is_plural and phrase.head is not Head.ROLE and phrase.known is None


def _is_cut_off(scene: Scene, phrase: Phrase) -> bool:
    """True for «وقال - رافضا ذكر اسمه -»: a dash or bracket stands before what would be the speaker."""
    return any(mark in "-–—ـ([" for mark in scene.passage.gaps[phrase.first])
