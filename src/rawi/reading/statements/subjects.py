"""Subjects: who, by the sentence itself, speaks: after the verb, before it, or earlier in the sentence."""

from rawi.reading.model.findings import NameType
from rawi.reading.statements.agreement import is_feminine
from rawi.reading.statements.complement import Mark
from rawi.reading.statements.completeness import has_joined_pronoun
from rawi.reading.statements.conjugation import Part
from rawi.reading.statements.content_nouns import is_content_noun
from rawi.reading.statements.draft import Draft
from rawi.reading.statements.holder import holder
from rawi.reading.statements.leading import governing_verb, leading_verb
from rawi.reading.statements.lexicon import Form
from rawi.reading.statements.noun_phrase import speaker_phrase
from rawi.reading.statements.nouns import Head, bare, has_joined_and, head_of, is_definite
from rawi.reading.statements.phrase import Phrase
from rawi.reading.statements.phrase_end import phrase_end
from rawi.reading.statements.phrase_start import may_begin_late
from rawi.reading.statements.phrases import phrase_at
from rawi.reading.statements.relative import relative_subject
from rawi.reading.statements.scene import Scene
from rawi.reading.statements.tables import is_in, word_set
from rawi.reading.statements.word_kinds import may_be_verb

SURE_MARKS = (Mark.CLAUSE, Mark.COLON, Mark.QUOTE)
_REACH_BACK = 25
_REACH_SENTENCE = 60
_LOOSE_WORDS = 6
_REACH_NAME = 8
_LONGEST_BARE_NAME = 2
_CHARGES = frozenset({"بان", "بانه", "بانها", "بانهم"})
_BUT = ("لكن", "بينما", "فيما")
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
        return _paper_around(scene, first)
    if "whom" in draft.form.word.takes:
        return before(scene, first) or _after(scene, draft, sure=sure)
    phrase = _opening(scene, first) or _after(scene, draft, sure=sure) or before(scene, first)
    is_of_paper = phrase is None and "paper" in draft.form.word.takes and draft.form.part is Part.PAST
    return _paper_around(scene, first) if is_of_paper else phrase


def _opening(scene: Scene, first: int) -> Phrase | None:
    """«الدكتور سامي نصار وصف الكتاب بأنه»: who opens the clause, right before its verb."""
    phrase = before(scene, first)
    opens = phrase is not None and phrase.end == first and scene.starts_clause(phrase.first)
    return phrase if phrase and opens and (phrase.name or phrase.known) else None


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
            phrase = speaker_phrase(scene, word + 1, first)
            return phrase if phrase and (phrase.end == first or draft.form.has_article) else None
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
    transitive = bool(form.word.takes & {"whom", "object", "predicate", "as"})
    end = _own_preposition(scene, draft.speaker, form)
    phrase = speaker_phrase(scene, draft.speaker[0], end, sure=sure, before_object=transitive)
    if phrase is None or _is_cut_off(scene, phrase) or _disagrees(scene, phrase, form):
        return None
    named = _introduced(scene, phrase, draft.speaker[1]) or holder(scene, phrase, draft.speaker[1])
    return named or phrase


def _own_preposition(scene: Scene, words: tuple[int, int], form: Form) -> int:
    """Where the speaker's stretch ends: before the verb's own من («حذر رئيس بلدية روما | من مغبة»)."""
    first, end = words
    if "من" not in form.word.prepositions:
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
    if _is_in_accusative(scene, phrase) and form.word.takes & {"whom", "object", "predicate", "as"}:
        return True
    if "whom" not in form.word.takes:
        return False
    if form.word.cue_class == "accuse" and _is_charged(scene, phrase.end):
        return True
    before_it, text = scene.passage.words[phrase.first - 1], scene.passage.words[phrase.first]
    if _is_second(scene, phrase):
        return True
    if before_it in word_set("pronoun_prepositions") or text in word_set("addressees"):
        return True
    return not phrase.name and not form.feminine and is_feminine(scene, phrase.first)


def _is_charged(scene: Scene, word: int) -> bool:
    """«واتهمت الحكومة | بأنها»: right before the charge stands who is charged."""
    return word < scene.passage.count and scene.passage.words[word] in _CHARGES


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


def before(scene: Scene, first: int) -> Phrase | None:
    """The subject that stands before the verb («الوزير أكد أن», «أما المدير فقال إن»)."""
    if scene.is_word(first - 1, "relatives"):
        return relative_subject(scene, first)
    if _is_joined(scene, first) or _is_fronted(scene, first):
        return None
    if first and _is_bare_paper(scene, first):
        return Phrase(first - 1, first, None, Head.DOCUMENT)
    end, floor = _before_parenthesis(scene, first), scene.sentence_start(first)
    while end > floor and scene.passage.words[end - 1] in word_set("before_verbs"):
        end -= 1
    is_bracketed = "(" in scene.passage.gaps[end] if end < scene.passage.count else False
    start = _clause_start(scene, end - 1 if is_bracketed else end)
    if start >= end:
        return _paper_before(scene, end) if _is_comma(scene, end) else None
    for word in range(start, end):
        if word == start or may_begin_late(scene, word):
            phrase = speaker_phrase(scene, word, end, sure=True)
            if phrase and phrase.first == word and phrase.end == end:
                return phrase
    return _many(scene, start, end) if end == first else None


def _before_parenthesis(scene: Scene, first: int) -> int:
    """«علي جابر (نائب القرية) أشار إلى»: where the title in brackets before the verb opens, else first."""
    if ")" not in scene.passage.gaps[first]:
        return first
    floor = max(first - _REACH_NAME, scene.sentence_start(first))
    return next((word for word in range(first - 1, floor, -1) if "(" in scene.passage.gaps[word]), first)


def _many(scene: Scene, start: int, end: int) -> Phrase | None:
    """«مع أن الحلفاء دعوا إلى»: a single noun that no table knows, before a verb in the plural."""
    cue = scene.cue_at.get(end)
    if cue is None or not cue.form.plural or end - start != 1 or not is_definite(scene.passage.words[start]):
        return None
    return Phrase(start, end, None, Head.UNNAMED)


def _is_bare_paper(scene: Scene, first: int) -> bool:
    """«تلقت بلاغا يفيد بـ», «بيانات تظهر أن»: the paper right before the present."""
    cue, text = scene.cue_at.get(first), scene.passage.words[first - 1]
    if cue is None or cue.form.part is not Part.PRESENT or scene.starts_clause(first):
        return False
    if bare(text.removesuffix("ا")) in word_set("laws"):
        return False
    return not is_definite(text) and _is_paper(text)


def _is_joined(scene: Scene, first: int) -> bool:
    """«… مدير المكتب وقال»: a verb joined by و has no subject before it."""
    cue = scene.cue_at.get(first)
    return cue is not None and cue.form.conjunction == "و"


def _is_fronted(scene: Scene, first: int) -> bool:
    """«وحول تشغيل المطار قال»: the clause begins with what is spoken of."""
    return phrase_at(scene.passage, "fronted", _clause_start(scene, first)) > 0


def _paper_around(scene: Scene, first: int) -> Phrase | None:
    """«بيانا صادرا عن النقابة جاء فيه»: the paper named last before the verb."""
    for word in range(first - 1, max(scene.sentence_start(first), first - _REACH_NAME * 2) - 1, -1):
        if _is_paper(scene.passage.words[word]):
            end = phrase_end(scene, word, first, before_object=False)
            return Phrase(word, end, None, Head.DOCUMENT)
    return None


def _is_paper(word: str) -> bool:
    """True for a paper, in the accusative as well («بلاغا»)."""
    return head_of(word) is Head.DOCUMENT or (word[-1] == "ا" and head_of(word[:-1]) is Head.DOCUMENT)


def _is_comma(scene: Scene, word: int) -> bool:
    return scene.passage.gaps[word].strip() in ("،", ",")


def _paper_before(scene: Scene, end: int) -> Phrase | None:
    """«وتسربت تقارير أداء، تفيد بحصول»: only papers speak over a comma."""
    for word in range(_clause_start(scene, end - 1), end):
        if head_of(scene.passage.words[word]) is Head.DOCUMENT and word and may_begin_late(scene, word):
            return Phrase(word, end, None, Head.DOCUMENT)
    return None


def _clause_start(scene: Scene, end: int) -> int:
    """Where the clause that holds the word before end begins."""
    word = end
    floor = max(0, end - _REACH_BACK)
    while word > floor and not (word < scene.passage.count and scene.starts_clause(word)):
        word -= 1
    return word


def in_clause(scene: Scene, first: int, floor: int) -> Phrase | None:
    """The subject of an earlier verb of the clause («اتصل الوزير بنظيره ولمح إلى»), from word floor on."""
    start = max(floor, _clause_start(scene, max(first - 1, 0)))
    if phrase_at(scene.passage, "fronted", start):
        return None
    return _first_speaker(scene, start, first)


def earlier_in_sentence(scene: Scene, first: int) -> Phrase | None:
    """The first speaker that the sentence names before the cue, where no cue has one."""
    start = scene.sentence_start(first)
    if phrase_at(scene.passage, "fronted", start):
        return None
    return _first_speaker(scene, start, min(first, start + _REACH_SENTENCE))


def _is_state_at_work(scene: Scene, start: int, word: int) -> bool:
    """«ورفضت روسيا القرار», «لكن روسيا رفضت القرار»: a state right behind the word that opens the clause."""
    if word != start + 1 or not scene.is_place(word):
        return False
    opening = scene.passage.words[start].removeprefix("و")
    if head_of(opening) is not None or is_content_noun(opening):
        return False
    return (
        opening in _BUT
        or opening.endswith("ت")
        or (opening.startswith("ت") and may_be_verb("ي" + opening[1:]))
    )


def _first_speaker(scene: Scene, start: int, end: int) -> Phrase | None:
    for word in range(start, end):
        if word in scene.passage.quote_of:
            continue
        if word == start or may_begin_late(scene, word) or _is_state_at_work(scene, start, word):
            phrase = speaker_phrase(scene, word, end, sure=True)
            is_called = scene.passage.words[word] in word_set("addressees") and word > start
            if phrase is not None and phrase.first == word and not is_called:
                return phrase
    return None


def antecedent(scene: Scene, first: int) -> Phrase | None:
    """Whom «لكنه», «وهو» before the verb mean: the person named last before them in the sentence."""
    if first == 0 or scene.passage.words[first - 1] not in word_set("pronoun_starters"):
        return None
    for word in range(first - 1, max(scene.sentence_start(first), first - _REACH_BACK) - 1, -1):
        if scene.known_type(word) is NameType.PERSON:
            return speaker_phrase(scene, word, first, sure=True)
    return None


def loosely_before(scene: Scene, first: int) -> Phrase | None:
    """What stands between the clause's start and the verb, as a description («قلة من المشاركين رأت أن»)."""
    start = _clause_start(scene, first)
    if scene.is_headline:
        start = _after_first_half(scene, start, first)
    words = scene.passage.words[start:first]
    if not 0 < len(words) <= _LOOSE_WORDS or _is_no_noun(words[0]):
        return None
    if is_in(words[0].removeprefix("و"), "adverbs", "prepositions"):
        return None
    if any(word in scene.cue_at for word in range(start, first)):
        return None
    return Phrase(start, first, None, Head.UNNAMED)


def _after_first_half(scene: Scene, start: int, first: int) -> int:
    """«هدنة تتأرجح وحكومة تناشد»: a headline's second half begins with the joined noun."""
    joined = (word for word in range(first - 1, start, -1) if has_joined_and(scene.passage.words[word]))
    return next(joined, start)


def _is_no_noun(word: str) -> bool:
    tables = ("adverbs", "prepositions", "times", "before_verbs", "clause_starters", "negations", "manners")
    return any(word in word_set(name) for name in tables) or word.startswith(("ب", "ل", "وب", "ول"))


def person_at(scene: Scene, word: int) -> Phrase | None:
    """The person with whom a paper's words begin («أوضح بيان أن فلانا قدم …، معتبرا»), else None."""
    phrase = speaker_phrase(scene, word, scene.passage.sentence_ends[word], sure=True)
    return phrase if phrase and phrase.name and phrase.first == word else None
